import type * as Engine from './engine';

/** What reads, plans and applies settings. Loaded when it is called for: a program that declares settings has no use for it. */
export function settingsEngine(): typeof Engine {
  return require('./engine') as typeof Engine;
}

export * from './index';
export { SETTINGS_FILE } from './desired-state';
export type { DesiredEnvironment, DesiredProtection, DesiredRuleset, DesiredSettings, DesiredState } from './desired-state';
export { fnmatch } from './environment/fnmatch';
export { shellWord } from './environment/values';
export { OwnersIndex } from './owners/match-owners';
export { resolveRepository } from './resolve';
export * from './schemas';

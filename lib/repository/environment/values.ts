import { InvalidValueError, asWritten, kinds, listed, similar } from '../../core/inside';

/** A value that is known when the settings are written: an expression is not. */
export const PLAIN_VALUE = kinds.made(
  (value) => typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)) || (typeof value === 'string' && !/\$\{(?:\{|Slipway\[)/.test(value)),
  'a string, a number or a boolean, and no expression',
);

/**
 * Stops a read of something that nobody declared.
 *
 * @param noun `secret`, `variable` or `flag`
 * @param name as given
 * @param declared the names there are
 * @param owner whose they are: `the environment 'staging'`
 * @param option how one is declared
 */
export function expectDeclared(call: string, noun: string, name: string, declared: readonly string[], owner: string, option: string): void {
  if (declared.includes(name)) return;
  const near = typeof name === 'string' ? similar(name, declared) : undefined;
  const why = `${owner} has no such ${noun}: there are ${listed(declared)}; ${near ? `did you mean '${near}'?` : `declare it with ${option}`}`;
  throw new InvalidValueError('call/undeclared-name', `${call}(${asWritten(name)})`, why, { option: 'name', given: name, allowed: [...declared].sort() });
}

/** A word that a shell takes as it is. */
export function shellWord(text: string): string {
  return /^[\w.@/-]+$/.test(text) ? text : `'${text.replace(/'/g, "'\\''")}'`;
}

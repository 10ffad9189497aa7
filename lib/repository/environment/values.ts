import { kinds } from '../../core/inside';

/** A value that is known when the settings are written: an expression is not. */
export const PLAIN_VALUE = kinds.made(
  (value) => typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)) || (typeof value === 'string' && !/\$\{(?:\{|Slipway\[)/.test(value)),
  'a string, a number or a boolean, and no expression',
);

/** A word that a shell takes as it is. */
export function shellWord(text: string): string {
  return /^[\w.@/-]+$/.test(text) ? text : `'${text.replace(/'/g, "'\\''")}'`;
}

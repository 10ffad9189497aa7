import { printable } from '../../core/inside';
import { Json } from '../../repository/inside';

/** A value on one line. Whoever may name a branch may not write to the terminal of others. */
export function shownValue(value: Json | undefined): string {
  if (value === undefined) return 'nothing';
  return printable(typeof value === 'string' ? value : JSON.stringify(value));
}

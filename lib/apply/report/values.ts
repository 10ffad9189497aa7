import { printable } from '../../core/inside';
import { Json } from '../../repository/inside';
import { isList, isMap } from '../compare/json';

/** A value on one line. Whoever may name a branch may not write to the terminal of others. */
export function shownValue(value: Json | undefined): string {
  if (value === undefined) return 'nothing';
  return printable(typeof value === 'string' ? value : JSON.stringify(value));
}

/** Whether saying it says nothing: what a new thing has anyway. */
export function isNothing(value: Json | undefined): boolean {
  if (isList(value)) return value.length === 0;
  if (isMap(value)) return Object.values(value).every(isNothing);
  return value === undefined || value === null || value === false || value === 0 || value === '';
}

import { splitText } from '../../expressions/inside';
import { Scalar } from '../model';

/** The expressions inside a text of the model, without `${{ }}`. */
export function expressionsIn(value: Scalar | undefined): string[] {
  if (typeof value !== 'string' || !value.includes('${{')) return [];
  return splitText(value).flatMap((part) => (part.kind === 'raw' ? [part.text] : []));
}

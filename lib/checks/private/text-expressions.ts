import { splitText } from '../../expressions';
import { Scalar } from '../../workflows';

/** The expressions inside a text of the model, without `${{ }}`. */
export function expressionsIn(value: Scalar | undefined): string[] {
  if (typeof value !== 'string' || !value.includes('${{')) return [];
  return splitText(value).flatMap((part) => (part.kind === 'raw' ? [part.text] : []));
}

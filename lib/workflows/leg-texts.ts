import { combinationCount, expandMatrix } from './expand-matrix';
import { MatrixModel } from './model';
import { evaluateExpression, parseExpression, splitText, walk } from '../expressions/inside';

/** More legs than these are refused anyway. */
const MOST_LEGS = 256;

/**
 * What a text is in every leg of a matrix, each once; undefined for a leg in which only the run knows it. A text without expressions is what is written, and of a matrix that is made when it runs
 * no leg is known.
 */
export function legTexts(text: string, matrix: MatrixModel | undefined): readonly (string | undefined)[] {
  if (!text.includes('${{')) return [text];
  if (!matrix || (combinationCount(matrix) ?? Infinity) > MOST_LEGS || !namesOnlyMatrix(text)) return [undefined];
  const legs = expandMatrix(matrix);
  return legs && legs.length > 0 ? [...new Set(legs.map(({ values }) => textIn(text, values)))] : [undefined];
}

function namesOnlyMatrix(text: string): boolean {
  return splitText(text).every((part) => {
    if (part.kind !== 'raw') return part.kind === 'text';
    const parsed = parseExpression(part.text);
    let only = parsed.ok;
    if (parsed.ok) walk(parsed.root, (node) => { only &&= node.kind !== 'context' || node.name === 'matrix'; });
    return only;
  });
}

function textIn(text: string, matrix: object): string | undefined {
  try {
    const printed = splitText(text).map((part) => (part.kind === 'raw' ? evaluateExpression(part.text, { matrix }) : part.kind === 'text' ? part.text : undefined));
    // An object has no text, and a value of the matrix may be an expression itself.
    if (printed.some((piece) => typeof piece === 'object' && piece !== null)) return undefined;
    const whole = printed.map((piece) => piece ?? '').join('');
    return whole.includes('${{') ? undefined : whole;
  } catch {
    return undefined;
  }
}

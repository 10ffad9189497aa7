import { contextPath, evaluateExpression, parseExpression, splitText, walk } from '../../expressions/inside';
import { MatrixValues } from '../../workflows/inside';

/** A value that is known only when it runs. */
export const UNKNOWN = Symbol('unknown');

/** The inputs of a workflow by their names. */
export type Known = Readonly<Record<string, string | number | boolean | typeof UNKNOWN>>;

/** What expressions of one leg can name. @internal */
export interface LegContexts {
  readonly matrix: MatrixValues | null;
  readonly strategy: Readonly<Record<string, unknown>>;
  readonly inputs: Known;
}

/** A text, or why it is not known. */
export type Text = { readonly text: string } | { readonly unknown: string };

/** A text with its expressions evaluated, when they ask only for what the leg knows. */
export function evaluatedText(text: string, contexts: LegContexts): Text {
  let whole = '';
  for (const part of splitText(text)) {
    if (part.kind !== 'raw') {
      whole += part.kind === 'text' ? part.text : '';
      continue;
    }
    const missing = missingFor(part.text, contexts);
    if (missing !== undefined) return { unknown: missing };
    try {
      whole += printed(evaluateExpression(part.text, { ...contexts }));
    } catch {
      return { unknown: `'${part.text}' cannot be evaluated` };
    }
  }
  return { text: whole };
}

/** What an expression asks for that is not known before the run; undefined when there is nothing. */
function missingFor(text: string, contexts: LegContexts): string | undefined {
  const parsed = parseExpression(text);
  if (!parsed.ok) return `'${text}' is no expression`;
  const found: string[] = [];
  const unknown = Object.keys(contexts.inputs).filter((name) => contexts.inputs[name] === UNKNOWN);
  walk(parsed.root, (node, parent) => {
    if (node.kind !== 'context') return;
    if (!Object.hasOwn(contexts, node.name)) {
      found.push(node.name);
    } else if (node.name === 'inputs' && unknown.length > 0) {
      const name = parent && contextPath(parent)?.[1];
      if (name === undefined) found.push('inputs');
      else if (unknown.some((u) => u.toLowerCase() === name.toLowerCase())) found.push(`inputs.${name}`);
    }
  });
  return found.length > 0 ? `'${text}' asks for '${found[0]}'` : undefined;
}

/** A value in a text, as GitHub prints it: numbers with 15 digits. */
export function printed(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return Array.isArray(value) ? 'Array' : 'Object';
  return typeof value === 'number' ? printedNumber(value) : String(value);
}

function printedNumber(value: number): string {
  const digits = Number(value.toPrecision(15));
  const size = Math.abs(digits);
  if (size === 0) return '0';
  if (!Number.isFinite(digits) || (size >= 1e-5 && size < 1e15)) return String(digits);
  const [mantissa, exponent] = digits.toExponential().split('e');
  return `${mantissa}E${exponent[0]}${exponent.slice(1).padStart(2, '0')}`;
}

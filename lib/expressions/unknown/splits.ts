import { Candidate, Outlook, SoFar } from './outlook';
import { ExpressionNode, contextPath, walk } from '../private/ast';

/** What the parts of an expression are in one of the runs. What is not there is not known. */
export interface Assignment {
  readonly soFar: SoFar | undefined;
  readonly values: ReadonlyMap<string, Candidate>;
}

/** What the value of an expression depends on, as far as one can go through it case by case. */
export interface Splits {
  readonly paths: readonly (readonly [path: string, candidates: readonly Candidate[]])[];
  readonly asksForStatus: boolean;
}

/** The functions that ask how it went so far. */
export const STATUS_FUNCTIONS: ReadonlySet<string> = new Set(['always', 'cancelled', 'failure', 'success']);

export function splitsOf(node: ExpressionNode, outlook: Outlook): Splits {
  const compared = new Map<string, Set<string>>();
  let asksForStatus = false;
  walk(node, (part, parent) => {
    asksForStatus ||= part.kind === 'call' && STATUS_FUNCTIONS.has(part.name);
    const path = pathOf(part);
    if (path === undefined || (parent && pathOf(parent) !== undefined)) return;
    const texts = compared.get(path) ?? new Set();
    compared.set(path, texts);
    const text = textBeside(part, parent);
    if (text !== undefined) texts.add(text);
  });
  const paths = [...compared].flatMap(([path, texts]): Splits['paths'] => {
    const known = outlook.valuesOf(path) ?? cases(path, [...texts]);
    return known.length === 0 ? [] : [[path, known]];
  });
  return { paths, asksForStatus };
}

/** The path of a plain access, as an outlook is asked for it. */
export function pathOf(node: ExpressionNode): string | undefined {
  return contextPath(node)?.join('.').toLowerCase();
}

/** Of a value that can be anything, the cases that a condition tells apart: one text cannot be two, so `x != 'a' || x != 'b'` holds always. */
function cases(path: string, texts: readonly string[]): readonly Candidate[] {
  return texts.length === 0 ? [] : [...texts, { unlike: path, texts }];
}

/** The text that a part is compared with, in lower case. One that reads as a number may be equal to a number that is written in another way. */
function textBeside(part: ExpressionNode, parent: ExpressionNode | undefined): string | undefined {
  if (parent?.kind !== 'binary' || (parent.operator !== '==' && parent.operator !== '!=')) return undefined;
  const other = parent.left === part ? parent.right : parent.left;
  const text = other.kind === 'literal' && typeof other.value === 'string' ? other.value.toLowerCase() : '';
  return text.trim() === '' || !Number.isNaN(Number(text)) ? undefined : text;
}

import { remembered } from '../core/inside';
import { ANY_RUN, ExpressionNode, Outlook, STATUS_FUNCTIONS, SoFar, Truth, parseExpression, pathOf, truthIn, walk } from '../expressions/inside';

/** The condition of a job or a step, read once. */
export interface Condition {
  /** With what GitHub adds to it. */
  readonly root: ExpressionNode;
  /** What it reads, in lower case and without what lies below or above it. */
  readonly paths: readonly string[];
  /** The status functions that it asks itself. */
  readonly asks: ReadonlySet<string>;
}

const SUCCESS: ExpressionNode = { kind: 'call', name: 'success', written: 'success', args: [] };

/** A condition as GitHub reads it: one without a status function holds only when all went well. Undefined when it is none that parses. */
export function readCondition(text = ''): Condition | undefined {
  return knownCondition(text);
}

const knownCondition = remembered(read);

function read(text: string): Condition | undefined {
  if (text.trim() === '') return { root: SUCCESS, paths: [], asks: new Set() };
  const parsed = parseExpression(text);
  if (!parsed.ok) return undefined;
  const paths = new Set<string>();
  const asks = new Set<string>();
  walk(parsed.root, (node, parent) => {
    if (node.kind === 'call' && STATUS_FUNCTIONS.has(node.name)) asks.add(node.name);
    const path = pathOf(node);
    if (path !== undefined && !(parent && pathOf(parent) !== undefined)) paths.add(path);
  });
  const root: ExpressionNode = asks.size > 0 ? parsed.root : { kind: 'binary', operator: '&&', left: SUCCESS, right: parsed.root };
  return { root, paths: [...paths], asks };
}

/** Whether a condition holds in the runs of an outlook. One that does not parse is refused elsewhere. */
export function holdsIn(text: string | undefined, outlook: Outlook): Truth {
  const condition = readCondition(text);
  return condition ? truthIn(condition.root, outlook) : 'maybe';
}

/** After what a job may still run by its condition, whatever else this asks for. */
export function runsAfter(text: string | undefined, soFar: SoFar): boolean {
  return holdsIn(text, { ...ANY_RUN, soFar: [soFar] }) !== 'never';
}

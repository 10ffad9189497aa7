import { remembered } from '../../core/inside';
import { ExpressionNode, childrenOf, contextPath, parseExpression, walk } from '../../expressions/inside';

/** The names of one plain access: `['steps', 'push', 'outputs', 'digest']`, the context in lower case. At least two. */
export type Read = readonly string[];

/** What an expression reads from a context by name: `steps.push.outputs.digest` as a whole, not its beginnings. A computed name ends the path. */
export function readsOf(text: string, context: string): Read[] {
  return mentions(text, context) ? allReads(text).filter((path) => path[0] === context) : NONE;
}

const NONE: Read[] = [];

/** Several rules ask about the same texts, one after the other. */
const allReads = remembered(collect);

function collect(text: string): Read[] {
  const parsed = parseExpression(text);
  if (!parsed.ok) return [];
  const reads: Read[] = [];
  walk(parsed.root, (node, parent) => {
    const path = node.kind === 'index' ? contextPath(node) : undefined;
    if (path && !goesOn(node, parent)) reads.push(path);
  });
  return reads;
}

/**
 * The same, but only where the value itself is the result, alone or inside a longer text. Where it is compared, or has an alternative
 * (`steps.a.outputs.b || 'none'`), its absence was thought of.
 */
export function bareReadsOf(text: string, context: string): Read[] {
  if (!mentions(text, context)) return [];
  const parsed = parseExpression(text);
  return parsed.ok ? readsHandedOn(parsed.root).filter((path) => path[0] === context) : [];
}

const HANDS_ON = new Set(['format', 'fromjson', 'join']);

function readsHandedOn(node: ExpressionNode): Read[] {
  if (node.kind === 'call') return HANDS_ON.has(node.name) ? node.args.flatMap(readsHandedOn) : [];
  const path = node.kind === 'index' ? contextPath(node) : undefined;
  return path ? [path] : [];
}

/**
 * Whether a read has an alternative in all places, such as the first in `inputs.version || github.ref_name`: what is meant when there is nothing is said. In
 * `inputs.version == '' || …` the comparison has one, not what it compares.
 */
export function hasAlternative(text: string, read: Read): boolean {
  if (!text.includes('||')) return false;
  const parsed = parseExpression(text);
  return parsed.ok && !readsWithoutAlternative(parsed.root, false).includes(read.join('.').toLowerCase());
}

function readsWithoutAlternative(node: ExpressionNode, replaced: boolean): string[] {
  const path = node.kind === 'index' ? contextPath(node) : undefined;
  if (path) return replaced ? [] : [path.join('.').toLowerCase()];
  if (node.kind === 'binary' && node.operator === '||') return [...readsWithoutAlternative(node.left, true), ...readsWithoutAlternative(node.right, replaced)];
  // Left of `&&` it decides, and is no value.
  if (node.kind === 'binary' && node.operator === '&&') return [...readsWithoutAlternative(node.left, false), ...readsWithoutAlternative(node.right, replaced)];
  return childrenOf(node).flatMap((child) => readsWithoutAlternative(child, false));
}

/** A hundred thousand expressions are asked; few name the context. */
function mentions(text: string, context: string): boolean {
  return text.includes(context) || (/[A-Z]/.test(text) && text.toLowerCase().includes(context));
}

function goesOn(node: ExpressionNode, parent: ExpressionNode | undefined): boolean {
  return parent?.kind === 'index' && parent.object === node && contextPath(parent) !== undefined;
}

import { ExpressionNode, contextPath, parseExpression, walk } from '../../expressions/inside';

/** What is known of a run before it is one. */
export interface Known {
  readonly event: string;
  /** Undefined: any that its trigger takes. */
  readonly ref?: string;
}

/** Whether a job with this condition may run; true unless it surely does not. */
export function mayHold(condition: string | undefined, known: Known): boolean {
  const parsed = condition === undefined ? undefined : parseExpression(condition);
  return !parsed?.ok || truth(parsed.root, known) !== false;
}

/** The refs that a condition names, with which it decides, and samples of those that it describes by a part. */
export function refsNamed(condition: string | undefined): { readonly exact: readonly string[]; readonly samples: readonly string[] } {
  const parsed = condition === undefined ? undefined : parseExpression(condition);
  const exact = new Set<string>();
  const parts = { startswith: [''], contains: [''], endswith: [''] };
  if (parsed?.ok) {
    walk(parsed.root, (node, parent) => {
      // `ref` in `github.ref` is a literal, too.
      if (node.kind !== 'literal' || typeof node.value !== 'string' || parent?.kind === 'index') return;
      const call = parent?.kind === 'call' ? parent : undefined;
      const list = call?.name === 'fromjson' || (call?.name === 'contains' && call.args[0] === node);
      const words = node.value.split(list ? /[\s,;|"[\]]/ : /\s/).filter((word) => word !== '');
      if (!list && words.length !== 1) return;
      if (!list && call && Object.hasOwn(parts, call.name)) parts[call.name as keyof typeof parts].push(words[0]);
      else words.flatMap(refsOf).forEach((ref) => exact.add(ref));
    });
  }
  const joined = parts.startswith.flatMap((head) => parts.contains.flatMap((middle) => parts.endswith.flatMap((tail) => (
    head + middle + tail === '' ? [] : [`${head}any${middle === '' ? '' : `${middle}any`}${tail}`]
  ))));
  return { exact: [...exact], samples: joined.slice(0, MOST).flatMap(refsOf) };
}

/** Beyond this many combinations nobody describes their branches. */
const MOST = 200;

function refsOf(name: string): readonly string[] {
  return name.startsWith('refs/') ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`];
}

/** Undefined when it depends on more than is known. */
function truth(node: ExpressionNode, known: Known): boolean | undefined {
  if (node.kind === 'unary') {
    const operand = truth(node.operand, known);
    return operand === undefined ? undefined : !operand;
  }
  if (node.kind === 'binary' && (node.operator === '&&' || node.operator === '||')) {
    const decisive = node.operator === '||';
    const sides = [truth(node.left, known), truth(node.right, known)];
    if (sides.includes(decisive)) return decisive;
    return sides.includes(undefined) ? undefined : !decisive;
  }
  if (node.kind === 'binary' && (node.operator === '==' || node.operator === '!=')) {
    const [left, right] = [text(node.left, known), text(node.right, known)];
    return left === undefined || right === undefined ? undefined : (left === right) === (node.operator === '==');
  }
  if (node.kind === 'call') return inList(node, known) ?? called(node.name, node.args.map((arg) => text(arg, known)));
  return node.kind === 'literal' ? Boolean(node.value) : undefined;
}

/** `contains(fromJSON('["refs/heads/main"]'), github.ref)` */
function inList({ name, args: [list, wanted] }: ExpressionNode & { kind: 'call' }, known: Known): boolean | undefined {
  if (name !== 'contains' || list.kind !== 'call' || list.name !== 'fromjson') return undefined;
  const given = text(wanted, known);
  try {
    // What is no list throws.
    const items = JSON.parse(String(text(list.args[0], known))) as readonly unknown[];
    return given === undefined ? undefined : items.some((item) => String(item).toLowerCase() === given);
  } catch {
    return undefined;
  }
}

function called(name: string, [one, other]: readonly (string | undefined)[]): boolean | undefined {
  if (one === undefined || other === undefined) return undefined;
  if (name === 'startswith') return one.startsWith(other);
  if (name === 'endswith') return one.endsWith(other);
  return name === 'contains' ? one.includes(other) : undefined;
}

/** In lower case: GitHub compares texts without case. */
function text(node: ExpressionNode, { event, ref }: Known): string | undefined {
  if (node.kind === 'literal') return typeof node.value === 'string' ? node.value.toLowerCase() : undefined;
  switch (contextPath(node)?.join('.').toLowerCase()) {
    case 'github.event_name': return event;
    case 'github.ref': return ref?.toLowerCase();
    case 'github.ref_name': return ref?.replace(/^refs\/(heads|tags|pull)\//, '').toLowerCase();
    case 'github.ref_type': return ref && (ref.startsWith('refs/tags/') ? 'tag' : 'branch');
    default: return undefined;
  }
}

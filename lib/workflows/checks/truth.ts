import { ExpressionNode, contextPath, evaluateExpression, printLiteral } from '../../expressions/inside';

type LiteralValue = Extract<ExpressionNode, { kind: 'literal' }>['value'];

/** Whether an expression is always truthy or always falsy; undefined when it depends on the run. */
export function truthOf(node: ExpressionNode): boolean | undefined {
  if (node.kind === 'unary') return negated(truthOf(node.operand));
  if (node.kind === 'binary' && (node.operator === '&&' || node.operator === '||')) return chained(node, node.operator);
  if (node.kind === 'call' && node.name === 'format' && alwaysPrints(node.args[0])) return true;
  const value = constantOf(node);
  // NaN is falsy in JavaScript as it is in GitHub's language; so are '', 0, false and null.
  return value === undefined ? undefined : Boolean(value.of);
}

function negated(truth: boolean | undefined): boolean | undefined {
  return truth === undefined ? undefined : !truth;
}

function chained(node: ExpressionNode, operator: '&&' | '||'): boolean | undefined {
  const parts = operandsOf(node, operator);
  const decisive = operator === '||';
  const truths = parts.map(truthOf);
  if (truths.includes(decisive) || excludeEachOther(parts, operator)) return decisive;
  return truths.every((truth) => truth === !decisive) ? !decisive : undefined;
}

/** The operands of `a && b && c`, which leans left. */
export function operandsOf(node: ExpressionNode, operator: '&&' | '||'): ExpressionNode[] {
  if (node.kind !== 'binary' || node.operator !== operator) return [node];
  return [...operandsOf(node.left, operator), ...operandsOf(node.right, operator)];
}

/** `x != 'a' || x != 'b'` always holds and `x == 'a' && x == 'b'` never does: one value cannot be two texts. */
function excludeEachOther(parts: readonly ExpressionNode[], operator: '&&' | '||'): boolean {
  const seen = new Map<string, string>();
  for (const part of parts) {
    if (part.kind !== 'binary' || part.operator !== (operator === '||' ? '!=' : '==')) continue;
    const path = contextPath(part.left)?.join('.').toLowerCase();
    if (!path || part.right.kind !== 'literal' || typeof part.right.value !== 'string') continue;
    const text = part.right.value.toLowerCase();
    // Texts that read as numbers may be equal to one number although they differ.
    if (text.trim() === '' || !Number.isNaN(Number(text))) continue;
    if (seen.has(path) && seen.get(path) !== text) return true;
    seen.set(path, text);
  }
  return false;
}

/** A pattern with text of its own never prints nothing. */
function alwaysPrints(pattern: ExpressionNode | undefined): boolean {
  return pattern?.kind === 'literal' && typeof pattern.value === 'string' && pattern.value.replace(/(?<!\{)\{\d+\}/g, '') !== '';
}

const PURE = new Set(['contains', 'startswith', 'endswith', 'format', 'join', 'tojson', 'case']);

/** The value of what depends on nothing. */
function constantOf(node: ExpressionNode): { readonly of: LiteralValue } | undefined {
  if (node.kind === 'literal') return { of: node.value };
  if (node.kind === 'binary') {
    const [left, right] = [constantOf(node.left), constantOf(node.right)];
    return left && right && evaluated(`${printLiteral(left.of)} ${node.operator} ${printLiteral(right.of)}`);
  }
  if (node.kind !== 'call' || !PURE.has(node.name)) return undefined;
  const args = node.args.map(constantOf);
  return args.every((arg) => arg !== undefined) ? evaluated(`${node.written}(${args.map((arg) => printLiteral(arg!.of)).join(', ')})`) : undefined;
}

function evaluated(text: string): { readonly of: LiteralValue } | undefined {
  try {
    const value = evaluateExpression(text, {});
    return value !== null && typeof value === 'object' ? undefined : { of: value as LiteralValue };
  } catch {
    // It fails when it runs: that is not for a rule on conditions to say.
    return undefined;
  }
}

import { ExpressionNode, parseExpression } from '../../../expressions/inside';

/**
 * What must hold for something with this condition to run, part by part, when nothing went wrong before: `success() && a && b` gives `a` and `b`.
 * Each part is a text that is equal for equal conditions, however they were written.
 */
export function requirementsOf(condition: string | undefined): string[] {
  if (condition === undefined) return [];
  const parsed = parseExpression(condition);
  return parsed.ok ? parts(parsed.root).filter((part) => statusAlone(part) !== true).map((part) => JSON.stringify(part)) : [];
}

function parts(node: ExpressionNode): ExpressionNode[] {
  return node.kind === 'binary' && node.operator === '&&' ? [...parts(node.left), ...parts(node.right)] : [node];
}

/** The value of a condition made of status functions alone, when all went well; undefined for any other. */
function statusAlone(node: ExpressionNode): boolean | undefined {
  if (node.kind === 'call') return STATUS.get(node.name);
  if (node.kind === 'unary') {
    const inner = statusAlone(node.operand);
    return inner === undefined ? undefined : !inner;
  }
  if (node.kind !== 'binary') return undefined;
  const [left, right] = [statusAlone(node.left), statusAlone(node.right)];
  if (left === undefined || right === undefined) return undefined;
  return node.operator === '||' ? left || right : node.operator === '&&' ? left && right : undefined;
}

const STATUS = new Map([['always', true], ['success', true], ['failure', false], ['cancelled', false]]);

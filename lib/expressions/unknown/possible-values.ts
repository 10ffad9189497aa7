import { STATUS_FUNCTIONS } from './splits';
import { ExpressionNode, LiteralValue } from '../private/ast';

/** Functions that say yes or no. */
const YES_OR_NO = new Set(['contains', 'startswith', 'endswith', ...STATUS_FUNCTIONS]);
const EITHER: readonly LiteralValue[] = [true, false];
/** What counts as false. */
const FALSY: readonly LiteralValue[] = [false, 0, '', null];

/**
 * All that an expression can become in any run, as far as its own literals say it: `github.ref == 'refs/heads/main' && 'stable' || 'dev'` is one of two texts. Undefined when it
 * can be anything.
 */
export function possibleValues(node: ExpressionNode): readonly LiteralValue[] | undefined {
  const found = possible(node);
  return found && [...new Set(found)];
}

function possible(node: ExpressionNode): readonly LiteralValue[] | undefined {
  switch (node.kind) {
    case 'literal': return [node.value];
    case 'unary': return EITHER;
    case 'binary': {
      if (node.operator !== '&&' && node.operator !== '||') return EITHER;
      const [left, right] = [possible(node.left), possible(node.right)];
      if (node.operator === '&&') return right && [...(left ?? FALSY).filter((value) => !value), ...left?.every((value) => !value) ? [] : right];
      return left && (left.every(Boolean) ? left : right && [...left.filter(Boolean), ...right]);
    }
    case 'call': {
      if (YES_OR_NO.has(node.name)) return EITHER;
      return node.name === 'case' ? union(node.args.filter((_, i) => i % 2 === 1 || i === node.args.length - 1)) : undefined;
    }
    default: return undefined;
  }
}

function union(nodes: readonly ExpressionNode[]): readonly LiteralValue[] | undefined {
  const values = nodes.map(possible);
  return values.every((some) => some !== undefined) ? values.flat() : undefined;
}

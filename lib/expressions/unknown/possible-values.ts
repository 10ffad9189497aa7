import { STATUS_FUNCTIONS } from './splits';
import { ExpressionNode, LiteralValue } from '../private/ast';

/** Functions that say yes or no. */
const YES_OR_NO = new Set(['contains', 'startswith', 'endswith', ...STATUS_FUNCTIONS]);
const EITHER: readonly LiteralValue[] = [true, false];
/** What counts as false. */
const FALSY: readonly LiteralValue[] = [false, 0, '', null];

/** All that what is read from a context may be; undefined when that is not known. */
export type Readings = (node: ExpressionNode) => readonly LiteralValue[] | undefined;

/**
 * All that an expression can become in any run, as far as its own literals say it: `github.ref == 'refs/heads/main' && 'stable' || 'dev'` is one of two texts. Undefined when it
 * can be anything.
 *
 * @param readings what is known besides, of contexts
 */
export function possibleValues(node: ExpressionNode, readings: Readings = () => undefined): readonly LiteralValue[] | undefined {
  const found = possible(node, readings);
  return found && [...new Set(found)];
}

function possible(node: ExpressionNode, readings: Readings): readonly LiteralValue[] | undefined {
  switch (node.kind) {
    case 'literal': return [node.value];
    case 'unary': return EITHER;
    case 'binary': {
      if (node.operator !== '&&' && node.operator !== '||') return EITHER;
      const [left, right] = [possible(node.left, readings), possible(node.right, readings)];
      if (node.operator === '&&') return right && [...(left ?? FALSY).filter((value) => !value), ...left?.every((value) => !value) ? [] : right];
      return left && (left.every(Boolean) ? left : right && [...left.filter(Boolean), ...right]);
    }
    case 'call': {
      if (YES_OR_NO.has(node.name)) return EITHER;
      return node.name === 'case' ? union(node.args.filter((_, i) => i % 2 === 1 || i === node.args.length - 1), readings) : undefined;
    }
    default: return readings(node);
  }
}

function union(nodes: readonly ExpressionNode[], readings: Readings): readonly LiteralValue[] | undefined {
  const values = nodes.map((node) => possible(node, readings));
  return values.every((some) => some !== undefined) ? values.flat() : undefined;
}

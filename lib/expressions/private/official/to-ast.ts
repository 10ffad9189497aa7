import { actionsLanguage, type OfficialNode, type OfficialVisitor } from './bundle';
import { toPlain } from './plain';
import type { BinaryOperator, ExpressionNode, LiteralValue } from '../ast';

/** Frozen, because one tree serves everyone who asks for the same text. */
const node = (value: ExpressionNode): ExpressionNode => Object.freeze(value);

const binary = (operator: string, left: ExpressionNode, right: ExpressionNode) =>
  node({ kind: 'binary', operator: operator as BinaryOperator, left, right });

const visitor: OfficialVisitor<ExpressionNode> = {
  visitLiteral: ({ literal }) => node({ kind: 'literal', value: toPlain(literal) as LiteralValue }),
  visitUnary: ({ expr }) => node({ kind: 'unary', operator: '!', operand: toAst(expr) }),
  visitBinary: ({ left, operator, right }) => binary(operator.lexeme, toAst(left), toAst(right)),
  visitLogical: ({ operator, args }) => args.map(toAst).reduce((left, right) => binary(operator.lexeme, left, right)),
  visitGrouping: ({ group }) => toAst(group),
  visitContextAccess: ({ name: { lexeme } }) => node({ kind: 'context', name: lexeme.toLowerCase(), written: lexeme }),
  visitIndexAccess: ({ expr, index }) => {
    const object = toAst(expr);
    // A star is no expression to GitHub: it cannot be visited.
    return index instanceof actionsLanguage().Star ? node({ kind: 'star', object }) : node({ kind: 'index', object, index: toAst(index) });
  },
  visitFunctionCall: ({ functionName: { lexeme }, args }) =>
    node({ kind: 'call', name: lexeme.toLowerCase(), written: lexeme, args: Object.freeze(args.map(toAst)) }),
};

/** GitHub's tree as Slipway's: parentheses are gone, because the shape of the tree says it already. */
export function toAst(tree: OfficialNode): ExpressionNode {
  return tree.accept(visitor);
}

import { ExpressionNode, printLiteral, printProperty } from '../../expressions/inside';

/** The text of a part of an expression, for a message. Every operator inside of another one gets parentheses. */
export function printNode(node: ExpressionNode, inner = false): string {
  switch (node.kind) {
    case 'literal': return printLiteral(node.value);
    case 'context': return node.written;
    case 'star': return `${printNode(node.object, true)}.*`;
    case 'index':
      return printNode(node.object, true) + (node.index.kind === 'literal' && typeof node.index.value === 'string' ? printProperty(node.index.value) : `[${printNode(node.index)}]`);
    case 'call': return `${node.written}(${node.args.map((arg) => printNode(arg)).join(', ')})`;
    case 'unary': return `!${printNode(node.operand, true)}`;
    case 'binary': {
      const text = `${printNode(node.left, true)} ${node.operator} ${printNode(node.right, true)}`;
      return inner ? `(${text})` : text;
    }
  }
}

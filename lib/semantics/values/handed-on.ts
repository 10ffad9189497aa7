import { remembered } from '../../core/inside';
import { ExpressionNode, parseExpression } from '../../expressions/inside';

/** The names of one access: `['github', 'event', 'issue', 'title']`, the context in lower case. `*` stands for every item, and for a name that is computed. */
export type Names = readonly string[];

/** What an expression reads and puts into its value: not what it only asks. */
export const handedOn: (text: string) => readonly Names[] = remembered((text) => {
  const parsed = parseExpression(text);
  return parsed.ok ? flowing(parsed.root) : [];
});

/** These hand text on; every other function gives a boolean, or a hash. */
const HANDS_ON = new Set(['format', 'join', 'tojson', 'fromjson', 'case']);

/** `below`: the names of what is read of the node, as in `(github.event || inputs).title`. */
function flowing(node: ExpressionNode, below: Names = []): Names[] {
  switch (node.kind) {
    case 'context':
      return [[node.name, ...below]];
    case 'index':
      return flowing(node.object, [nameOf(node.index), ...below]);
    case 'star':
      return flowing(node.object, ['*', ...below]);
    case 'call': {
      const [arg] = node.args;
      // What was printed as JSON and is read again is what it was; of another text that is read as JSON, everything is its author's.
      if (node.name === 'fromjson' && arg.kind === 'call' && arg.name === 'tojson') return arg.args.flatMap((printed) => flowing(printed, below));
      return HANDS_ON.has(node.name) ? node.args.flatMap((one) => flowing(one, node.name === 'case' ? below : [])) : [];
    }
    case 'binary':
      if (node.operator === '||') return [node.left, node.right].flatMap((side) => flowing(side, below));
      // The left side of `&&` is the value only when it is empty.
      return node.operator === '&&' ? flowing(node.right, below) : [];
    default:
      return [];
  }
}

/** `*` stands for what is computed, too. */
function nameOf(index: ExpressionNode): string {
  return index.kind === 'literal' && typeof index.value === 'string' ? index.value : '*';
}

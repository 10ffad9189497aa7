import { ExpressionNode, parseExpression } from '../../expressions/inside';

/** The names of one access: `['github', 'event', 'issue', 'title']`, the context in lower case. `*` stands for every item, and for a name that is computed. */
export type Names = readonly string[];

const known = new Map<string, readonly Names[]>();
const MOST_KNOWN = 10_000;

/** What an expression reads and puts into its value: not what it only asks. */
export function handedOn(text: string): readonly Names[] {
  let found = known.get(text);
  if (!found) {
    const parsed = parseExpression(text);
    found = parsed.ok ? flowing(parsed.root) : [];
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, found);
  }
  return found;
}

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
    case 'call':
      return HANDS_ON.has(node.name) ? node.args.flatMap((arg) => flowing(arg, belowCall(node.name, arg, below))) : [];
    case 'binary':
      if (node.operator === '||') return [node.left, node.right].flatMap((side) => flowing(side, below));
      // The left side of `&&` is the value only when it is empty.
      return node.operator === '&&' ? flowing(node.right, below) : [];
    default:
      return [];
  }
}

/** What was printed as JSON and is read again is what it was; of another text that is read as JSON, everything is its author's. */
function belowCall(name: string, arg: ExpressionNode, below: Names): Names {
  if (name === 'case') return below;
  return name === 'fromjson' && arg.kind === 'call' && arg.name === 'tojson' ? [TO_JSON, ...below] : name === 'tojson' && below[0] === TO_JSON ? below.slice(1) : [];
}

/** Between `fromJSON(` and `toJSON(`: no name that anybody can write. */
const TO_JSON = '\0';

/** `*` stands for what is computed, too. */
function nameOf(index: ExpressionNode): string {
  return index.kind === 'literal' && typeof index.value === 'string' ? index.value : '*';
}

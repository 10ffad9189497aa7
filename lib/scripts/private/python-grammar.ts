/**
 * The parser of Python, bundled as CommonJS. What it does not understand becomes a node like others.
 */
export interface PythonNode {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly firstChild: PythonNode | null;
  readonly nextSibling: PythonNode | null;
}

interface PythonGrammar {
  readonly parser: PythonParser;
}

interface PythonParser {
  parse(text: string): { readonly topNode: PythonNode };
  configure(config: { readonly strict: boolean }): PythonParser;
}

let loaded: PythonGrammar | undefined;

/** To find its way behind a mistake takes the parser a hundred times as long as to read on. */
const MOST_MENDED = 10_000;

/** The tree of a script; undefined for a long one with mistakes. Loaded on first use: few syntheses meet a script that needs it. */
export function parsePython(text: string): PythonNode | undefined {
  loaded ??= require('./vendor/python-grammar.cjs') as PythonGrammar;
  if (text.length <= MOST_MENDED) return loaded.parser.parse(text).topNode;
  try {
    return loaded.parser.configure({ strict: true }).parse(text).topNode;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

export function childrenOf(node: PythonNode): PythonNode[] {
  const found: PythonNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) found.push(child);
  return found;
}

/**
 * The parser of Python, bundled as CommonJS. It never fails: what it does not understand becomes a node like others.
 */
export interface PythonNode {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly firstChild: PythonNode | null;
  readonly nextSibling: PythonNode | null;
}

interface PythonGrammar {
  readonly parser: { parse(text: string): { readonly topNode: PythonNode } };
}

let loaded: PythonGrammar | undefined;

/** Loaded on first use: few syntheses meet a script that needs it. */
export function parsePython(text: string): PythonNode {
  loaded ??= require('./vendor/python-grammar.cjs') as PythonGrammar;
  return loaded.parser.parse(text).topNode;
}

export function childrenOf(node: PythonNode): PythonNode[] {
  const found: PythonNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) found.push(child);
  return found;
}

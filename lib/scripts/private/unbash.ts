/**
 * The parser of shell scripts, bundled as CommonJS. Only what Slipway reads of its tree is typed here, so that no type of the bundle
 * reaches the compiled declarations.
 */
export interface ShellNode {
  readonly type: string;
  /** The source of a word or of a part of one. */
  readonly text?: string;
  /** A plain text for words, a node for assignments. */
  readonly value?: string | ShellNode;
  readonly name?: string | ShellNode;
  readonly operator?: string;
  readonly pos?: number;
  /** Of an expansion: the name, and `!` or `#` before it. */
  readonly parameter?: string;
  readonly prefix?: string | readonly ShellNode[];
  readonly operand?: ShellNode;
  readonly operands?: readonly ShellNode[];
  readonly pattern?: ShellNode | readonly ShellNode[];
  readonly replacement?: ShellNode;
  readonly offset?: ShellNode;
  readonly length?: ShellNode;
  readonly index?: ShellNode;
  readonly body?: string | ShellNode;
  readonly parts?: readonly ShellNode[];
  /** What an array is made of. */
  readonly elements?: readonly ShellNode[];
  readonly commands?: readonly ShellNode[];
  readonly suffix?: readonly ShellNode[];
  readonly operators?: readonly string[];
  readonly prefixes?: readonly ShellNode[];
  readonly command?: ShellNode;
  readonly redirects?: readonly ShellNode[];
  readonly append?: boolean;
  /** Of a statement that ends with `&`. */
  readonly background?: boolean;
  readonly clause?: ShellNode;
  readonly then?: ShellNode;
  readonly elif?: readonly ShellNode[];
  readonly else?: ShellNode;
  readonly wordlist?: readonly ShellNode[];
  readonly word?: ShellNode;
  readonly items?: readonly ShellNode[];
  readonly terminator?: string;
  readonly expression?: ShellNode;
  readonly left?: ShellNode;
  readonly right?: ShellNode;
  readonly initialize?: ShellNode;
  readonly test?: ShellNode;
  readonly update?: ShellNode;
  readonly operation?: ShellNode;
  /** Of a redirection: where it leads to, and the number or the variable before its sign. */
  readonly target?: ShellNode;
  readonly descriptor?: { readonly value?: number; readonly name?: string };
  readonly delimiter?: HeredocDelimiter;
  /** Of a command substitution; undefined when it could not be read. */
  readonly script?: ShellNode;
  /** Of the script in a backtick substitution that held escapes: what it reads like without them. */
  readonly source?: string;
}

export interface HeredocDelimiter extends ShellNode {
  readonly text: string;
  readonly value: string;
  readonly quoted: boolean;
}

export interface ParsedShell extends ShellNode {
  readonly errors?: readonly { readonly message: string; readonly pos: number }[];
  /** It was not given to the parser: a shell may well read it. */
  readonly isTooLong?: boolean;
}

export interface Unbash {
  parse(source: string): ParsedShell;
  forEachChild(node: ShellNode, callback: (child: ShellNode) => void): void;
}

let loaded: Unbash | undefined;

/** Loaded on first use: most syntheses never meet a script that needs it. */
export function unbash(): Unbash {
  loaded ??= require('./vendor/unbash.cjs') as Unbash;
  return loaded;
}

/** The parser looks through all that wait for their text with each one more. */
const MOST_HEREDOCS = 500;

/** The tree of a script, or why there is none: what would take the parser too long is not given to it. */
export function parseShell(source: string): ParsedShell {
  const pos = crowded(source);
  if (pos !== undefined) return { type: 'Script', commands: [], isTooLong: true, errors: [{ message: `more than ${MOST_HEREDOCS} here-documents in a line`, pos }] };
  return unbash().parse(source);
}

/** Where the first line with too many here-documents begins. */
function crowded(source: string): number | undefined {
  let [line, count] = [0, 0];
  for (let at = source.indexOf('<<'); at >= 0; at = source.indexOf('<<', at + 2)) {
    const start = source.lastIndexOf('\n', at) + 1;
    if (start !== line) [line, count] = [start, 0];
    if (++count > MOST_HEREDOCS) return line;
  }
  return undefined;
}

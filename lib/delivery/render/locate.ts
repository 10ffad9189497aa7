import type { Node } from 'yaml';
import { yaml } from './library';
import { Origin, TextDocument, TreeDocument, TreeValue } from '../../core/inside';

/** What stands at a line of a rendered document. */
export interface Located {
  /** The construct that the line comes from. */
  readonly origin: Origin;
  /** The keys that lead there: `jobs.test.steps[0].uses`. */
  readonly key: string;
}

/** The construct behind a line of the text. Only asked when GitHub's parser found something, so it may take its time. */
export function locate(document: TreeDocument | TextDocument, text: string, line: number | undefined, column = 1): Located {
  if ('lines' in document) return { origin: lineOrigin(document, text, line) ?? document.origin, key: '' };
  const path = line === undefined ? [] : pathAt(text, offsetOf(text, line, column));
  return { origin: originAt(document, path), key: path.map((p, i) => (typeof p === 'number' ? `[${p}]` : i === 0 ? p : `.${p}`)).join('') };
}

/** The keys that lead to each line of a text that stands for something. */
export function pathsOfLines(text: string): { readonly line: number; readonly keys: readonly (string | number)[] }[] {
  let offset = 0;
  return text.split('\n').flatMap((content, i) => {
    // The mark of an item belongs to the list; what follows it is the item.
    const at = offset + /^\s*(?:- +)*/.exec(content)![0].length;
    offset += content.length + 1;
    const keys = /^\s*(?:#|$)/.test(content) ? [] : pathAt(text, at);
    return keys.length === 0 ? [] : [{ line: i + 1, keys }];
  });
}

/** The construct behind a key: the innermost on the way to it. */
export function originAt(document: TreeDocument, path: readonly (string | number)[]): Origin {
  let origin = document.origin;
  let tree: TreeValue | undefined = document.root;
  for (const step of path) {
    if (typeof tree !== 'object' || tree === null) break;
    tree = tree.kind === 'map' ? tree.entries.find((e) => e.key === step)?.value : tree.items[Number(step)]?.value;
    if (typeof tree === 'object' && tree !== null && tree.kind === 'map' && tree.origin) origin = tree.origin;
  }
  return origin;
}

/** The lines of a text document are the last of the file: above them stands only what says that it is generated. */
function lineOrigin({ lines }: TextDocument, text: string, line: number | undefined): Origin | undefined {
  return line === undefined ? undefined : lines[line - 1 - (text.split('\n').length - 1 - lines.length)]?.origin;
}

function offsetOf(text: string, line: number, column: number): number {
  let at = 0;
  for (let n = 1; n < line; n++) at = text.indexOf('\n', at) + 1;
  return at + column - 1;
}

let read: { readonly text: string; readonly root: Node | null } | undefined;

/** A text with ten thousand mistakes is asked about ten thousand times. */
function rootOf(text: string): Node | null {
  if (read?.text !== text) read = { text, root: yaml().parseDocument(text).contents as Node | null };
  return read.root;
}

/** The keys of the innermost node around an offset. */
function pathAt(text: string, offset: number): (string | number)[] {
  const { isMap, isSeq } = yaml();
  const path: (string | number)[] = [];
  let node = rootOf(text);
  const holds = (from: Node | null | undefined, to: Node | null | undefined): boolean =>
    !!from?.range && offset >= from.range[0] && offset <= ((to ?? from).range?.[2] ?? -1);
  for (;;) {
    if (isMap(node)) {
      const pair = [...node.items].reverse().find((p) => holds(p.key as Node, p.value as Node));
      if (!pair) return path;
      path.push(String((pair.key as { value?: unknown }).value));
      node = pair.value as Node | null;
    } else if (isSeq(node)) {
      const index = node.items.map((item) => holds(item as Node, undefined)).lastIndexOf(true);
      if (index < 0) return path;
      path.push(index);
      node = node.items[index] as Node;
    } else {
      return path;
    }
  }
}

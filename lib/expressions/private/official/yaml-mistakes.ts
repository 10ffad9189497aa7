import type * as Yaml from 'yaml';
import type { YamlLibrary } from './bundle';
import type { OfficialError } from './official-error';

/** What is looked for. */
export interface YamlMistakeOptions {
  /** How deep: what lies deeper is refused anyway. */
  readonly deepest: number;
  /** Whether keys are looked at, too: merge keys, which are keys like any other to GitHub, and the braces of a template, which are maps. */
  readonly withKeys?: boolean;
}

/**
 * Finds what GitHub's reader has no words for. It leaves an alias out that stands for nothing, or for what it is a part of: a map then lacks a value and reads on with the next
 * key, and a list is read as if it were shorter.
 */
export function yamlMistake(library: YamlLibrary, document: Yaml.Document, lines: Yaml.LineCounter, { deepest, withKeys = false }: YamlMistakeOptions): OfficialError | undefined {
  const { isAlias, isMap, isScalar, isSeq } = library;
  // An anchor may be given again: an alias means the last one before it, and only what is not whole yet can hold it.
  const anchors = new Map<string, unknown>();
  const open = new Set<unknown>();
  const at = (node: Yaml.Node, message: string) => ({ message, ...placeOf(node, lines) });
  const find = (node: unknown): OfficialError | undefined => {
    if (isAlias(node)) {
      if (!anchors.has(node.source)) return at(node, `The alias '*${node.source}' stands for nothing: there is no '&${node.source}' before it. A text that begins with '*' needs quotes`);
      return open.has(anchors.get(node.source)) ? at(node, `The alias '*${node.source}' stands for what it is a part of, so it has no end`) : undefined;
    }
    if (!isMap(node) && !isSeq(node)) {
      const { anchor } = (node ?? {}) as Yaml.Scalar;
      if (anchor !== undefined) anchors.set(anchor, node);
      return undefined;
    }
    if (open.size > deepest) return undefined;
    if (node.anchor !== undefined) anchors.set(node.anchor, node);
    for (const { key } of withKeys && isMap(node) ? node.items : []) {
      if (isScalar(key) && key.value === '<<') return at(key, "GitHub knows anchors and aliases, and no merge keys: '<<' is a key like any other. Write the keys out");
      if (isMap(key)) return at(key, 'It looks like a template of another program: to YAML {{ … }} is a map in a map');
    }
    open.add(node);
    const found = firstOf(isMap(node) ? node.items.flatMap(({ key, value }) => [key, value]) : node.items, find);
    open.delete(node);
    return found;
  };
  return find(document.contents);
}

/** The same of a text. Most have nothing that looks like it, and are not read again. */
export function yamlMistakeIn(library: YamlLibrary, text: string): OfficialError | undefined {
  if (!/(?:^|[\s[,{:-])\*\S|<<|(?<!\$)\{\{/m.test(text)) return undefined;
  const lines = new library.LineCounter();
  const document = library.parseDocument(text, { lineCounter: lines, prettyErrors: false });
  return document.errors.length > 0 ? undefined : yamlMistake(library, document, lines, { deepest: DEEPEST, withKeys: true });
}

/** GitHub's reader does not go deeper. */
const DEEPEST = 1000;

function firstOf(nodes: readonly unknown[], find: (node: unknown) => OfficialError | undefined): OfficialError | undefined {
  for (const node of nodes) {
    const found = find(node);
    if (found) return found;
  }
  return undefined;
}

function placeOf({ range }: Yaml.Node, lines: Yaml.LineCounter): Pick<OfficialError, 'line' | 'column'> {
  const { line, col } = lines.linePos(range?.[0] ?? 0);
  return { line, column: col };
}

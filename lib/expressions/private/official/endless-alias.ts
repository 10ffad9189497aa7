import type * as Yaml from 'yaml';
import type { YamlLibrary } from './bundle';
import type { OfficialError } from './documents';

/**
 * An alias of what it stands in has no end. GitHub's reader leaves it out: a map then lacks a value, but a list is read as if it were shorter.
 *
 * @param deepest how deep is looked; what lies deeper is refused anyway
 */
export function endlessAlias({ isAlias, isMap, isSeq }: YamlLibrary, document: Yaml.Document, lines: Yaml.LineCounter, deepest: number): OfficialError | undefined {
  // An anchor may be given again: an alias means the last one before it, and only what is not whole yet can hold it.
  const anchors = new Map<string, unknown>();
  const open = new Set<unknown>();
  const find = (node: unknown): OfficialError | undefined => {
    if (isAlias(node)) return open.has(anchors.get(node.source)) ? errorAt(node, lines) : undefined;
    if (!isMap(node) && !isSeq(node)) {
      anchors.set((node as Yaml.Scalar | null)?.anchor ?? '', node);
      return undefined;
    }
    if (open.size > deepest) return undefined;
    if (node.anchor !== undefined) anchors.set(node.anchor, node);
    open.add(node);
    const found = firstOf(isMap(node) ? node.items.flatMap(({ key, value }) => [key, value]) : node.items, find);
    open.delete(node);
    return found;
  };
  return find(document.contents);
}

function firstOf(nodes: readonly unknown[], find: (node: unknown) => OfficialError | undefined): OfficialError | undefined {
  for (const node of nodes) {
    const found = find(node);
    if (found) return found;
  }
  return undefined;
}

function errorAt({ source, range }: Yaml.Alias, lines: Yaml.LineCounter): OfficialError {
  const { line, col } = lines.linePos(range?.[0] ?? 0);
  return { message: `The alias '*${source}' stands for what it is a part of, so it has no end`, line, column: col };
}

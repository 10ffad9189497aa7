import { DeclaredPart } from './declared';
import { Takes, taking } from '../common/patterns';

/** A part that there is. */
export interface Part {
  readonly name: string;
  readonly takes: Takes;
  readonly needs: readonly string[];
}

/** A part that has changed, and by what. */
export interface ChangedPart {
  readonly name: string;
  /** A file of its own; undefined when a part that it needs has changed. */
  readonly file?: string;
  /** The part that it needs. */
  readonly need?: string;
}

/** The parts that there are, where folders were looked for among these files. What is found twice is one part. */
export function partsIn(declared: readonly DeclaredPart[], files: readonly string[]): Part[] {
  const parts = declared.flatMap((part) => (part.kind === 'part' ? [{ name: part.name, takes: taking(part.patterns), needs: part.needs }] : foldersOf(part, files)));
  return [...new Map(parts.reverse().map((part) => [part.name, part])).values()].reverse();
}

function foldersOf({ name: pattern, patterns, needs, ignore, marker }: DeclaredPart, files: readonly string[]): Part[] {
  const takes = taking([pattern]);
  const folders = new Set<string>();
  for (const file of files) {
    for (let end = file.indexOf('/'); end !== -1; end = file.indexOf('/', end + 1)) {
      const folder = file.slice(0, end);
      if (!folders.has(folder) && (marker === undefined || file === `${folder}/${marker}`) && takes(folder)) folders.add(folder);
    }
  }
  const [besides, ignored] = [taking(patterns), taking(ignore)];
  return [...folders].sort().map((folder) => ({
    name: folder,
    takes: (path) => (path.startsWith(`${folder}/`) ? !ignored(path.slice(folder.length + 1)) : besides(path)),
    needs,
  }));
}

/** The parts that have changed, with those that are made of them. */
export function changedParts(parts: readonly Part[], files: readonly string[]): ChangedPart[] {
  const changed = new Map<string, ChangedPart>();
  for (const { name, takes } of parts) {
    const file = files.find((one) => takes(one));
    if (file !== undefined) changed.set(name, { name, file });
  }
  // A need that is a folder which is gone has changed: it was there before.
  const gone = (need: string) => !parts.some(({ name }) => name === need) && files.some((file) => file.startsWith(`${need}/`));
  for (let before = -1; before < changed.size;) {
    before = changed.size;
    for (const { name, needs } of parts) {
      const need = changed.has(name) ? undefined : needs.find((one) => one !== name && (changed.has(one) || gone(one)));
      if (need !== undefined) changed.set(name, { name, need });
    }
  }
  return parts.flatMap(({ name }) => changed.get(name) ?? []);
}

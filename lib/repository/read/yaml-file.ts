import { Origin } from '../../core/inside';
import { SourceNode, SourcePlace, readRubyYaml } from '../../expressions/inside';
import { GivenText, ReadFile, entriesOf, plainNode } from '../../workflows/inside';
import { FileSchema, fileErrors, schemaErrorText } from '../schemas';
import { RefusedFile } from './refused';

export type Keys = readonly (string | number)[];

/** A file of YAML that its reader would take, with the places of all that is in it. */
export class YamlFile<T> {
  /** What is in it. */
  public readonly plain: T;
  private readonly places: ReadFile;

  /**
   * @param file where it lies
   * @param root what stands in it
   * @param comment the lines at its top
   * @param comments those above its values
   */
  public constructor(public readonly file: GivenText, private readonly root: SourceNode, public readonly comment: string | undefined, private readonly comments: ReadonlyMap<SourceNode, string>) {
    this.plain = plainNode(root) as T;
    this.places = new ReadFile(file.path, file.shown);
  }

  /** Where a part of it stands. */
  public origin(keys: Keys = [], part = ''): Origin {
    return this.places.origin(part, placeOf(this.root, keys));
  }

  /** The lines above a part of it. */
  public commentAt(keys: Keys): string | undefined {
    const node = nodeAt(this.root, keys);
    // What stands above the first item of a list is said of the list, for the library.
    const list = keys[keys.length - 1] === 0 ? nodeAt(this.root, keys.slice(0, -1)) : undefined;
    return (node && this.comments.get(node)) ?? (list?.kind === 'list' ? this.comments.get(list) : undefined);
  }
}

/** What GitHub has given up: it reads over these keys, and so does the reader. */
const GIVEN_UP: { readonly [schema in FileSchema]?: (keys: Keys) => boolean } = {
  dependabot: (keys) => keys[keys.length - 1] === 'reviewers',
};

/**
 * Reads a file as GitHub does.
 *
 * @param what messages call it so
 */
export function readYamlFile<T>(file: GivenText, schema: FileSchema, what: string): YamlFile<T> | RefusedFile {
  const { path, shown, text } = file;
  const { errors, root, comment, comments } = readRubyYaml(text);
  const refused = (mistakes: RefusedFile['mistakes']): RefusedFile => ({ path, shown, what, mistakes });
  if (errors.length > 0) return refused(errors.map(({ message, line = 1, column = 1 }) => ({ message, line, column })));
  if (root?.kind !== 'map') return refused([{ message: root === undefined ? 'there is nothing in it' : 'it is no map of keys and values', line: 1, column: 1 }]);
  const isGivenUp = GIVEN_UP[schema] ?? (() => false);
  const read = withoutKeys(root, isGivenUp, []);
  const mistakes = fileErrors(schema, plainNode(read)).map((error) => ({ message: schemaErrorText(error), ...placeOf(read, error.keys) }));
  return mistakes.length > 0 ? refused(mistakes) : new YamlFile<T>(file, read, comment, comments);
}

function withoutKeys(node: SourceNode, isGone: (keys: Keys) => boolean, above: Keys): SourceNode {
  if (node.kind === 'scalar') return node;
  let changed = false;
  const kept = (part: SourceNode, key: string | number): SourceNode => {
    const read = withoutKeys(part, isGone, [...above, key]);
    changed ||= read !== part;
    return read;
  };
  if (node.kind === 'list') {
    const items = node.items.map(kept);
    return changed ? { ...node, items } : node;
  }
  const entries = node.entries.filter(({ key }) => !isGone([...above, key])).map((entry) => ({ ...entry, value: kept(entry.value, entry.key) }));
  return changed || entries.length < node.entries.length ? { ...node, entries } : node;
}

/** The place of a key, or of what is nearest above it. */
function placeOf(root: SourceNode, keys: Keys): SourcePlace {
  let [node, place]: [SourceNode, SourcePlace] = [root, root.place];
  for (const key of keys) {
    if (node.kind === 'list' && node.items[Number(key)]) {
      node = node.items[Number(key)];
      place = node.place;
    } else {
      const found = entriesOf(node).find((entry) => entry.key === key);
      if (!found) return place;
      [node, place] = [found.value, found.place];
    }
  }
  return place;
}

function nodeAt(root: SourceNode, keys: Keys): SourceNode | undefined {
  return keys.reduce<SourceNode | undefined>((node, key) => (node?.kind === 'list' ? node.items[Number(key)] : entriesOf(node).find((entry) => entry.key === key)?.value), root);
}

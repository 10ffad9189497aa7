import type * as Yaml from 'yaml';

/** What Slipway takes of the library. */
type Library = Pick<typeof Yaml, 'Document' | 'Pair' | 'Scalar' | 'Schema' | 'YAMLMap' | 'YAMLSeq' | 'isMap' | 'isSeq' | 'parseDocument'>;

let loaded: Library | undefined;

/** Loaded when the first document is rendered: a program that only declares does not pay for it. */
export function yaml(): Library {
  return (loaded ??= require('./vendor/yaml.cjs') as Library);
}

/** Words that stand for themselves wherever a value may stand: most of what a document holds. */
const PLAIN = /^[A-Za-z](?:[\w ./@-]*\w)?$/;

let shared: Yaml.Schema | undefined;

/**
 * The core schema of YAML 1.2, with a short cut for plain words: the library would try a dozen patterns on each of them. Whatever needs quotes or a
 * block carries a type of its own.
 */
export function schema(): Yaml.Schema {
  return (shared ??= new (yaml().Schema)({
    schema: 'core',
    customTags: (tags) => tags.map((tag) => (typeof tag === 'object' && tag.tag === 'tag:yaml.org,2002:str' ? withShortCut(tag as Yaml.ScalarTag) : tag)),
  }));
}

function withShortCut(tag: Yaml.ScalarTag): Yaml.ScalarTag {
  return {
    ...tag,
    stringify: (item, ctx, onComment, onChompKeep) =>
      item.type === undefined && PLAIN.test(item.value as string) ? (item.value as string) : tag.stringify!(item, ctx, onComment, onChompKeep),
  };
}

import { Rule } from '../rule';

/** Words of the languages that take names as they are; C# and Go write members with a capital. */
const PYTHON = 'and as assert async await break class continue def del elif else except exec finally for from global if import in is lambda nonlocal not or pass print raise return try while with yield False None True';
const JAVA = 'abstract assert boolean break byte case catch char class const continue default do double else enum extends final finally float for goto if implements import instanceof int interface long native new package private protected public return short static strictfp super switch synchronized this throw throws transient try void volatile while';
/** Methods that every object of Java has. */
const OF_OBJECTS = 'clone equals finalize getClass hashCode notify notifyAll wait';

const words = (list: string, language: string) => list.split(' ').map((word) => [word, language] as const);
const RESERVED: ReadonlyMap<string, string> = new Map([...words(PYTHON, 'Python'), ...words(JAVA, 'Java')]);
const METHODS: ReadonlyMap<string, string> = new Map([...RESERVED, ...words(OF_OBJECTS, "Java's Object")]);

export const noReservedWords: Rule = {
  name: 'no-reserved-words',
  law: 'No name is a word of another language: Python would say `with_`, and Java would not compile.',
  violations: ({ types }) => types.flatMap((type) => [
    ...type.methods.map(({ name, at }) => ({ of: `${type.name}.${name}`, language: METHODS.get(name), at })),
    ...type.properties.map(({ name, at }) => ({ of: `${type.name}.${name}`, language: RESERVED.get(name), at })),
    ...[...type.methods, ...(type.construct ? [type.construct] : [])].flatMap((method) => method.parameters
      .map(({ name }) => ({ of: `${type.name}.${method.name}(${name})`, language: RESERVED.get(name), at: method.at }))),
  ].flatMap(({ of, language, at }) => (language ? [{ of, at, text: `is a word of ${language}: choose another.` }] : []))),
};

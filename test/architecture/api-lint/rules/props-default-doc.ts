import { Rule } from '../rule';

export const propsDefaultDoc: Rule = {
  name: 'props-default-doc',
  law: "What can be left out says what happens then, in `@default`: a value, or '- ' and the behaviour; never `undefined`, which says nothing.",
  violations: ({ types }) => types.filter(({ kind }) => kind === 'struct' || kind === 'interface').flatMap((type) => type.properties
    .filter(({ optional }) => optional)
    .flatMap(({ name, at, docs: { defaultValue } }) => {
      const of = `${type.name}.${name}`;
      if (!defaultValue) return [{ of, at, text: "can be left out and has no @default: a value, or '- ' and what happens." }];
      return /^-?\s*undefined\b/.test(defaultValue) ? [{ of, at, text: `has the @default '${defaultValue}': say what happens then.` }] : [];
    })),
};

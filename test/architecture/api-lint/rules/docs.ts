import { Rule } from '../rule';

export const docs: Rule = {
  name: 'docs',
  law: 'Every type and member says what it is: it is read in an editor, in four languages.',
  violations: ({ types }) => types.flatMap((type) => [
    { of: type.name, at: type.at, docs: type.docs },
    ...(type.construct ? [{ of: `${type.name}.constructor`, at: type.construct.at, docs: type.construct.docs }] : []),
    ...[...type.methods, ...type.properties].map((member) => ({ of: `${type.name}.${member.name}`, at: member.at, docs: member.docs })),
  ]).filter((found) => found.docs.text.trim() === '').map(({ of, at }) => ({ of, at, text: 'has no doc comment.' })),
};

import { Rule } from '../rule';

export const oneName: Rule = {
  name: 'one-name',
  law: 'One thing has one name: no two flags or texts of the API differ by the end of a word alone.',
  violations: ({ types }) => {
    const all = types.filter(({ generated, resolved, kind }) => !generated && !resolved && kind === 'struct')
      .flatMap((type) => type.properties.map((property) => ({ of: `${type.name}.${property.name}`, name: property.name, type: JSON.stringify(property.type), at: property.at })));
    return all.flatMap((property) => {
      const twin = all.find((other) => other.name === `${property.name}s` && other.type === property.type);
      return twin ? [{ of: property.of, at: property.at, text: `and ${twin.of} are the same but for an 's': give them one name.` }] : [];
    });
  },
};

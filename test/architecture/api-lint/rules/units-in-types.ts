import { leavesOf } from '../api';
import { Rule } from '../rule';

export const unitsInTypes: Rule = {
  name: 'units-in-types',
  law: 'A unit is in the type, not in the name: `timeout: Duration`, not `timeoutMinutes: number`.',
  violations: ({ types }) => types.filter(({ generated, resolved, kind }) => !generated && !resolved && kind === 'struct').flatMap((type) => type.properties
    .filter((property) => leavesOf(property.type).includes('number') && /(?:Days|Hours|Minutes|Seconds|Millis|Ms|Bytes|Kb|Mb)$/.test(property.name))
    .map((property) => ({ of: `${type.name}.${property.name}`, at: property.at, text: 'has its unit in its name: take a Duration.' }))),
};

import { leavesOf } from '../api';
import { Rule } from '../rule';

export const positiveFlags: Rule = {
  name: 'positive-flags',
  law: 'A flag says what happens, not what does not: nobody has to read `doNot…: false` twice.',
  violations: ({ types }) => types.filter(({ generated }) => !generated).flatMap((type) => type.properties
    .filter((property) => leavesOf(property.type).includes('boolean') && /^(?:disable|doNot|dont|exclude|hide|ignore|no|not|omit|skip|without)(?=[A-Z])/.test(property.name))
    .map((property) => ({ of: `${type.name}.${property.name}`, at: property.at, text: 'says what does not happen: name what does, and turn the default round.' }))),
};

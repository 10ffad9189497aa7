import { ApiMethod, TypeRef } from '../api';
import { Rule } from '../rule';

export const sameNameSameShape: Rule = {
  name: 'same-name-same-shape',
  law: 'A method of one name takes the same things before its options, whichever class it stands on: `addOutput(name, value, …)` of a job, of a workflow and of an action.',
  violations: ({ types }) => {
    const known = new Map<string, { readonly of: string; readonly shape: string }>();
    return types.flatMap((type) => type.methods.filter((method) => !method.static).flatMap((method) => {
      const [of, shape] = [`${type.name}.${method.name}`, shapeOf(method, type.name)];
      const first = known.get(method.name) ?? { of, shape };
      known.set(method.name, first);
      return first.shape === shape ? [] : [{ of, at: method.at, text: `takes (${shape}), unlike ${first.of}(${first.shape}).` }];
    }));
  },
};

/** What has the type of the class itself is of one shape: `greaterThan(other)` compares two expressions, whichever kind of expression it is. */
function shapeOf({ parameters }: ApiMethod, owner: string): string {
  return parameters.filter(({ name }) => name !== 'options' && name !== 'props').map(({ name, type }) => `${name}: ${textOf(type, owner)}`).join(', ');
}

function textOf(type: TypeRef, owner: string): string {
  return type.map((part) => (part.kind !== 'name' ? `${part.kind} of ${textOf(part.of, owner)}` : part.name === owner ? 'itself' : part.name)).join(' | ');
}

import { Rule } from '../rule';
import { structOf } from './structs';

export const propsName: Rule = {
  name: 'props-name',
  except: {
    ActionStep: 'a class that extends it hands on its props, and besides what it knows of its action',
    DeliveryProject: "`projen new` takes a project type only when it is made with one argument, 'options'",
  },
  law: 'The struct of a constructor is called after its class, or after a class above it: `JobProps`, and the argument `props`. So a reader of the class knows it, and an editor completes it.',
  violations: (api) => api.types.filter(({ generated }) => !generated).flatMap((type) => {
    const last = type.construct?.parameters.at(-1);
    const struct = last && structOf(last.type, api);
    if (!type.construct || !last || !struct) return [];
    const names = [type.name, ...type.ancestors].map((name) => `${name}Props`);
    const right = names.includes(struct.name) && last.name === 'props';
    return right ? [] : [{ of: type.name, at: type.construct.at, text: `is made with '${last.name}: ${struct.name}'; it should be 'props: ${type.name}Props'.` }];
  }),
};

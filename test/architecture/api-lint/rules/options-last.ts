import { Rule } from '../rule';

export const optionsLast: Rule = {
  name: 'options-last',
  law: 'Options and props stand last: what a call is about comes first, what can be left out comes behind it.',
  violations: ({ types }) => types.flatMap((type) => [...type.methods, ...(type.construct ? [type.construct] : [])].flatMap((method) => {
    const at = method.parameters.findIndex(({ name }) => name === 'options' || name === 'props');
    return at < 0 || at === method.parameters.length - 1 ? [] : [{ of: `${type.name}.${method.name}`, at: method.at, text: `takes '${method.parameters[at].name}' before the end.` }];
  })),
};

import { Api, ApiType } from '../api';
import { Rule } from '../rule';
import { structOf } from './structs';

export const optionsName: Rule = {
  name: 'options-name',
  law: 'The struct of a method is `options: XxxOptions`; `props: XxxProps` where the method makes an Xxx; or a noun under its own name, such as `pin: ActionPin`.',
  violations: (api) => api.types.filter(({ generated }) => !generated).flatMap((type) => type.methods.flatMap((method) => method.parameters.flatMap((parameter) => {
    const struct = structOf(parameter.type, api);
    if (!struct || fits(parameter.name, struct, method.returns.map((part) => (part.kind === 'name' ? part.name : '')), api)) return [];
    return [{ of: `${type.name}.${method.name}`, at: method.at, text: `takes '${parameter.name}: ${struct.name}': options are 'options: XxxOptions', what a made Xxx takes is 'props: XxxProps', a noun has its own name.` }];
  }))),
};

function fits(parameter: string, { name }: ApiType, made: readonly string[], api: Api): boolean {
  if (parameter === 'options') return name.endsWith('Options');
  if (parameter === 'props') return made.some((type) => [type, ...(api.find(type)?.ancestors ?? [])].some((of) => name === `${of}Props`));
  if (/(?:Options|Props)$/.test(name)) return false;
  return singular(name).endsWith(singular(parameter));
}

function singular(name: string): string {
  return name.replace(/s$/, '').toLowerCase();
}

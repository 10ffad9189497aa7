import { InputModel } from '../../model';

/** What is wrong with the default of an input; undefined when nothing is, or when there is none. */
export function defaultProblem({ type, defaultValue, options = [] }: InputModel): string | undefined {
  if (defaultValue === undefined) return undefined;
  if (type === 'boolean' || type === 'number') {
    if (typeof defaultValue !== type || Number.isNaN(defaultValue)) return `its default '${defaultValue}' is no ${type}`;
  } else if (typeof defaultValue !== 'string') {
    return `its default ${defaultValue} is no text`;
  }
  return type === 'choice' && options.length > 0 && !options.includes(String(defaultValue)) ? `its default '${defaultValue}' is not among its options` : undefined;
}

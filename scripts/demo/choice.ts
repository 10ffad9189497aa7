import { parseArgs } from 'util';
import { exampleNames } from '../examples/names';

/** What the command line asks for. */
export interface Choice {
  readonly examples: readonly string[];
  /** The library was compiled before. */
  readonly built: boolean;
}

export function chosen(root: string, args: string[]): Choice {
  const { values: { example = 'ml-platform', all, built = false } } = parseArgs({ args, options: { example: { type: 'string' }, all: { type: 'boolean' }, built: { type: 'boolean' } } });
  const names = exampleNames(root);
  if (!names.includes(example)) throw new Error(`There is no example '${example}'. There are: ${names.join(', ')}.`);
  return { examples: all ? names : [example], built };
}

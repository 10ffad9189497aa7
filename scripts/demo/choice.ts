import { readdirSync } from 'fs';
import { dirname, join, sep } from 'path';
import { parseArgs } from 'util';

/** What the command line asks for. */
export interface Choice {
  readonly examples: readonly string[];
  /** The library was compiled before. */
  readonly built: boolean;
}

/** The examples by their folders: wherever a program of a project stands. One of several repositories is `organisation/billing`. */
export function exampleNames(root: string): string[] {
  const files = readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith(`${sep}.projenrc.ts`)).map((file) => dirname(file).split(sep).join('/')).sort();
}

export function chosen(root: string, args: string[]): Choice {
  const { values: { example = 'ml-platform', all, built = false } } = parseArgs({ args, options: { example: { type: 'string' }, all: { type: 'boolean' }, built: { type: 'boolean' } } });
  const names = exampleNames(root);
  if (!names.includes(example)) throw new Error(`There is no example '${example}'. There are: ${names.join(', ')}.`);
  return { examples: all ? names : [example], built };
}

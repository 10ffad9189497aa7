import { readdirSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** The examples by their folders: wherever a program of a project stands. One of several repositories is `organisation/billing`. */
export function exampleNames(root: string): string[] {
  const files = readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith(`${sep}.projenrc.ts`)).map((file) => dirname(file).split(sep).join('/')).sort();
}

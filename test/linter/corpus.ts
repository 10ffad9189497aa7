import { readFileSync, readdirSync } from 'fs';
import { join } from 'path';

const FOLDER = join(__dirname, 'corpus');

/** Handwritten workflows and an action, in the shape of what people write, by their paths. */
export function corpus(): Record<string, string> {
  const paths = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) => /\.ya?ml$/.test(path)).map((path) => path.replace(/\\/g, '/')).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(FOLDER, path), 'utf8')]));
}

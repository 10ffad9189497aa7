/** Writes the table of `examples/README.md` that says how many lines of program make how many lines of YAML. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ratios, withRatios } from './examples/ratio';
import { writeIfChanged } from './write-if-changed';

const ROOT = resolve(__dirname, '..');
const FILE = join(ROOT, 'examples/README.md');

console.log(`examples/README.md: ${writeIfChanged(FILE, withRatios(readFileSync(FILE, 'utf8'), ratios(ROOT))) ? 'written' : 'unchanged'}`);

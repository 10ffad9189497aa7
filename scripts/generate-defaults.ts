/** Writes docs/defaults.md: what stands in the files though nobody said so, and why. */
import { join, resolve } from 'node:path';
import { defaultsPage } from './generate-defaults/defaults';
import { writeIfChanged } from './write-if-changed';

console.log(`docs/defaults.md: ${writeIfChanged(join(resolve(__dirname, '..'), 'docs', 'defaults.md'), defaultsPage()) ? 'written' : 'unchanged'}`);

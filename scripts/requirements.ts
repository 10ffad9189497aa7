/** Writes docs/requirements.md: which lines of the examples satisfy what was asked, and which tests prove it. */
import { join, resolve } from 'node:path';
import { requirementsPage } from './requirements/page';
import { gaps, requirements } from './requirements/requirements';
import { writeIfChanged } from './write-if-changed';

const ROOT = resolve(__dirname, '..');

const all = requirements(ROOT);
const missing = gaps(all);
if (missing.length > 0) console.log(`docs/requirements.md has empty cells:\n  ${missing.join('\n  ')}`);
console.log(`docs/requirements.md: ${writeIfChanged(join(ROOT, 'docs/requirements.md'), requirementsPage(all)) ? 'written' : 'unchanged'}`);

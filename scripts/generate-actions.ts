/** Writes the typed classes of the known actions and the table of facts about them. Run with `npm run generate`, or `tsx scripts/generate-actions.ts`. */
import { resolve } from 'node:path';
import { actionFiles } from './generate-actions/files';
import { writeIfChanged } from './write-if-changed';

for (const { path, text } of actionFiles()) {
  console.log(`${path}: ${writeIfChanged(resolve(__dirname, '..', path), text) ? 'written' : 'unchanged'}`);
}

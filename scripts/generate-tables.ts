/** Writes the tables of facts that come from GitHub's schemas. Run with `npm run generate`, or `tsx scripts/generate-tables.ts`. */
import { resolve } from 'node:path';
import { schemaTables } from './generate/tables';
import { writeIfChanged } from './write-if-changed';

for (const { path, text } of schemaTables()) {
  console.log(`${path}: ${writeIfChanged(resolve(__dirname, '..', path), text) ? 'written' : 'unchanged'}`);
}

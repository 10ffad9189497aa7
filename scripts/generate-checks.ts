/** Writes the index of the rules' pages. */
import { resolve } from 'node:path';
import { INDEX, indexPage } from './generate-checks/index-page';
import { writeIfChanged } from './write-if-changed';

console.log(`${INDEX}: ${writeIfChanged(resolve(__dirname, '..', INDEX), indexPage()) ? 'written' : 'unchanged'}`);

import type * as Catalogue from './catalogue';
import { Rule } from './rule';

/** All rules. They are a hundred files, so they are loaded with the first synthesis: a program that only declares does not pay for them. */
export function catalogue(): readonly Rule[] {
  return (require('./catalogue') as typeof Catalogue).CATALOGUE;
}

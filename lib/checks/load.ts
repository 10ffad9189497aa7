import type * as Catalogue from './catalogue';
import type * as Plain from './catalogue/plain';
import { DeliveryModel, Rule } from './rule';

/** All rules. They are two hundred files, so they are loaded when somebody asks: a program that only declares does not pay for them. */
export function catalogue(): readonly Rule[] {
  return (require('./catalogue') as typeof Catalogue).CATALOGUE;
}

/** The rules that can have something to say. Those on settings and identities stay out where neither was declared, and nothing refers to any. */
export function rulesFor({ repository, identity, workflows, actions }: DeliveryModel): readonly Rule[] {
  const empty = [repository, identity].every((room) => Object.values(room).every((part) => Array.isArray(part) && part.length === 0));
  const sound = [...workflows, ...actions].every(({ defects }) => defects.length === 0);
  return empty && sound ? (require('./catalogue/plain') as typeof Plain).PLAIN : catalogue();
}

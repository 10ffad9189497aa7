import type * as Catalogue from './catalogue';
import type * as Plain from './catalogue/plain';
import { DeliveryModel, Rule } from './rule';

/** All rules. They are two hundred files, so they are loaded when somebody asks: a program that only declares does not pay for them. */
export function catalogue(): readonly Rule[] {
  return (require('./catalogue') as typeof Catalogue).CATALOGUE;
}

/** The rules that can have something to say. Those on settings and identities stay out where neither was declared, and nothing refers to any. */
export function rulesFor(model: DeliveryModel): readonly Rule[] {
  const sound = [...model.workflows, ...model.actions].every(({ defects }) => defects.length === 0);
  return isPlain(model) && sound ? (require('./catalogue/plain') as typeof Plain).PLAIN : catalogue();
}

/** Whether nothing but workflows and actions was declared. */
export function isPlain({ repository, identity }: Pick<DeliveryModel, 'repository' | 'identity'>): boolean {
  return [repository, identity].every((room) => Object.values(room).every((part) => Array.isArray(part) && part.length === 0));
}

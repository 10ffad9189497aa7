import { Given } from './given';
import { needsOf } from './needs';
import { onlyIdentity } from './only-identity';
import { sameRelease } from './releases';
import { Value } from './values';
import { Expression } from '../../expressions/inside';
import { Permissions, StepNeeds, UsesStep, parseUses } from '../../workflows/inside';
import { ActionStep } from '../action-step';
import { catalogueEntry, catalogueName } from '../catalogue-entry';
import { CatalogueEntry } from '../catalogue-facts';

/**
 * What a step needs whose action the catalogue knows, though the program does not use its class. What an action asks of GitHub changes little from one release to
 * the next; but only of one that the facts are about it is certain that there is no more.
 *
 * @param step any step that uses an action
 * @returns undefined when nobody knows
 */
export function neededByUses(step: UsesStep): StepNeeds | undefined {
  // A step of a class of the catalogue has said what it needs, or that nobody can see it.
  if (step instanceof ActionStep && step._known() === undefined) return undefined;
  const uses = parseUses(step._uses);
  const name = uses.kind === 'repository' ? catalogueName(uses.name) : undefined;
  const entry = name === undefined ? undefined : catalogueEntry(name);
  if (uses.kind !== 'repository' || name === undefined || !entry) return undefined;
  const { inputs = {}, env = {}, version } = step._props;
  const given = new Given(entry, inputs instanceof Expression ? anything(entry, inputs) : spelled(entry, inputs), env instanceof Expression ? {} : env);
  const scopes = needsOf(name)(given);
  if (!scopes) return undefined;
  return { permissions: Permissions.of(given.usesOtherToken() ? onlyIdentity(scopes) : scopes), known: sameRelease(entry, uses.ref, version) };
}

/** Where an expression gives all inputs, each may be anything. */
function anything({ inputs }: CatalogueEntry, whole: Expression): Record<string, Value> {
  return Object.fromEntries(Object.keys(inputs).map((name) => [name, whole]));
}

/** GitHub reads the names of inputs without regard to case. */
function spelled({ inputs }: CatalogueEntry, given: Readonly<Record<string, Value>>): Record<string, Value> {
  const names = new Map(Object.keys(inputs).map((name) => [name.toLowerCase(), name]));
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [names.get(name.toLowerCase()) ?? name, value]));
}

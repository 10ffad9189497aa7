import { change, differingKeys, isMap, mapOf, shownNames, valueAt } from './shown';
import { stepDifferences } from './step-differences';

/** What has lines of its own. */
const TOLD = ['name', 'on', 'jobs'];

/** How a workflow that is there differs from the one that would take its place: what starts it, what its token may do, its jobs, and their steps. */
export function workflowDifferences(old: unknown, made: unknown): string[] {
  const [before, after] = [mapOf(old), mapOf(made)];
  const keys = differingKeys(before, after).filter((key) => !TOLD.includes(key));
  return [
    ...triggerDifferences(triggersOf(before.on), triggersOf(after.on)),
    ...keys.map((key) => `${key}: ${changeOf(key, before, after)}`),
    ...jobDifferences(mapOf(before.jobs), mapOf(after.jobs)),
  ];
}

/** `on: push`, `on: [push]` and `on: { push: }` say the same. */
function triggersOf(on: unknown): Readonly<Record<string, unknown>> {
  if (typeof on === 'string') return { [on]: null };
  return Array.isArray(on) ? Object.fromEntries(on.map((name) => [String(name), null])) : mapOf(on);
}

function triggerDifferences(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): string[] {
  const both = differingKeys(before, after).filter((name) => Object.hasOwn(before, name) && Object.hasOwn(after, name));
  return [...lostAndAdded('on', before, after), ...both.map((name) => `on: ${name}: ${change(before[name] ?? 'always', after[name] ?? 'always')}`)];
}

function lostAndAdded(what: string, before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): string[] {
  const lost = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
  const added = Object.keys(after).filter((name) => !Object.hasOwn(before, name));
  const said = [...(lost.length > 0 ? [`loses ${shownNames(lost)}`] : []), ...(added.length > 0 ? [`adds ${shownNames(added)}`] : [])];
  return said.length === 0 ? [] : [`${what}: ${said.join(', ')}`];
}

function jobDifferences(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): string[] {
  const both = Object.keys(after).filter((id) => Object.hasOwn(before, id));
  return [...lostAndAdded('jobs', before, after), ...both.flatMap((id) => ofJob(id, mapOf(before[id]), mapOf(after[id])))];
}

function ofJob(id: string, before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): string[] {
  const keys = differingKeys(before, after).filter((key) => key !== 'steps');
  return [
    ...(keys.length === 0 ? [] : [`job ${id}: ${keys.map((key) => `${key} ${changeOf(key, before, after)}`).join('; ')}`]),
    ...stepDifferences(listOf(before.steps), listOf(after.steps)).map((line) => `job ${id}: ${line}`),
  ];
}

/** Where nothing is said, the repository's own setting decides what a token may do. */
function changeOf(key: string, before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): string {
  const nothing = key === 'permissions' ? '(as the repository has it)' : undefined;
  return change(valueAt(before, key) ?? nothing, valueAt(after, key) ?? nothing);
}

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isMap) : [];
}

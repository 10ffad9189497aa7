import { change, differingKeys, mapOf, shownNames, shownValue } from './shown';

type Step = Readonly<Record<string, unknown>>;

/** How the steps of a job differ: which are lost, which are new, and what changed in those that do the same. */
export function stepDifferences(before: readonly Step[], after: readonly Step[]): string[] {
  const waiting = new Map<string, Step[]>();
  for (const step of before) waiting.set(whatOf(step), [...(waiting.get(whatOf(step)) ?? []), step]);
  const added: Step[] = [];
  const changed: string[] = [];
  for (const step of after) {
    const old = waiting.get(whatOf(step))?.shift();
    if (old === undefined) added.push(step);
    else changed.push(...changesOf(old, step));
  }
  const left = new Set([...waiting.values()].flat());
  const lost = before.filter((step) => left.has(step));
  return [
    ...(lost.length === 0 ? [] : [`loses the step${lost.length === 1 ? '' : 's'} ${shownNames(lost.map(labelOf))}`]),
    ...(added.length === 0 ? [] : [`adds the step${added.length === 1 ? '' : 's'} ${shownNames(added.map(labelOf))}`]),
    ...changed,
  ];
}

/** By which two steps are known to do the same: the action, whatever its version, or the script. */
function whatOf({ uses, run }: Step): string {
  if (typeof uses === 'string') return `uses ${uses.replace(/@.*$/, '').toLowerCase()}`;
  return `run ${String(run ?? '').trim()}`;
}

function labelOf({ name, uses, run }: Step): string {
  return String(name ?? uses ?? String(run ?? '').trim().split('\n')[0]);
}

function changesOf(before: Step, after: Step): string[] {
  const inputs = differingKeys(mapOf(before.with), mapOf(after.with)).map((key) => `${key} ${change(mapOf(before.with)[key], mapOf(after.with)[key])}`);
  const keys = differingKeys(before, after).filter((key) => key !== 'with' && key !== 'name').map((key) => `${key} ${change(before[key], after[key])}`);
  const said = [...keys, ...inputs];
  return said.length === 0 ? [] : [`step '${shownValue(labelOf(after))}': ${said.join('; ')}`];
}

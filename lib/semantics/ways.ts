import { rememberedOf } from '../core/inside';
import { Caller, WorkflowModel, callersOf } from '../workflows/inside';

/** The calls from a workflow that an event starts, the outermost first. */
export type Way = readonly Caller[];

/** Workflows call each other at most ten levels deep. */
export const DEEPEST = 10;

/** Calls multiply with every level. Nobody wants to read more than these. */
export const MOST_WAYS = 256;

/** The ways to a workflow, the first `MOST_WAYS` of them. A way without calls is the event itself. */
export function waysTo(workflow: WorkflowModel, workflows: readonly WorkflowModel[]): readonly Way[] {
  let known = waysOf.get(workflows);
  if (!known) waysOf.set(workflows, (known = new Map()));
  return find(workflow, 0, workflows, known);
}

const waysOf = new WeakMap<readonly WorkflowModel[], Map<string, readonly Way[]>>();

function find(target: WorkflowModel, depth: number, workflows: readonly WorkflowModel[], known: Map<string, readonly Way[]>): readonly Way[] {
  const key = `${depth} ${target.file}`;
  const before = known.get(key);
  if (before) return before;
  const direct: Way[] = isStarted(target) ? [[]] : [];
  const callers = depth < DEEPEST ? callersOf(target, workflows) : [];
  const ways = [...direct, ...callers.flatMap((caller) => find(caller.workflow, depth + 1, workflows, known).map((way): Way => [...way, caller]))].slice(0, MOST_WAYS);
  known.set(key, ways);
  return ways;
}

function isStarted({ triggers }: WorkflowModel): boolean {
  return triggers.some(({ event }) => event !== 'workflow_call');
}

/** The workflow that an event starts, at the beginning of a way. */
export function entryOf(way: Way, workflow: WorkflowModel): WorkflowModel {
  return way[0]?.workflow ?? workflow;
}

/** The events of the runs that may reach every workflow, by its file: those of its triggers, and of what calls it. */
export const eventsByFile = rememberedOf(allEvents);

/** Not by way: of these there may be more than anybody looks at, of events there are some forty. */
function allEvents(workflows: readonly WorkflowModel[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map(workflows.map((workflow) => [workflow.file, new Set(workflow.triggers.map(({ event }) => event))]));
  const calls = workflows.flatMap((called) => callersOf(called, workflows).map(({ workflow: caller }) => [caller.file, called.file] as const));
  // The loop ends as soon as a round adds nothing.
  for (let grown = true; grown;) {
    grown = false;
    for (const [from, to] of calls) {
      const target = found.get(to)!;
      for (const event of found.get(from)!) {
        if (target.has(event)) continue;
        target.add(event);
        grown = true;
      }
    }
  }
  return found;
}

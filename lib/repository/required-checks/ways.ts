import { Caller, WorkflowModel, callersOf } from '../../workflows/inside';

/** The calls from a workflow that an event starts, the outermost first. */
export type Way = readonly Caller[];

/** Workflows call each other at most ten levels deep. */
export const DEEPEST = 10;

/** Calls multiply with every level. Nobody wants to read more than these. */
export const MOST_WAYS = 256;

/** The ways to a workflow, the first `MOST_WAYS` of them. A way without calls is the event itself. */
export function waysTo(workflow: WorkflowModel, workflows: readonly WorkflowModel[]): readonly Way[] {
  const known = new Map<string, readonly Way[]>();
  const find = (target: WorkflowModel, depth: number): readonly Way[] => {
    const key = `${depth} ${target.file}`;
    const before = known.get(key);
    if (before) return before;
    const direct: Way[] = target.triggers.some(({ event }) => event !== 'workflow_call') ? [[]] : [];
    const callers = depth < DEEPEST ? callersOf(target, workflows) : [];
    const ways = [...direct, ...callers.flatMap((caller) => find(caller.workflow, depth + 1).map((way): Way => [...way, caller]))].slice(0, MOST_WAYS);
    known.set(key, ways);
    return ways;
  };
  return find(workflow, 0);
}

/** The workflow that an event starts, at the beginning of a way. */
export function entryOf(way: Way, workflow: WorkflowModel): WorkflowModel {
  return way[0]?.workflow ?? workflow;
}

import { DeliveryModel } from '../../../checks/inside';
import { callersOf } from '../../called';
import { DeclaredWorkflows } from '../../declared-workflows';

/** Event of a run, to every workflow that such a run may reach: the workflows of its triggers, and what they call. By `file`. */
export function eventsByFile(model: DeliveryModel): ReadonlyMap<string, ReadonlySet<string>> {
  const workflows = DeclaredWorkflows.of(model);
  const events = new Map(workflows.map((w) => [w.file, new Set(w.triggers.map((t) => t.event))]));
  const calls = workflows.flatMap((called) => callersOf(called, workflows).map(({ workflow: caller }) => [caller.file, called.file] as const));
  // Workflows call each other at most ten levels deep; the loop ends as soon as a round adds nothing.
  for (let grown = true; grown;) {
    grown = false;
    for (const [from, to] of calls) {
      const target = events.get(to)!;
      for (const event of events.get(from)!) {
        if (target.has(event)) continue;
        target.add(event);
        grown = true;
      }
    }
  }
  return events;
}

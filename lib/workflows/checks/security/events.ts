import { DeliveryModel } from '../../../checks/inside';
import { DeclaredWorkflows } from '../../declared-workflows';

/** Event of a run, to every workflow that such a run may reach: the workflows of its triggers, and what they call. By `file`. */
export function eventsByFile(model: DeliveryModel): ReadonlyMap<string, ReadonlySet<string>> {
  const events = new Map(DeclaredWorkflows.of(model).map((w) => [w.file, new Set(w.triggers.map((t) => t.event))]));
  const calls = DeclaredWorkflows.of(model).flatMap((w) => w.jobs.flatMap((job) => (job.kind === 'call' && job.calls !== undefined ? [[w.file, job.calls] as const] : [])));
  // Workflows call each other at most ten levels deep; the loop ends as soon as a round adds nothing.
  for (let grown = true; grown;) {
    grown = false;
    for (const [from, to] of calls) {
      const target = events.get(to);
      for (const event of target ? events.get(from)! : []) {
        if (event === 'workflow_call' || target!.has(event)) continue;
        target!.add(event);
        grown = true;
      }
    }
  }
  return events;
}

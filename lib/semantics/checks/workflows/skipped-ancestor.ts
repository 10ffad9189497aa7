import { Rule } from '../../../checks/inside';
import { Severity, listed } from '../../../core/inside';
import { DeclaredWorkflows, JobModel, WorkflowModel } from '../../../workflows/inside';
import { readCondition } from '../../condition';
import { Fate, fatesOf } from '../../graph';
import { exampleRef } from '../../outlook';
import { eventsByFile } from '../../ways';

/** A job that never runs, though all that it waits for directly does: something further away is skipped. */
export const skippedAncestor: Rule = {
  id: 'workflows/skipped-ancestor',
  severity: Severity.WARNING,
  delivery(model, report) {
    const workflows = DeclaredWorkflows.of(model);
    for (const workflow of workflows) {
      // Without a condition somewhere, nothing is skipped.
      if (!workflow.jobs.some(({ condition }) => condition !== undefined)) continue;
      const events = [...eventsByFile(workflows).get(workflow.file)!].filter((event) => event !== 'workflow_call');
      for (const [job, { on, ancestor, through }] of deadEnds(workflow, events)) {
        report({
          message: `The job '${job.id}' never runs on ${listed(on)}: '${ancestor.id}', which it waits for through '${through.id}', is skipped there, and ${asksItself(job) ? 'its condition' : 'a job without a status function in its condition'} asks for the success of everything before it.`,
          at: [job, { origin: ancestor.origin, note: 'is skipped' }, { origin: through.origin, note: 'runs nevertheless' }],
          fix: `Ask for the result that counts: { condition: Status.cancelled().negate().andAlso(job.succeeded()) }, where job is '${through.id}'.`,
        });
      }
    }
  },
};

function asksItself({ condition }: JobModel): boolean {
  return readCondition(condition)!.asks.size > 0;
}

interface DeadEnd {
  readonly on: readonly string[];
  readonly ancestor: JobModel;
  /** The job that it waits for itself, on the way to that one. */
  readonly through: JobModel;
}

function deadEnds(workflow: WorkflowModel, events: readonly string[]): ReadonlyMap<JobModel, DeadEnd> {
  const found = new Map<JobModel, DeadEnd>();
  for (const event of events) {
    for (const fate of fatesOf(workflow, { event, ref: exampleRef(event) }).values()) {
      const end = fate.runs === 'never' ? endOf(fate) : undefined;
      if (end) found.set(fate.job, { ...end, on: [...found.get(fate.job)?.on ?? [], event] });
    }
  }
  return found;
}

/** Undefined where the job is not meant to run: by its own condition, or because one that it waits for itself is skipped. */
function endOf({ needs, withoutSkips }: Fate): Pick<DeadEnd, 'ancestor' | 'through'> | undefined {
  if (needs.some(({ runs }) => runs === 'never') || withoutSkips === 'never') return undefined;
  const through = needs.find(({ ancestors }) => ancestors.some(({ runs }) => runs === 'never'));
  const ancestor = through?.ancestors.find(({ runs }) => runs === 'never');
  return through && ancestor && { ancestor: ancestor.job, through: through.job };
}

import { Report } from '../../../checks/inside';
import { Origin, Severity } from '../../../core/inside';
import { ConcurrencyModel } from '../../model';
import { WorkflowRule } from '../rule';

/** Nothing waits in a queue when the newest cancels the others. */
export const queueWithCancel: WorkflowRule = {
  id: 'workflows/queue-with-cancel',
  severity: Severity.ERROR,
  lasting: true,
  workflow(workflow, report) {
    check(workflow.concurrency, `the workflow '${workflow.id}'`, workflow.origin, report);
  },
  job(job, _workflow, report) {
    check(job.concurrency, `the job '${job.id}'`, job.origin, report);
  },
};

function check(concurrency: ConcurrencyModel | undefined, where: string, origin: Origin, report: Report): void {
  if (concurrency?.queue !== 'max' || concurrency.cancelInProgress !== true) return;
  report({
    message: `The concurrency group '${concurrency.group}' of ${where} has the queue 'max' and cancelInProgress: true; GitHub takes one of them.`,
    at: { origin },
    fix: 'Leave out cancelInProgress to let all of them run one after the other, or the queue to keep only the newest.',
  });
}

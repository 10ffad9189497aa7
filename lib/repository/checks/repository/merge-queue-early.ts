import { conditionIn } from './condition-in-run';
import { mergeQueues } from './merge-queue';
import { DeliveryModel, Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredWorkflows, JobModel, WorkflowModel, jobsOf } from '../../../workflows/inside';
import { DeclaredRepository } from '../../declared-repository';

/** What is for pushes to the branch must not run for a group of the queue, which is not merged yet and may never be. */
export const mergeQueueEarly: Rule = {
  id: 'repository/merge-queue-early',
  severity: Severity.WARNING,
  delivery(model, report) {
    const queue = mergeQueues(model)[0];
    if (!queue) return;
    for (const workflow of DeclaredWorkflows.of(model)) {
      const events = workflow.triggers.map(({ event }) => event);
      if (!events.includes('merge_group') || !events.includes('push')) continue;
      for (const job of workflow.jobs) {
        if (!isForPushes(job) || !(deploys(job) || waitsForGate(job, workflow, model))) continue;
        report({
          message: `The job '${job.id}' is kept from pull requests by its condition, but not from the merge queue: it would run for a group that is not merged yet.`,
          at: [job, { origin: queue.rule.origin, note: 'the merge queue' }],
          fix: "Say when it runs instead of when it does not: { condition: Github.eventName.equalTo('push') }.",
        });
      }
    }
  },
};

function isForPushes(job: JobModel): boolean {
  return job.condition !== undefined && conditionIn(job, 'pull_request') === 'never' && conditionIn(job, 'merge_group') === 'well' && conditionIn(job, 'push') === 'well';
}

function deploys(job: JobModel): boolean {
  return job.kind === 'steps' && job.environment !== undefined;
}

function waitsForGate(job: JobModel, workflow: WorkflowModel, model: DeliveryModel): boolean {
  const isGate = (one: JobModel) => DeclaredRepository.of(model).gates.some((gate) => gate.workflow === workflow.file && gate.job === one.id);
  return job.needs.some((need) => {
    const before = jobsOf(workflow).get(need.job.toLowerCase());
    return before !== undefined && isGate(before);
  });
}

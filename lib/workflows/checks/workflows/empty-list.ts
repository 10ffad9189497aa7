import { Severity } from '../../../core/inside';
import { mayBeOverridden } from '../override-reach';
import { WorkflowRule } from '../rule';

/** A list without an entry says that there is nothing to take: no branch, no time, no runner. */
export const emptyList: WorkflowRule = {
  id: 'workflows/empty-list',
  severity: Severity.ERROR,
  workflow(workflow, report) {
    for (const trigger of workflow.triggers) {
      if (mayBeOverridden(workflow.overrides, 'on', trigger.event)) continue;
      const { types, filters, schedules } = trigger;
      const lists = Object.entries({ types, ...filters, schedule: schedules });
      for (const [key] of lists.filter(([, list]) => list?.length === 0)) {
        report({
          message: `\`${key}\` of the trigger '${trigger.event}' in the workflow '${workflow.id}' is an empty list.${key.endsWith('-ignore') ? '' : ' Nothing is in it, so the trigger starts no run.'}`,
          at: trigger,
          fix: key === 'schedule' ? "Name a time: Trigger.schedule({ cron: '17 3 * * *' })." : 'Leave it out, or name what it is for.',
        });
      }
      // An empty pattern is the matter of another rule.
      for (const [key, names] of Object.entries({ types, workflows: filters.workflows })) {
        if (!names?.includes('')) continue;
        report({
          message: `\`${key}\` of the trigger '${trigger.event}' in the workflow '${workflow.id}' holds an empty text, which GitHub refuses.`,
          at: trigger,
          fix: 'Take it out, or write the name that is meant.',
        });
      }
    }
  },
  job(job, workflow, report) {
    if (job.kind !== 'steps' || mayBeOverridden(workflow.overrides, 'jobs', job.id, 'runs-on')) return;
    const { labels, group, expression } = job.runsOn;
    if (group !== undefined || expression !== undefined) return;
    if (labels.length === 0) {
      report({ message: `The job '${job.id}' says nothing of where it runs, or names no label: no runner takes it.`, at: job, fix: 'Name a runner: { runsOn: Runner.UBUNTU_LATEST }, or Runner.labels(…) with a label, or Runner.selfHosted(…).' });
    }
  },
};

import { Severity } from '../../../core';
import { entryOf, onceEach, requiredJobs } from '../../private/required';
import { Rule } from '../../rule';

/** A merge queue asks for every check once more, with an event of its own. */
export const mergeQueueTrigger: Rule = {
  id: 'repository/merge-queue-trigger',
  severity: Severity.ERROR,
  delivery(model, report) {
    const queue = model.repository.rulesets.flatMap(({ rules }) => rules).find(({ type }) => type === 'merge_queue');
    if (!queue) return;
    for (const { job, workflow, ways, checks } of onceEach(requiredJobs(model))) {
      const deaf = ways.map((way) => entryOf(way, workflow)).find(({ triggers }) => !triggers.some(({ event }) => event === 'merge_group'));
      if (!deaf) continue;
      report({
        message: `The merge queue waits for the check '${checks[0].context}', but the workflow '${deaf.id}' has no trigger 'merge_group': nothing reports the check for a group, and the queue removes every pull request when its time is up.`,
        at: [checks[0], { origin: job.origin, note: 'the job' }, { origin: queue.origin, note: 'the merge queue' }],
        fix: `Add Trigger.mergeGroup() to the workflow '${deaf.id}'. A CiGate in a workflow for pull requests adds it by itself.`,
      });
    }
  },
};

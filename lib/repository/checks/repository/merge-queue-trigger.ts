import { mergeQueues } from './merge-queue';
import { protectedRefs, shareBranch } from './protected-branches';
import { onceEach, requiredJobs } from './required';
import { DeliveryModel, Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { entryOf, passesBranches } from '../../../semantics/inside';
import { WorkflowModel } from '../../../workflows/inside';
import { RulesetModel } from '../../rulesets/model';

/** A merge queue asks for every check once more, with an event of its own. */
export const mergeQueueTrigger: Rule = {
  id: 'repository/merge-queue-trigger',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const { ruleset, rule } of mergeQueues(model)) {
      for (const { job, workflow, ways, checks } of onceEach(requiredJobs(model).filter(({ owner }) => shareBranch(owner, ruleset, model)))) {
        const deaf = ways.map((way) => entryOf(way, workflow)).map((entry) => unheard(entry, ruleset, model)).find((found) => found !== undefined);
        if (!deaf) continue;
        report({
          message: `The merge queue waits for the check '${checks[0].context}', but ${deaf.why}: nothing reports the check for a group, and the queue removes every pull request when its time is up.`,
          at: [checks[0], { origin: job.origin, note: 'the job' }, { origin: rule.origin, note: 'the merge queue' }],
          fix: deaf.fix,
        });
      }
    }
  },
};

/** Why a group of the queue does not start the workflow. */
function unheard({ id, triggers }: WorkflowModel, queue: RulesetModel, model: DeliveryModel): { readonly why: string; readonly fix: string } | undefined {
  const heard = triggers.find(({ event }) => event === 'merge_group');
  if (!heard) return { why: `the workflow '${id}' has no trigger 'merge_group'`, fix: `Add Trigger.mergeGroup() to the workflow '${id}'. A CiGate in a workflow for pull requests adds it by itself.` };
  const missing = protectedRefs(queue, model).find(({ names }) => !names.some((name) => passesBranches(name, heard.filters)))?.shown;
  return missing ? { why: `the trigger 'merge_group' of the workflow '${id}' leaves out ${missing}`, fix: `Let ${missing} pass its filter, or take the filter out.` } : undefined;
}

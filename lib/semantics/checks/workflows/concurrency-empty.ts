import { Rule } from '../../../checks/inside';
import { Severity, listed } from '../../../core/inside';
import { DeclaredWorkflows } from '../../../workflows/inside';
import { allClaims } from '../../groups/all-claims';
import { Claim } from '../../groups/claims';

/** What is empty for an event tells its runs apart no more: all of them are in one group. */
export const concurrencyEmpty: Rule = {
  id: 'workflows/concurrency-empty',
  severity: Severity.WARNING,
  delivery(model, report) {
    const found = new Map<string, { readonly claim: Claim; readonly events: Set<string> }>();
    for (const claim of allClaims(DeclaredWorkflows.of(model)).flat()) {
      if (!isOneForAll(claim)) continue;
      const { path } = (claim.job ?? claim.workflow).origin;
      const known = found.get(path);
      if (known) known.events.add(claim.trigger.event);
      else found.set(path, { claim, events: new Set([claim.trigger.event]) });
    }
    for (const { claim: { group, concurrency, cancels, workflow, job }, events } of found.values()) {
      const on = listed([...events]);
      report({
        message: `In runs of ${on}, '${group.empty[0]}' in the concurrency group '${concurrency.group}' of ${job ? `the job '${job.id}'` : `the workflow '${workflow.id}'`} is empty${group.key === '' ? ', and nothing is left of the group: GitHub refuses the run.' : `: all of them are in the one group '${readable(group.key)}', and ${cancels ? 'the newest cancels the others' : 'of those that wait only the newest is kept'}.`}`,
        at: job ?? workflow,
        fix: `Say what stands for it there: \`\${Expression.raw('${group.empty[0].trim()} || github.run_id')}\` leaves every such run alone, and 'github.ref' keeps the branches apart.`,
      });
    }
  },
};

/** A schedule has one branch, where the newest run may well be the one that counts; a merge queue has a rule of its own. */
function isOneForAll({ group, trigger }: Claim): boolean {
  if (group.empty.length === 0 || trigger.event === 'merge_group') return false;
  return group.key === '' || (!group.bound && trigger.event !== 'schedule');
}

/** What only the run knows is shown as it is asked. */
function readable(key: string): string {
  return key.replace(/\0([^|\0]*)[^\0]*\0/g, (_, text: string) => `\${{ ${text} }}`);
}

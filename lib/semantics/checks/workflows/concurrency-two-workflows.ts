import { Rule } from '../../../checks/inside';
import { Severity, listed } from '../../../core/inside';
import { WorkflowModel, workflowsOf } from '../../../workflows/inside';
import { allClaims, byGroup } from '../../groups/all-claims';
import { Claim } from '../../groups/claims';
import { crowdIn } from '../../groups/crowds';
import { isTogether } from '../../groups/starts-together';

/** A group is one in the whole repository: two workflows that name the same one cancel each other. */
export const concurrencyTwoWorkflows: Rule = {
  id: 'workflows/concurrency-two-workflows',
  severity: Severity.WARNING,
  delivery(model, report) {
    const said = new Set<string>();
    for (const claims of byGroup(allClaims(workflowsOf(model)).flat())) {
      const found = crowdAcross(claims);
      if (!found) continue;
      const [first, ...others] = found.members;
      const key = found.members.map(({ root }) => root.id).sort().join('\n');
      if (said.has(key)) continue;
      said.add(key);
      const event = isTogether(first, others[0]) ? `, and '${first.trigger.event}' starts ${others.length > 1 ? 'them all' : 'both'}` : '';
      report({
        message: `The workflows ${listed(found.members.map(({ root }) => root.id))} ask for the same concurrency group '${first.concurrency.group}'${event}. ${found.cancels ? 'A group is one in the whole repository: the later run cancels the other.' : 'One runs and one waits; a third takes the place of the one that waits, and GitHub cancels that.'}`,
        at: [first.job ?? first.root, ...others.map(({ job, root }) => ({ origin: (job ?? root).origin, note: 'asks for the same group' }))],
        ...beginOf(first),
      });
    }
  },
};

/** The name of the workflow that was started is another one in each run; the file's own name is no help where the group has it already. */
function beginOf({ root, concurrency: { group } }: Claim): { readonly fix: string; readonly fixInYaml: string } {
  const named = group.startsWith(root.id) ? '' : `\`${root.id}-…\` or `;
  return {
    fix: `Begin the group with what only one workflow has, such as ${named}Github.workflow.`,
    fixInYaml: `Begin the group with what only one workflow has, such as ${named}\`\${{ github.workflow }}-…\`: where one is called, that is the name of the one that calls.`,
  };
}

interface Across {
  readonly members: readonly Claim[];
  readonly cancels: boolean;
}

/** One claim of a workflow stands for the others of it: those of one run are another rule's matter. */
function crowdAcross(claims: readonly Claim[]): Across | undefined {
  const roots = new Set(claims.map(({ root }) => root));
  if (roots.size < 2) return undefined;
  for (const { event } of new Map(claims.map(({ trigger }) => [trigger.event, trigger])).values()) {
    const crowd = crowdIn(onePerRoot(claims.filter(({ trigger }) => trigger.event === event).map((claim) => ({ ...claim, many: undefined }))));
    if (crowd) return crowd;
  }
  // By different events they meet only where the group is the same in every run. One that cancels the other alone may be meant to.
  const always = onePerRoot(claims.filter(({ group, cancels }) => !group.bound && cancels));
  return always.length > 1 ? { members: always.slice(0, 2), cancels: true } : undefined;
}

function onePerRoot(claims: readonly Claim[]): readonly Claim[] {
  return [...new Map<WorkflowModel, Claim>([...claims].reverse().map((claim) => [claim.root, claim])).values()].reverse();
}

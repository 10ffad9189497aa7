import { Report } from '../../../checks/inside';
import { Severity, listed, similar } from '../../../core/inside';
import { ExpressionUse } from '../../model';
import { StepsOwner, offers, stepsOwner } from '../expression-owner';
import { stepLookup } from '../lookup';
import { readsOf } from '../reads';
import { WorkflowRule } from '../rule';

/** `steps.x` names a step that the job does not have, or that runs later: GitHub gives an empty text, and no error. */
export const missingStep: WorkflowRule = {
  id: 'references/missing-step',
  severity: Severity.ERROR,
  expression(use, scope, report) {
    const reads = readsOf(use.text, 'steps');
    const owner = reads.length > 0 && offers(use.place, 'steps') ? stepsOwner(scope) : undefined;
    if (!owner || owner.overridden) return;
    for (const id of new Set(reads.map((path) => path[1]))) judge(id, use, owner, report);
  },
};

function judge(id: string, use: ExpressionUse, owner: StepsOwner, report: Report): void {
  const { byId, positions } = stepLookup(owner.model);
  const meant = byId.get(id.toLowerCase());
  if (!meant) {
    const ids = [...byId.values()].map((step) => step.id!);
    const near = similar(id, ids);
    report({
      message: `'${use.key}' reads steps.${id}, but no step of ${owner.name} has the id '${id}', so the value is always empty. There are the ids ${listed(ids)}.`,
      at: use,
      fix: near ? `Did you mean '${near}'?` : `Give the step { stepId: '${id}' }, or read it by its object: step.output(…) works without an id, in other jobs too.`,
      fixInYaml: near ? undefined : `Write \`id: ${id}\` at the step that makes the value. Steps of other jobs are read by an output of their job: \`needs.<job>.outputs.<name>\`.`,
    });
  } else if (use.step && positions.get(meant)! >= positions.get(use.step)!) {
    const when = positions.get(meant) === positions.get(use.step) ? 'runs at the same time' : 'runs later';
    report({
      message: `'${use.key}' reads steps.${id} in the step '${use.step.label}', but ${meant === use.step ? 'that is this step itself' : `the step '${meant.label}' ${when}`}: its outputs do not exist yet.`,
      at: [use, { origin: meant.origin, note: `the step with the id '${id}'` }],
      fix: 'Hand the step that makes the value to the job first.',
      fixInYaml: 'Put the step that makes the value before it.',
    });
  }
}

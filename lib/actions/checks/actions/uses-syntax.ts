import { Severity } from '../../../core/inside';
import { WorkflowRule, parseUses, ownerOf } from '../../../workflows/inside';

/** GitHub must be able to tell where an action comes from. */
export const usesSyntax: WorkflowRule = {
  id: 'actions/uses-syntax',
  severity: Severity.ERROR,
  lasting: true,
  step(step, scope, report) {
    if (step.kind !== 'uses') return;
    const uses = parseUses(step.uses);
    if (uses.kind !== 'malformed') return;
    report({
      message: `A step in ${ownerOf(scope)} uses '${step.uses}', which names no action: ${uses.reason}. Allowed are 'owner/repository@ref', 'owner/repository/path@ref', './path' and 'docker://image'.`,
      at: step,
      fix: "Write new UsesStep('owner/repository@<full commit>', { version: 'v1.2.3' }), or './path' for an action of this repository.",
    });
  },
};

import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { callersOf, workflowsOf } from '../../../workflows/inside';
import { unmetOf } from '../needs/unmet';
import { placesOf, whoNeeds } from '../needs/words';

/** Whom a registry trusts is a file of a workflow, and in a called workflow that is not the one that the step stands in. */
const TRUST: Readonly<Record<string, string>> = {
  'pypa/gh-action-pypi-publish': 'PyPI does not take what a called workflow publishes without a password',
  'JS-DevTools/npm-publish': 'npm compares its trusted publisher with the workflow that started the run, not with the called one',
  'rust-lang/crates-io-auth-action': 'crates.io compares its trusted publisher with the workflow that started the run, not with the called one',
  'ossf/scorecard-action': 'its service takes results only from a workflow that holds nothing else and is started by an event',
};

/** A service that knows the workflow it trusts by its file does not know one that is called. */
export const inCalledWorkflow: Rule = {
  id: 'actions/in-called-workflow',
  severity: Severity.WARNING,
  delivery(model, report) {
    const workflows = workflowsOf(model);
    for (const unmet of unmetOf(model, 'called')) {
      const [caller] = callersOf(unmet.workflow, workflows);
      report({
        message: `${whoNeeds(unmet, unmet.action)} stands in the workflow '${unmet.workflow.id}', which is called: ${TRUST[unmet.action] ?? 'it must run in a workflow that an event starts'}.`,
        at: [...placesOf(unmet), ...caller ? [{ origin: caller.job.origin, note: 'calls the workflow' }] : []],
        fix: `Move the job into ${caller ? `'${caller.workflow.id}'` : 'the workflow that calls it'}, and hand over what it works with as an artifact.${unmet.need.when && 'set' in unmet.need.when ? ` Or give it '${unmet.need.when.input}' of its own.` : ''}`,
      });
    }
  },
};

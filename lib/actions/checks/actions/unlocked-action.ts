import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { lockInStep, lockedSteps } from '../../lock/lock-in-model';

/** A workflow that GitHub's lock names runs what is locked, and nothing else. */
export const unlockedAction: Rule = {
  id: 'actions/unlocked-action',
  severity: Severity.ERROR,
  delivery(model, report) {
    const inStep = lockInStep(model);
    if (!inStep) return;
    const steps = lockedSteps(model);
    const missing = [...new Set(inStep.missing.map(({ key }) => key))];
    for (const key of missing) {
      const [first, ...more] = steps.filter((one) => one.key === key);
      report({
        message: `The step '${first.step.label}' in '${first.workflow.id}' uses '${first.step.uses}', and .github/workflows/actions.lock has no entry for '${key}': GitHub would refuse to run it.`,
        at: [first.step, ...more.map(({ step }) => step)],
        fix: `npx slipway lock --github ${missing.join(' ')} asks GitHub for what is missing and writes the entries; then run the program again.`,
      });
    }
    for (const { step, workflow } of steps.filter(({ step: { uses } }) => uses.startsWith('./'))) {
      report({
        message: `The step '${step.label}' in '${workflow.id}' uses '${step.uses}': a workflow that GitHub's lock names cannot use an action of the workspace.`,
        at: step,
        fix: step.uses.replace(/\/+$/, '') === '.' ? 'Give the action a folder of its own: only $/<folder> can be locked, and $/ alone is none.' : `Write '$/${step.uses.slice(2)}': the action of the commit that runs. It needs no checkout.`,
      });
    }
  },
};

import { Report } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { CancelStepModel, StepModel, StepsActionModel, WaitStepModel } from '../../model';
import { StepLookup, stepLookup } from '../lookup';
import { WorkflowRule } from '../rule';

/** Only a job has background steps, and only one that was started can be waited for. */
export const background: WorkflowRule = {
  id: 'workflows/background',
  severity: Severity.ERROR,
  step(step, scope, report) {
    if (scope.kind === 'action') return inAction(step, scope.action, report);
    if (step.kind === 'wait') waits(step, stepLookup(scope.job), scope.job.id, report);
    else if (step.kind === 'cancel') target(step, step.target, 'cancels', stepLookup(scope.job), scope.job.id, report);
    else if (step.kind === 'parallel') nested(step.steps, report);
  },
};

function inAction(step: StepModel, action: StepsActionModel, report: Report): void {
  const isWork = step.kind === 'run' || step.kind === 'uses';
  if (isWork && !step.background) return;
  report({
    message: `The action '${action.id}' ${isWork ? `runs the step '${step.label}' in the background` : `has a step of the kind '${step.kind}'`}. A composite action runs its steps one after the other.`,
    at: step,
    fix: isWork ? 'Leave { background: true } out, or run the step in the job itself.' : 'Hand the step to a job instead.',
  });
}

function waits(step: WaitStepModel, lookup: StepLookup, job: string, report: Report): void {
  if (step.targets.length === 0) {
    report({ message: `A WaitStep in the job '${job}' waits for no step. It needs at least one background step.`, at: step, fix: 'Name the steps: new WaitStep([step]), or use new WaitAllStep().' });
  }
  for (const id of step.targets) target(step, id, 'waits for', lookup, job, report);
}

function target(step: WaitStepModel | CancelStepModel, id: string, verb: string, lookup: StepLookup, job: string, report: Report): void {
  const meant = lookup.byId.get(id.toLowerCase());
  // A step of another job has no id here; `references/step-without-job` speaks of it.
  if (!meant) return;
  const say = (problem: string, fix: string) => report({
    message: `The step '${step.label}' in the job '${job}' ${verb} '${meant.label}', ${problem}.`,
    at: [step, { origin: meant.origin, note: 'the step that was meant' }],
    fix,
  });
  if ((meant.kind !== 'run' && meant.kind !== 'uses') || !meant.background) return say('which does not run in the background', 'Give it { background: true }.');
  if (lookup.positions.get(meant)! >= lookup.positions.get(step)!) say('which is started later', 'Hand the background step to the job first.');
}

function nested(parts: readonly StepModel[], report: Report): void {
  for (const part of parts) {
    if (part.kind === 'run' || part.kind === 'uses') continue;
    report({
      message: `A part of ParallelSteps is a step of the kind '${part.kind}'. Its parts are scripts and actions.`,
      at: part,
      fix: 'Hand the step to the job itself.',
    });
  }
}

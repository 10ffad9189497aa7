import { StepModel } from '../../workflows';

/** All steps of a list, those inside `parallel` included. */
export function flatSteps(steps: readonly StepModel[]): StepModel[] {
  return steps.some((s) => s.kind === 'parallel') ? steps.flatMap((s) => (s.kind === 'parallel' ? flatSteps(s.steps) : [s])) : [...steps];
}

/** `owner/repository/path` of a step that uses an action, in lower case as GitHub compares it. */
export function actionOf(step: StepModel): string | undefined {
  return step.kind === 'uses' ? step.uses.split('@')[0].toLowerCase() : undefined;
}

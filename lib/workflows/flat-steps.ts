import { StepModel } from './model';

/** All steps of a list, those inside `parallel` included. */
export function flatSteps(steps: readonly StepModel[]): readonly StepModel[] {
  return steps.some((s) => s.kind === 'parallel') ? steps.flatMap((s) => (s.kind === 'parallel' ? flatSteps(s.steps) : [s])) : steps;
}

import { Scalar, StepModel, UsesStepModel } from '../model';

/** `owner/repository/path` of a step that uses an action, in lower case as GitHub compares it. */
export function actionOf(step: StepModel): string | undefined {
  return step.kind === 'uses' ? step.uses.split('@')[0].toLowerCase() : undefined;
}

/** What a step gives an action for an input. GitHub compares the names of inputs without case. */
export function inputOf({ inputs }: UsesStepModel, wanted: string): Scalar | undefined {
  return Object.entries(inputs).find(([name]) => name.toLowerCase() === wanted.toLowerCase())?.[1];
}

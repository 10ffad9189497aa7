import { StepModel } from '../model';

/** `owner/repository/path` of a step that uses an action, in lower case as GitHub compares it. */
export function actionOf(step: StepModel): string | undefined {
  return step.kind === 'uses' ? step.uses.split('@')[0].toLowerCase() : undefined;
}

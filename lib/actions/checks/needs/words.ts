import { Surrounded } from './surrounded';
import { Located } from '../../../checks/inside';
import { StepModel } from '../../../workflows/inside';

type Around = Pick<Surrounded, 'at' | 'job'>;

/** `The step 'a' in the job 'b'`, with the action when it has a name of its own; inside of another action, with that. */
export function whoNeeds({ at: { step, uses: [use] }, job }: Around, action: string): string {
  const named = step.kind === 'uses' && step.label.toLowerCase() !== action.toLowerCase() ? ` (${action})` : '';
  return `The step '${step.label}'${named}${use ? ` of the action '${use.action.id}'` : ''} in the job '${job.id}'`;
}

/** Where a finding points at: at the step, and where its action is used. */
export function placesOf({ at }: Around, other?: StepModel, note?: string): readonly Located[] {
  return [at.step, ...at.uses.map(({ step }) => ({ origin: step.origin, note: 'uses the action' })), ...other ? [{ origin: other.origin, note }] : []];
}

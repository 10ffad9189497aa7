import { exampleRef, holdsIn, outlookOf } from '../../../semantics/inside';
import { JobModel } from '../../../workflows/inside';

/** Whether the condition of a job holds in a run of an event that nobody cancels: never, when all goes well, or nobody knows. */
export function conditionIn({ condition }: JobModel, event: string): 'never' | 'well' | 'open' {
  const known = { event, ref: exampleRef(event) };
  if (holdsIn(condition, outlookOf({ ...known, soFar: ['well'] })) === 'always') return 'well';
  return holdsIn(condition, outlookOf({ ...known, soFar: ['well', 'failed', 'skipped'] })) === 'never' ? 'never' : 'open';
}

import { given, required } from '../../common/variables';
import { Decider } from '../act/decider';
import { bookOf } from '../book';
import { Recorder } from '../github/recorder';
import { RefusedError, Surroundings, ownActor, ownRun } from '../surroundings';

/** Records that gates of a stage are overridden for a release. Whoever may do that was asked by GitHub, before the job began. */
export async function override(surroundings: Surroundings): Promise<void> {
  const { variables, runner } = surroundings;
  const { answer, actions } = await new Decider(surroundings, ownRun(surroundings)).decide({
    action: 'override',
    stage: required(variables, 'PROMOTION_STAGE'),
    release: required(variables, 'PROMOTION_RELEASE'),
    reason: given(variables, 'PROMOTION_REASON'),
    gates: given(variables, 'PROMOTION_GATES'),
    by: ownActor(surroundings),
  });
  if (!answer?.done) throw new RefusedError(`Refused: ${answer?.says.replace(/\.$/, '') ?? 'it is not known what was asked for'}`);
  const recorder = new Recorder(bookOf(surroundings));
  for (const action of actions) if (action.kind === 'record') runner.output('record', String(await recorder.record(action.payload)));
  runner.warn(answer.says);
}

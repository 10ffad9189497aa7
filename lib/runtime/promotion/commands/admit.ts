import { Decider } from '../act/decider';
import { giveRelease } from '../act/give-release';
import { perform } from '../act/perform';
import { recordOf } from '../act/record-of';
import { phaseIn, whenShown } from '../act/shown';
import { bookOf } from '../book';
import { admit as decided } from '../engine/admit';
import { Recorder } from '../github/recorder';
import { RefusedError, Surroundings, ownRun } from '../surroundings';

/** Decides again whether a deployment may begin, now that its job has: since it was proposed, days may have passed. Then says what is deployed. */
export async function admit(surroundings: Surroundings): Promise<void> {
  const { runner } = surroundings;
  const { id, operation } = recordOf(surroundings);
  const recorder = new Recorder(bookOf(surroundings));
  const run = ownRun(surroundings);
  const decider = new Decider(surroundings, run, recorder);
  const { admission } = await whenShown(surroundings, async () => {
    let shown = false;
    const answer = await decider.ask((situation) => {
      shown = phaseIn(situation, id) !== undefined;
      return decided(situation, id, operation);
    });
    return { admission: answer, shown };
  }, ({ shown }) => !shown);
  await perform(admission.actions, { surroundings, recorder, run, stages: [] });
  if (admission.status) await recorder.status(id, admission.status, admission.stage);
  if (!admission.admitted) throw new RefusedError(`Not admitted: ${admission.says.replace(/\.$/, '')}`);
  for (const { id: release } of admission.irreversible) runner.warn(`The release ${release} changes the database in a way that cannot be undone.`);
  giveRelease(surroundings, admission);
  runner.log(`Admitted: ${admission.says}.`);
}

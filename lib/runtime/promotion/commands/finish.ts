import { GithubError } from '../../common/github';
import { UsageError, given } from '../../common/variables';
import { Decider } from '../act/decider';
import { openIncident } from '../act/incident';
import { recordOf } from '../act/record-of';
import { recordIn, whenShown } from '../act/shown';
import { bookOf } from '../book';
import { Finish, StepOutcome, finish as decided } from '../engine/finish';
import { StageRecord } from '../engine/records';
import { Recorder } from '../github/recorder';
import { RefusedError, Surroundings, ownRun } from '../surroundings';

/** Records what became of a deployment, whatever that is. */
export async function finish(surroundings: Surroundings): Promise<void> {
  const { variables, runner, configuration: { stages } } = surroundings;
  const { id, operation } = recordOf(surroundings);
  const outcomes = { deployed: outcomeOf(variables, 'PROMOTION_DEPLOYED'), verified: outcomeOf(variables, 'PROMOTION_VERIFIED', STRICT), undone: outcomeOf(variables, 'PROMOTION_UNDONE') };
  const recorder = new Recorder(bookOf(surroundings));
  const decider = new Decider(surroundings, ownRun(surroundings));
  let record: StageRecord | undefined;
  const ended = await whenShown(surroundings, async () => decider.ask((situation) => {
    record = recordIn(situation, id);
    return decided(situation, id, operation, outcomes);
  // Something was deployed, so it was admitted, whatever GitHub shows.
  }), () => record === undefined || (record.phase === 'queued' && (outcomes.deployed === 'success' || outcomes.deployed === 'failure')));
  // What serves is the first thing that has to be known. The rest can be found out.
  for (const { record: about, status } of ended.statuses) await recorder.status(about, status, stages.find(({ name }) => name === record?.stage));
  runner.output('outcome', ended.outcome);
  for (const payload of ended.ledger) await recorder.record(payload);
  if (record && (ended.outcome === 'failed' || ended.outcome === 'broken') && operation !== 'retire') await openIncident(surroundings, { record, what: 'failed', says: ended.says });
  await startNext(surroundings);
  tell(surroundings, ended);
}

/** The next decision need not wait for a schedule. Where it cannot be started, it does. */
async function startNext({ variables, github, configuration: { defaultBranch }, runner }: Surroundings): Promise<void> {
  const workflow = given(variables, 'PROMOTION_RECONCILE');
  if (workflow === undefined) return;
  if (!/^[^/]+\.ya?ml$/.test(workflow)) throw new UsageError(`PROMOTION_RECONCILE is '${workflow}', which is no file of a workflow.`);
  try {
    await github.post(`/actions/workflows/${encodeURIComponent(workflow)}/dispatches`, { ref: defaultBranch });
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    runner.warn(`What comes next is decided by the schedule, because ${workflow} cannot be started: ${error.message}.`);
  }
}

/** DORA counts how the job ends, so it fails when the deployment did. */
function tell({ runner }: Surroundings, { outcome, says }: Finish): void {
  if (outcome === 'failed' || outcome === 'broken') throw new RefusedError(`${says.charAt(0).toUpperCase()}${says.slice(1)}`);
  runner.log(`${says}.`);
}

const OUTCOMES: readonly StepOutcome[] = ['success', 'failure', 'skipped', 'cancelled', ''];
/** Of several steps the one that says most: one that failed, else one that was cancelled, else one that was done. */
const RANKS: readonly StepOutcome[] = ['failure', 'cancelled', 'success', 'skipped'];
/** Of several verifications one that did not take place says more than one that was good. */
const STRICT: readonly StepOutcome[] = ['failure', 'cancelled', 'skipped', 'success'];

function outcomeOf(variables: Surroundings['variables'], name: string, ranks = RANKS): StepOutcome {
  const words = (given(variables, name) ?? '').split(/\s+/).filter((word) => word !== '');
  const wrong = words.find((word) => !OUTCOMES.includes(word as StepOutcome));
  if (wrong !== undefined) throw new UsageError(`${name} says '${wrong}'. Steps end with: success, failure, skipped, cancelled.`);
  return ranks.find((rank) => words.includes(rank)) ?? '';
}

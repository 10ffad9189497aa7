import { planner } from './roll-back';
import { Decider } from '../act/decider';
import { ownStages } from '../act/own-stages';
import { StageConfiguration } from '../configuration';
import { Situation } from '../engine/decision';
import { RECORDER } from '../engine/records';
import { RefusedError, Surroundings, ownRun } from '../surroundings';

/** The variable that holds the address of Prometheus. */
const ADDRESS = 'PROMETHEUS_URL';

/** How often a condition is looked at in the time for which it has to hold, in seconds. */
const STEP = 30;

/** Looks at what was deployed a while ago, and plans the way back where a condition has held for as long as it may not. */
export async function watch(surroundings: Surroundings): Promise<void> {
  const { runner } = surroundings;
  const stages = ownStages(surroundings).filter(({ monitoring }) => monitoring !== undefined);
  const situation = await situationOf(surroundings);
  const plan = planner(surroundings);
  const wrong: string[] = [];
  let planned = false;
  for (const stage of stages) {
    const seen = await look(surroundings, stage, situation);
    wrong.push(...seen.unknown);
    if (seen.alert === undefined) continue;
    const { answer } = await plan.add({ stage: stage.name, target: 'last-verified', reason: seen.alert, by: RECORDER });
    planned ||= answer.done;
    if (!answer.done) wrong.push(`${stage.name}: ${seen.alert}, and it is not rolled back: ${answer.says}`);
  }
  await plan.end();
  for (const message of wrong) runner.warn(`${message}.`);
  // A job that fails is followed by none, and what is bad goes back also where something else is not known.
  if (wrong.length > 0 && !planned) throw new RefusedError(`Not everything is as it should be: ${wrong.join('; ')}`);
}

async function situationOf(surroundings: Surroundings): Promise<Situation> {
  let found: Situation | undefined;
  await new Decider(surroundings, ownRun(surroundings)).ask((situation) => {
    found = situation;
    return { needs: [] };
  });
  return found!;
}

interface Seen {
  /** What is so bad that nobody should wait. */
  readonly alert?: string;
  readonly unknown: readonly string[];
}

async function look({ prometheus, runner }: Surroundings, { name, monitoring }: StageConfiguration, { state, now }: Situation): Promise<Seen> {
  const { serves: { record, unknown: lost }, open } = state.stages.get(name)!;
  if (!record || lost || open.length > 0 || record.kind === 'rollback' || now - record.since > monitoring!.window) return { unknown: [] };
  const unknown: string[] = [];
  for (const { alert, query, pendingFor } of monitoring!.triggers) {
    // What was bad before it came is not its fault.
    if (now - record.since < pendingFor) continue;
    const found = await prometheus.holds(ADDRESS, pendingFor === 0 ? query : heldFor(query, pendingFor));
    if ('unknown' in found) unknown.push(`${name}: whether ${alert} holds is not known: ${found.unknown}`);
    else if (found.value) return { alert: pendingFor === 0 ? alert : `${alert} for ${pendingFor} s`, unknown };
    else runner.log(`${name}: ${alert} does not hold.`);
  }
  return { unknown };
}

/** Prometheus remembers whether a condition held all the time, so nobody has to wait for it here. */
function heldFor(query: string, seconds: number): string {
  return `count_over_time((${query})[${seconds}s:${STEP}s]) >= ${Math.max(1, Math.floor(seconds / STEP))}`;
}

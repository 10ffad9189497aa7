import { Known } from './scan';
import { Github, GithubError, secondsOf } from '../../common/github';
import { DoraConfiguration } from '../configuration';
import { DeployEvent, LedgerEvent } from '../events/event';
import { eventId } from '../events/event-id';
import { Course, Deployment, Deployments } from '../github/deployments';
import { leadsOf } from '../github/leads';
import { runsBetween } from '../github/runs';
import { Seen } from '../ledger/header';

const DAY = 86_400;
/** A run lives no longer than that, and so does its deployment. */
const DEPLOYMENTS_BACK = 35 * DAY;
/** Runs that have not ended are remembered, so only what GitHub shows late is missed, and what somebody runs again days later. */
const RUNS_BACK = 2 * DAY;
/** So long a run can be run again. GitHub does not list runs by when that happened. */
const ALL_RUNS_BACK = 31 * DAY;

/** What was found out, and what is to be remembered of it. */
export interface Reconciled {
  readonly events: readonly LedgerEvent[];
  readonly seen: Seen;
}

/** When it is looked, and how long that may take. */
export interface Looking {
  readonly now: number;
  /** Whether all runs are looked at that can have been run again. */
  readonly allRuns: boolean;
}

/** Asks GitHub for what nobody recorded: deployments whose recorder died, changes that could not be asked for, and runs, which have no recorder. */
export async function reconcile(github: Github, configuration: DoraConfiguration, known: Known, seen: Seen, { now, allRuns }: Looking): Promise<Reconciled> {
  // What began before it may have ended after it.
  const from = (back: number) => Math.max(seen.from - DAY, (seen.until ?? seen.from) - back);
  const deployments = new Deployments(github);
  const settled = new Set(seen.deployments);
  const events: LedgerEvent[] = [];
  const listed: number[] = [];
  for (const { name } of configuration.environments) {
    for await (const deployment of deployments.to(name)) {
      if (secondsOf(deployment.created_at) < from(DEPLOYMENTS_BACK)) break;
      if (secondsOf(deployment.created_at) > now) continue;
      listed.push(deployment.id);
      if (settled.has(deployment.id)) continue;
      const course = await deployments.course(deployment);
      if (course.result !== undefined && course.at >= seen.from) events.push(...await missing(github, configuration, deployments, known, deployment, course));
      if (course.result !== undefined || course.superseded) settled.add(deployment.id);
    }
  }
  const runs = await runsBetween(github, from(allRuns ? ALL_RUNS_BACK : RUNS_BACK), now, seen.runs, new Set(configuration.workflows), (id) => known.has(id));
  return { events: [...events, ...runs.events.filter(({ at }) => at >= seen.from)], seen: { from: seen.from, until: now, deployments: listed.filter((id) => settled.has(id)), runs: runs.open } };
}

/** What the ledger does not know of a deployment that ended. */
async function missing(github: Github, { leadTime, strict }: DoraConfiguration, deployments: Deployments, known: Known, deployment: Deployment, course: Course): Promise<DeployEvent[]> {
  const { environment, sha, id } = deployment;
  const { result, at, reached, job } = course;
  const run = course.run ?? id;
  const before = known.deployment(run, environment);
  // A job that never began, because nobody approved it or it was cancelled while it waited, has deployed nothing.
  if (course.run !== undefined && result === 'failure' && !reached && !before) return [];
  const wanted = before?.recorded ? { leads: result === 'success' && !before.leads, reached: strict && before.failed && !before.reached } : { leads: result === 'success', reached: true };
  if (before?.recorded && !wanted.leads && !wanted.reached) return [];
  const leads = wanted.leads ? await leadsOf(github, leadTime, await deployments.shaBefore(environment, run, at), sha, at) : undefined;
  const attempt = await attemptOf(github, job);
  return [{ kind: 'deploy', at, id: eventId(run, attempt, environment, 'api', id), environment, run, attempt, job: job === undefined ? 'api' : String(job), leg: String(id), sha, result: result!, leads, reached, source: 'api' }];
}

/** In which attempt of its run a job was. */
async function attemptOf(github: Github, job: number | undefined): Promise<number> {
  if (job === undefined) return 1;
  try {
    return (await github.get<{ run_attempt?: number }>(`/actions/jobs/${job}`)).run_attempt ?? 1;
  } catch (error) {
    if (error instanceof GithubError && error.status === 404) return 1;
    throw error;
  }
}

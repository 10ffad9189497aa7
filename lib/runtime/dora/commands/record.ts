import { mkdirSync } from 'fs';
import { writeEvent } from './write-event';
import { GithubError } from '../../common/github';
import { UsageError } from '../../common/variables';
import { loadLedger } from '../aggregate/load';
import { DeployEvent, LedgerEvent } from '../events/event';
import { eventId } from '../events/event-id';
import { DAY, Figures, figuresOf } from '../fold/figures';
import { Fold, Folded } from '../fold/fold';
import { Deployments } from '../github/deployments';
import { leadsOf } from '../github/leads';
import { BrokenLedgerError } from '../ledger/header';
import { merge } from '../ledger/ledger';
import { metricsSummary } from '../pages/summary';
import { StoreError } from '../store/store';
import { Surroundings, ownRun, storesOf } from '../surroundings';

/** Records what a job did, and says what is known of the environment. */
export async function record(surroundings: Surroundings): Promise<void> {
  const { variables, runner, now } = surroundings;
  const kind = oneOf(variables.DORA_EVENT_TYPE, 'DORA_EVENT_TYPE', ['deploy', 'release', 'incident', 'recovery'] as const);
  const result = oneOf(variables.DORA_RESULT || (kind === 'deploy' ? '' : 'success'), 'DORA_RESULT', ['success', 'failure', 'cancelled', 'skipped'] as const);
  if (kind === 'deploy' && (result === 'cancelled' || result === 'skipped')) {
    runner.output('timestamp', new Date(now * 1000).toISOString());
    runner.output('write-event', 'false');
    return runner.log(`Nothing is recorded: the job was ${result}.`);
  }
  const environment = kind === 'release' ? undefined : environmentOf(surroundings);
  const ledger = await ledgerOf(surroundings);
  const last = environment === undefined ? undefined : ledger && (await ledger([])).environments.get(environment)?.lastSuccess?.sha;
  const event = await eventOf(surroundings, kind, environment, result === 'failure' ? 'failure' : 'success', last);
  await writeEvent(surroundings, event);
  tell(surroundings, environment, ledger && await ledger([event]));
}

async function eventOf(surroundings: Surroundings, kind: 'deploy' | 'release' | 'incident' | 'recovery', environment: string | undefined, result: 'success' | 'failure', last: string | undefined): Promise<LedgerEvent> {
  const { variables, now: at } = surroundings;
  const { run, attempt } = ownRun(surroundings);
  const { GITHUB_JOB: job = 'job', DORA_LEG: leg = '0', DORA_CHECK_RUN: check = '' } = variables;
  const which = checkOf(check);
  const sha = variables.DORA_SHA || variables.GITHUB_SHA || '';
  const version = variables.DORA_VERSION || undefined;
  if (kind === 'release') return { kind, at, id: eventId(run, attempt, job, leg, ...which, kind), run, sha, version };
  const name = environment!;
  if (kind !== 'deploy') return { kind, at, id: eventId(run, attempt, name, job, leg, ...which, kind), environment: name, run };
  const change = oneOf(variables.DORA_CHANGE ?? '', 'DORA_CHANGE', ['', 'rollback', 'hotfix'] as const) || undefined;
  const deploy: DeployEvent = { kind, at, id: eventId(run, attempt, name, job, leg || '0', ...which), environment: name, run, attempt, job, leg: leg || '0', sha, version, result, change, source: 'recorder' };
  return result === 'success' ? { ...deploy, leads: await leads(surroundings, deploy, last) } : deploy;
}

/** What tells jobs apart that a workflow calls twice: they have one name and are no legs. Servers that are older say nothing of it. */
const checkOf = (text: string): string[] => (/^\d{1,20}$/.test(text) ? [text] : []);

/** How long the changes were on their way. When GitHub does not say it, the aggregator asks again. */
async function leads({ github, configuration: { leadTime }, runner }: Surroundings, { environment, run, sha, at, change }: DeployEvent, last: string | undefined): Promise<number[] | undefined> {
  if (change === 'rollback') return [];
  try {
    const base = await new Deployments(github).shaBefore(environment, run, at) ?? last;
    return await leadsOf(github, leadTime, base, sha, at);
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    runner.warn(`${error.message}. The lead time of this deployment is found out when the metrics are aggregated.`);
    return undefined;
  }
}

/** What the ledger and some events add up to; undefined when it cannot be read. */
async function ledgerOf(surroundings: Surroundings): Promise<((events: readonly LedgerEvent[]) => Promise<Folded>) | undefined> {
  const { configuration, runner, now, folder } = surroundings;
  mkdirSync(folder, { recursive: true });
  try {
    const { newest } = await loadLedger(storesOf(surroundings));
    return async (fresh) => {
      const fold = new Fold(configuration, { since: newest?.header.since ?? 0, kept: now - Math.max(...configuration.windows) * DAY });
      await merge({ file: newest?.file, fresh, take: (event) => fold.add(event), skip: () => undefined });
      return fold.end();
    };
  } catch (error) {
    if (!(error instanceof StoreError || error instanceof BrokenLedgerError || error instanceof GithubError)) throw error;
    runner.warn(`${error.message}. The event is recorded; what the metrics are now is not known.`);
    return undefined;
  }
}

/** The outputs and the summary: of the environment, or of production when a version was released. */
function tell({ configuration, runner, now }: Surroundings, environment: string | undefined, folded: Folded | undefined): void {
  const { environments, windows } = configuration;
  const name = environment ?? environments.find(({ production }) => production)?.name ?? environments[0]?.name;
  const days = Math.max(...windows);
  const history = name === undefined ? undefined : folded?.environments.get(name);
  const figures: Partial<Figures> = history ? figuresOf(history, now - days * DAY, now) : {};
  const shown = (value: number | undefined) => (value === undefined ? '' : String(value));
  runner.output('metrics', JSON.stringify({ environment: name, days, ...figures }));
  runner.output('deployment-frequency', shown(figures.deploymentsPerDay));
  runner.output('lead-time', shown(figures.leadTime));
  runner.output('change-failure-rate', shown(figures.changeFailRate));
  if (folded && name !== undefined) runner.summary(`## Delivery metrics\n\n${metricsSummary(configuration, folded, now, name)}`);
}

function environmentOf({ variables, configuration: { environments } }: Surroundings): string {
  return oneOf(variables.DORA_ENVIRONMENT, 'DORA_ENVIRONMENT', environments.map(({ name }) => name));
}

function oneOf<T extends string>(given: string | undefined, name: string, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === given);
  if (found === undefined) throw new UsageError(`${name} is '${given ?? ''}'. It can be: ${allowed.filter((value) => value !== '').join(', ')}.`);
  return found;
}

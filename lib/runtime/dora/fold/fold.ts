import { EnvironmentState, Finished, Sample } from './environment';
import { LAG, OpenDeployments } from './legs';
import { Moment, compareMoments } from './moment';
import { Totals } from './totals';
import { DoraConfiguration } from '../configuration';
import { LedgerEvent } from '../events/event';

/** What happened in an environment lately. */
export interface EnvironmentHistory {
  readonly lastDeployment?: number;
  readonly lastSuccess?: { readonly sha: string; readonly at: number };
  readonly deployments: readonly Finished[];
  readonly leads: readonly Sample[];
  readonly recoveries: readonly Sample[];
}

export interface Folded {
  readonly totals: Totals;
  readonly environments: ReadonlyMap<string, EnvironmentHistory>;
}

/** From when on what is counted. */
export interface Span {
  /** What happened before it is not. */
  readonly since: number;
  /** What happened after it is kept one by one. */
  readonly kept: number;
}

/**
 * What a set of events adds up to. They come in the order of the ledger, so it does not matter in which order they were recorded; what is said twice
 * is said once. A deployment counts when nothing more can be said about it, or at the end.
 */
export class Fold {
  private readonly totals: Totals;
  private readonly open = new Map<string, OpenDeployments>();
  private readonly states = new Map<string, EnvironmentState>();
  private readonly histories = new Map<string, { deployments: Finished[]; leads: Sample[]; recoveries: Sample[] }>();
  private readonly workflows: ReadonlySet<string>;
  private readonly scanners: ReadonlySet<string>;
  private moments: Moment[] = [];
  private next = 0;
  private last = '';

  /** @param lag how long something may still be said about a deployment */
  public constructor(configuration: DoraConfiguration, private readonly span: Span, private readonly lag = LAG) {
    this.totals = new Totals(Object.fromEntries(Object.entries(configuration.metrics).map(([metric, { buckets = [] }]) => [metric, buckets])));
    this.workflows = new Set(configuration.workflows);
    this.scanners = new Set(configuration.scanners);
    for (const { name } of configuration.environments) {
      const history = { deployments: [] as Finished[], leads: [] as Sample[], recoveries: [] as Sample[] };
      this.histories.set(name, history);
      this.states.set(name, this.stateOf(name, history));
      this.open.set(name, new OpenDeployments(configuration.strict));
    }
  }

  public add(event: LedgerEvent): void {
    if (event.at < this.span.since || event.id === this.last) return;
    this.last = event.id;
    if (event.at >= this.next) {
      this.settle(event.at - this.lag, event.at);
      this.next = event.at + this.lag / 10;
    }
    this.take(event);
  }

  public end(): Folded {
    this.settle(Infinity, Infinity);
    const environments = [...this.histories].map(([name, history]) => {
      const { lastDeployment, lastSuccess } = this.states.get(name)!;
      return [name, { lastDeployment, lastSuccess, ...history }] as const;
    });
    return { totals: this.totals, environments: new Map(environments) };
  }

  /** An environment, workflow or scanner that is no longer declared has no series. */
  private take(event: LedgerEvent): void {
    switch (event.kind) {
      case 'deploy':
        this.open.get(event.environment)?.add(event);
        break;
      case 'incident':
      case 'recovery':
        if (this.states.has(event.environment)) this.moments.push({ at: event.at, id: event.id, what: event.kind, environment: event.environment });
        break;
      case 'run':
        if (!this.workflows.has(event.workflow)) break;
        this.totals.count('workflowRunsCompleted', event.workflow, event.conclusion);
        this.totals.sample('workflowDuration', event.seconds, event.workflow);
        break;
      case 'scan':
        if (this.scanners.has(event.scanner)) this.totals.count('securityScansCompleted', event.scanner, event.result);
        break;
      case 'release':
        break;
    }
  }

  /** What began until then is complete, and what happened before everything that is not can be told in its order. */
  private settle(until: number, now: number): void {
    const all = [...this.open.values()];
    for (const deployment of all.flatMap((open) => open.closed(until))) {
      const { first, retry } = deployment;
      this.moments.push({ at: first.at, id: first.id, what: 'end', deployment });
      if (retry) this.moments.push({ at: retry.at, id: retry.id, what: 'retry', deployment });
    }
    const certain = Math.min(now, ...all.map((open) => open.oldest()));
    this.moments.sort(compareMoments);
    const told = this.moments.findIndex(({ at }) => at >= certain);
    for (const moment of this.moments.splice(0, told < 0 ? this.moments.length : told)) this.tell(moment);
  }

  private tell(moment: Moment): void {
    const state = this.states.get('deployment' in moment ? moment.deployment.environment : moment.environment)!;
    switch (moment.what) {
      case 'end': return state.end(moment.deployment);
      case 'retry': return state.retry(moment.deployment);
      case 'incident': return state.incident();
      case 'recovery': return state.recovery(moment.at);
    }
  }

  private stateOf(name: string, history: { deployments: Finished[]; leads: Sample[]; recoveries: Sample[] }): EnvironmentState {
    const { totals, span: { kept } } = this;
    return new EnvironmentState({
      deployment: (finished) => {
        totals.count('deployments', name, finished.succeeded ? 'success' : 'failure');
        if (finished.remedy) totals.count('deploymentRework', name);
        if (finished.at > kept) history.deployments.push(finished);
      },
      failure: (_, reason) => totals.count('deployFailures', name, reason),
      lead: (sample) => {
        totals.sample('leadTime', sample.seconds, name);
        if (sample.at > kept) history.leads.push(sample);
      },
      recovery: (sample) => {
        totals.sample('recoveryTime', sample.seconds, name);
        if (sample.at > kept) history.recoveries.push(sample);
      },
    });
  }
}

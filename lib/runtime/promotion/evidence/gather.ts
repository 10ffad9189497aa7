import { alertsOf } from './alerts';
import { attestationsOf } from './attestations';
import { checksOf } from './checks';
import { Prometheus } from './prometheus';
import { attemptOf, reviewsOf, runOf } from './runs';
import { Github } from '../../common/github';
import { AlertTool } from '../configuration';
import { AttemptFacts, CheckRun, Evidence, EvidenceNeed, Found, Reviews, RunFacts, attemptKey, metricKey } from '../engine/evidence';

/** Things that are asked for in one go of the program. What goes beyond stays unknown, and so closed. */
export const MOST_ASKED = 200;

/** Questions at a time: GitHub is not fond of more. */
const AT_ONCE = 6;

/** Whom evidence is asked of. */
export interface Witnesses {
  readonly github: Github;
  readonly prometheus: Prometheus;
  readonly defaultBranch: string;
  /** `https://github.com` */
  readonly server: string;
}

/** Evidence that is asked for when it is needed, and once. */
export class Gathered implements Evidence {
  public readonly checks = new Map<string, Found<readonly CheckRun[]>>();
  public readonly alerts = new Map<AlertTool, Found<readonly { readonly severity: string }[]>>();
  public readonly attestations = new Map<string, Found<readonly string[]>>();
  public readonly metrics = new Map<string, Found<number | undefined>>();
  public readonly runs = new Map<number, Found<RunFacts>>();
  public readonly attempts = new Map<string, Found<AttemptFacts>>();
  public readonly reviews = new Map<number, Found<Reviews>>();
  private asked = 0;

  public constructor(private readonly witnesses: Witnesses) {}

  /** Asks for what is needed. */
  public async gather(needs: readonly EvidenceNeed[]): Promise<void> {
    const todo = [...new Map(needs.map((need) => [JSON.stringify(need), need])).values()];
    for (let at = 0; at < todo.length; at += AT_ONCE) await Promise.all(todo.slice(at, at + AT_ONCE).map(async (need) => this.answer(need)));
  }

  /** What can have changed is asked for again. */
  public forgetRuns(): void {
    this.runs.clear();
    this.reviews.clear();
  }

  private async answer(need: EvidenceNeed): Promise<void> {
    const { github, prometheus, defaultBranch, server } = this.witnesses;
    switch (need.kind) {
      case 'checks': return this.keep(this.checks, need.commit, async () => checksOf(github, need.commit));
      case 'alerts': return this.keep(this.alerts, need.tool, async () => alertsOf(github, need.tool, defaultBranch));
      case 'attestations': return this.keep(this.attestations, need.digest, async () => attestationsOf(github, need.digest, server));
      case 'metric': return this.keep(this.metrics, metricKey(need.address, need.query), async () => prometheus.value(need.address, need.query));
      case 'run': return this.keep(this.runs, need.id, async () => runOf(github, need.id));
      case 'attempt': return this.keep(this.attempts, attemptKey(need), async () => attemptOf(github, need));
      case 'reviews': return this.keep(this.reviews, need.run, async () => reviewsOf(github, need.run));
    }
  }

  private async keep<K, T>(known: Map<K, Found<T>>, key: K, ask: () => Promise<Found<T>>): Promise<void> {
    if (known.has(key)) return;
    known.set(key, ++this.asked > MOST_ASKED ? { unknown: `more than ${MOST_ASKED} things would have to be asked for at once` } : await ask());
  }
}

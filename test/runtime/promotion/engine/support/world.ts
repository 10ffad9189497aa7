import { everything } from './known';
import { hex, Records, release } from './records';
import { Truth } from './truth';
import { PromotionConfiguration } from '../../../../../lib/runtime/promotion/configuration';
import { admit } from '../../../../../lib/runtime/promotion/engine/admit';
import { decide } from '../../../../../lib/runtime/promotion/engine/decide/decide';
import { Action, Decision, Request, Situation } from '../../../../../lib/runtime/promotion/engine/decision';
import { AttemptFacts, Evidence, EvidenceNeed, Reviews, RunFacts } from '../../../../../lib/runtime/promotion/engine/evidence';
import { finish, Outcomes } from '../../../../../lib/runtime/promotion/engine/finish';
import { readState } from '../../../../../lib/runtime/promotion/engine/fold/fold';
import { DeploymentRecord, LedgerPayload, RECORDER, StagePayload, StatusText } from '../../../../../lib/runtime/promotion/engine/records';
import { rollBack } from '../../../../../lib/runtime/promotion/engine/roll-back';
import { State } from '../../../../../lib/runtime/promotion/engine/state';
import { statusOf } from '../../../../../lib/runtime/promotion/engine/statuses';

/** A job that was started for a record. */
export interface Job {
  readonly run: Run;
  readonly attempt: number;
  readonly record: number;
  readonly operation: 'deploy' | 'rollback' | 'retire';
  readonly stage: string;
  state: 'asked' | 'queued' | 'running' | 'over';
}

interface Run extends AttemptFacts {
  readonly id: number;
  attempt: number;
  /** Whether its first job still decides. */
  deciding: boolean;
  readonly jobs: Job[];
  readonly given: Reviews['given'][number][];
}

/** A program was killed. */
class Killed extends Error {}

/** GitHub, with runs and jobs that go wrong in every way, and a clock. */
export class World {
  public readonly jobs: Job[] = [];
  public readonly runs: Run[] = [];
  public readonly records = new Records();
  /** Somebody says that something was verified: nobody promises any more that everything comes in time. */
  public pretended = false;
  private writes = Infinity;
  private read?: { readonly version: number; readonly state: State };

  public constructor(public readonly configuration: PromotionConfiguration, public readonly truth: Truth) {}

  public get now(): number {
    return this.records.now;
  }

  public pass(seconds: number): void {
    this.records.now += seconds;
  }

  public run(event: string, actor: string, more: Partial<AttemptFacts> = {}): Run {
    const run: Run = { id: 1_000 + this.runs.length, attempt: 1, event, actor, path: '.github/workflows/promote-environment.yml', branch: 'main', sha: hex('main', 40), began: this.now, deciding: true, jobs: [], given: [], ...more };
    this.runs.push(run);
    return run;
  }

  /** Decides once, and does it: all of it, or until it is killed. What it decides by may be old. */
  public reconcile({ dies = Infinity, seen = this.records.all }: { readonly dies?: number; readonly seen?: readonly DeploymentRecord[] } = {}): void {
    const run = this.run('schedule', 'ann');
    const { actions } = this.decided(run, (situation) => decide(situation), seen);
    this.attempt(run, dies, () => this.carryOut(actions, run));
  }

  /** What somebody would do who decided now. What is retired is so until it is done. */
  public undecided(): readonly Action[] {
    return this.decided(this.run('schedule', 'ann'), (situation) => decide(situation)).actions.filter(({ kind }) => kind !== 'retire');
  }

  /** Somebody asks for something. In a run that is not what it says it is, nobody did. */
  public ask(request: Request, forged?: Partial<AttemptFacts>, dies = Infinity): void {
    const run = this.run('workflow_dispatch', request.by, forged);
    // With nothing else wrong, nobody of the team was asked.
    if (request.action === 'override' && (!forged || forged.actor !== undefined)) run.given.push({ environment: 'override', state: forged ? 'rejected' : 'approved', by: 'lead' });
    const { actions } = this.decided(run, (situation) => decide(situation, request));
    this.attempt(run, dies, () => this.carryOut(actions, run, forged === undefined));
  }

  /** A job that has nothing to do with it records that a release was made, or verified. Nobody tells the one who knows the truth: it never happened. */
  public pretend(stage: string, known: string, how: number): void {
    const run = this.run('push', 'eve', how % 2 === 0 ? { path: '.github/workflows/lint.yml' } : { branch: 'feature', path: '.github/workflows/promote-environment.yml' });
    run.deciding = false;
    const place = { id: run.id, attempt: 1 };
    // What serves, and the way back, is what the records of the stage say: a history has one or the other.
    if (how % 3 === 0 || this.records.all.some(({ task }) => task === 'slipway:rollback')) {
      this.record({ v: 1, pipeline: 'shop', kind: 'release', by: RECORDER, run: place, release: release(`0.${run.id}.0`, { run: place }) });
      return;
    }
    const record = this.records.deployment(stage, 'slipway:deploy', { v: 1, pipeline: 'shop', kind: 'deploy', stage, release: known, by: RECORDER, run: place }, { sha: commitOf(known) });
    this.pretended = true;
    for (const word of ['waits', 'deploys', 'verified'] as const) this.records.push(record, statusOf(word, 'so it is'));
  }

  public rollBack(stage: string, target: string, by: string, dies = Infinity): void {
    const run = this.run(by === RECORDER ? 'schedule' : 'workflow_dispatch', by);
    const { actions } = this.decided(run, (situation) => rollBack(situation, { stage, target, reason: 'it is slow', by }));
    this.attempt(run, dies, () => this.carryOut(actions, run));
  }

  /** Reviewers answer. */
  public review(job: Job, state: 'approved' | 'rejected'): void {
    job.run.given.push({ environment: this.environment(job), state, by: 'rae' });
    job.state = state === 'approved' ? 'queued' : 'over';
  }

  /** A runner takes the job: it asks whether it may. */
  public start(job: Job, dies = Infinity): void {
    this.attempt(job.run, dies, () => {
      const admission = this.decided(job.run, (situation) => admit(situation, job.record, job.operation));
      if (admission.admitted) this.carryOut(admission.actions, job.run);
      if (admission.status) this.mark(job.record, admission.status);
      job.state = admission.admitted ? 'running' : 'over';
      if (admission.admitted && job.operation !== 'retire') this.truth.begin(job.record, this.payload(job), this.isLegit(job), this.now);
    }, () => (job.state = 'over'));
  }

  /** The job comes to its end. */
  public end(job: Job, outcomes: Outcomes, dies = Infinity): void {
    if (job.operation !== 'retire') this.truth.place(job.stage).running = undefined;
    const done = this.attempt(job.run, dies, () => {
      const ended = this.decided(job.run, (situation) => finish(situation, job.record, job.operation, outcomes));
      for (const { record, status } of ended.statuses) this.mark(record, status);
      for (const payload of ended.ledger) this.record(payload);
    });
    job.state = 'over';
    const isGood = job.operation !== 'retire' && outcomes.deployed === 'success' && outcomes.verified !== 'failure';
    if (done && isGood && !this.truth.place(job.stage).ever.has(this.payload(job).release!)) throw new Error(`${job.operation} of record ${job.record} was verified, and nobody said so`);
  }

  /** The runner is gone. */
  public die(job: Job): void {
    if (job.operation !== 'retire') this.truth.place(job.stage).running = undefined;
    job.state = 'over';
  }

  /** Somebody runs the failed jobs of an old run again, with what it decided then. */
  public again(run: Run): void {
    if (this.status(run) !== 'completed') return;
    run.attempt++;
    for (const { record, operation, stage } of [...run.jobs]) this.enqueue({ run, attempt: run.attempt, record, operation, stage, state: 'queued' });
  }

  public status(run: Run): RunFacts['status'] {
    const states = run.jobs.map(({ state }) => state);
    if (run.deciding || states.includes('running') || states.includes('queued')) return 'in_progress';
    return states.includes('asked') ? 'waiting' : 'completed';
  }

  public record(payload: LedgerPayload, valid = true): void {
    this.write();
    this.records.deployment('shop-ledger', `slipway:${payload.kind}`, payload);
    if (payload.kind !== 'snapshot' && payload.kind !== 'release') this.truth.said.push({ ...payload, at: this.now, valid } as never);
  }

  private decided<T extends { readonly needs: readonly EvidenceNeed[] }>(run: Run, make: (situation: Situation) => T, seen: readonly DeploymentRecord[] = this.records.all): T {
    const { configuration, now, truth } = this;
    const state = seen === this.records.all ? this.state() : readState(seen, configuration);
    const answer = (evidence: Evidence) => make({ configuration, state, evidence, now, run: { id: run.id, attempt: run.attempt } });
    return answer(everything({
      checks: (commit) => ({ value: [{ name: 'test', app: 15_368, suite: 1, status: 'completed', conclusion: truth.greens.has(commit) ? 'success' : 'failure', startedAt: 1 }] }),
      metric: () => ({ value: truth.metric }),
      run: (id) => {
        const found = this.runs.find((each) => each.id === id);
        return found ? { value: { status: this.status(found), attempt: found.attempt } } : { value: { status: 'gone', attempt: 1 } };
      },
      attempt: (id) => {
        const found = this.runs.find((each) => each.id === id);
        return found ? { value: found } : { unknown: 'it is gone' };
      },
      reviews: (id) => {
        const { given = [], jobs = [] } = this.runs.find((each) => each.id === id) ?? {};
        return { value: { given, waiting: jobs.filter(({ state: is }) => is === 'asked').map((job) => this.environment(job)) } };
      },
    }));
  }

  /** Read once, as long as nothing is recorded. */
  private state(): State {
    if (this.read?.version !== this.records.version) this.read = { version: this.records.version, state: readState(this.records.all, this.configuration) };
    return this.read!.state;
  }

  private carryOut(actions: readonly Action[], run: Run, valid = true): void {
    const started: Job[] = [];
    for (const action of actions) {
      if (action.kind === 'record') this.record(action.payload, valid);
      if (action.kind === 'mark-lost' || action.kind === 'withdraw' || action.kind === 'mark-rolled-back') this.mark(action.record.id, action.status);
      if (action.kind === 'withdraw' && action.cancel) for (const job of this.jobs) if (job.record === action.record.id && job.state !== 'running') job.state = 'over';
      if (action.kind === 'retire') started.push({ run, attempt: run.attempt, record: action.record.id, operation: 'retire', stage: action.stage, state: 'queued' });
      if (action.kind !== 'propose') continue;
      const { environment, task, ref, payload } = action.deployment;
      this.write();
      const record = this.records.deployment(environment, task, payload, { sha: ref });
      this.mark(record, action.status);
      const asks = payload.kind === 'deploy' && this.configuration.stages.find(({ name }) => name === action.stage)!.reviewers !== undefined;
      started.push({ run, attempt: run.attempt, record, operation: payload.kind, stage: action.stage, state: asks ? 'asked' : 'queued' });
    }
    // Jobs begin when the one that decided has handed over what it decided.
    for (const job of started) this.enqueue(job);
  }

  private enqueue(job: Job): void {
    job.run.jobs.push(job);
    this.jobs.push(job);
  }

  /** Does something, and is killed in front of a write. */
  private attempt(run: Run, dies: number, work: () => void, killed: () => void = () => undefined): boolean {
    this.writes = dies;
    try {
      work();
      return true;
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      killed();
      return false;
    } finally {
      this.writes = Infinity;
      run.deciding = false;
    }
  }

  private mark(record: number, status: StatusText): void {
    this.write();
    this.records.push(record, status);
    if (status.description.startsWith('verified')) this.truth.verify(JSON.parse(this.records.of(record).payload) as StagePayload, this.now);
  }

  private write(): void {
    if (this.writes-- <= 0) throw new Killed();
  }

  private payload({ record }: Job): StagePayload {
    return JSON.parse(this.records.of(record).payload) as StagePayload;
  }

  private environment({ operation, stage }: Job): string {
    return operation === 'rollback' ? `${stage}-rollback` : stage;
  }

  private isLegit(job: Job): boolean {
    const { run } = this.payload(job);
    const { event, path, branch } = this.runs.find(({ id }) => id === run.id)!;
    return event === 'workflow_dispatch' && path.endsWith('promote-environment.yml') && branch === 'main';
  }
}

export type { Decision };
export const commitOf = (id: string) => hex(id, 40);

import { PromotionConfiguration } from '../../../lib/runtime/promotion/configuration';
import { decide } from '../../../lib/runtime/promotion/engine/decide/decide';
import { Action, Decision, GateResult, Request, Situation } from '../../../lib/runtime/promotion/engine/decision';
import { Evidence } from '../../../lib/runtime/promotion/engine/evidence';
import { readState } from '../../../lib/runtime/promotion/engine/fold/fold';
import { RECORDER, StagePayload } from '../../../lib/runtime/promotion/engine/records';
import { Release } from '../../../lib/runtime/promotion/engine/release';
import { rollBack, RollbackDecision } from '../../../lib/runtime/promotion/engine/roll-back';
import { statusOf, Word } from '../../../lib/runtime/promotion/engine/statuses';
import { readConfiguration } from '../../../lib/runtime/promotion/read-configuration';
import { Answers, settled } from '../../runtime/promotion/engine/support/known';
import { hex, Records, release } from '../../runtime/promotion/engine/support/records';
import { asRecorded } from '../../runtime/promotion/engine/support/runs';
import { Example } from '../example';

/** What a person is not: nobody else starts workflows by hand. */
const PERSON = 'ann';

/**
 * The releases of an example, decided about by the program that is committed with it: its `promotion.json`, and the engine of the runtime. Everything that gates ask GitHub for is well, unless a test says otherwise;
 * every dispatch was started by the person who asks, and overrides were approved.
 */
export class Promotions {
  public readonly configuration: PromotionConfiguration;
  public readonly records = new Records();

  public constructor(example: Example, id: string, private readonly answers: Answers = {}) {
    this.configuration = readConfiguration(example.text(`.github/promotion/${id}/promotion.json`));
  }

  /** CI records a release. */
  public release(id: string, more: Partial<Release> = {}): void {
    const { pipeline, ledger } = this.configuration;
    const made = release(id, { pipeline, run: { id: 10 + this.records.all.length, attempt: 1 }, tests: { total: 100, passed: 100, failed: 0, skipped: 0 }, ...more });
    this.records.deployment(ledger, 'slipway:release', { v: 1, pipeline, kind: 'release', by: RECORDER, run: made.run, release: made });
    this.records.now += 60;
  }

  /** It is deployed to a stage, and that ends in this way. */
  public deployed(stage: string, id: string, words: readonly Word[] = ['waits', 'deploys', 'verified'], by = RECORDER): void {
    const { pipeline, stages } = this.configuration;
    const { environment } = stages.find(({ name }) => name === stage)!;
    const payload: StagePayload = { v: 1, pipeline, kind: 'deploy', stage, release: id, by, run: { id: 9_000, attempt: 1 } };
    const record = this.records.deployment(environment, 'slipway:deploy', payload, { sha: hex(id, 40) });
    for (const word of words) {
      this.records.now += 60;
      this.records.push(record, statusOf(word, 'so it is'));
    }
  }

  public pass(seconds: number): void {
    this.records.now += seconds;
  }

  /** What is decided now: by itself, or because somebody asks. */
  public decide(request?: Omit<Request, 'by'>, by = PERSON): Decision {
    return this.settled((situation) => decide(situation, request && { ...request, by }), by);
  }

  public rollBack(stage: string, target: string): RollbackDecision {
    return this.settled((situation) => rollBack(situation, { stage, target, reason: 'it is slow', by: PERSON }), PERSON);
  }

  /** Somebody asks for something that is recorded: an approval, an override. What cannot be done fails. */
  public ask(request: Omit<Request, 'by'>, by = PERSON): void {
    const { actions, answer } = this.decide(request, by);
    if (!answer?.done) throw new Error(`It is refused: ${answer?.says}`);
    for (const action of actions) {
      if (action.kind === 'record') this.records.deployment(this.configuration.ledger, `slipway:${action.payload.kind}`, { ...action.payload, run: { id: runOf(by), attempt: 1 } });
    }
  }

  /** What is proposed. */
  public proposed(request?: Omit<Request, 'by'>): readonly Pick<StagePayload, 'stage' | 'release' | 'strategy'>[] {
    return this.decide(request).actions.flatMap((action: Action) => (action.kind === 'propose' ? [action.deployment.payload] : []));
  }

  /** The gates of the release that would come next to a stage, by their ids. */
  public gates(stage: string): Readonly<Record<string, GateResult['state']>> {
    const { candidate } = this.decide().stages.find((one) => one.stage === stage)!;
    return Object.fromEntries((candidate?.gates ?? []).map(({ id, state }) => [id, state]));
  }

  private settled<T extends { readonly needs: Decision['needs'] }>(make: (situation: Situation) => T, by: string): T {
    const { configuration, records } = this;
    const state = readState(records.all, configuration);
    const witnesses = asRecorded({ ...this.usual(by), ...this.answers }, records, configuration);
    return settled(witnesses, (evidence: Evidence) => make({ configuration, state, evidence, now: records.now, run: { id: runOf(by), attempt: 1 } }));
  }

  private usual(by: string): Answers {
    const { workflows: { control: [path], release: signers }, stages } = this.configuration;
    const names = stages.flatMap(({ gates }) => gates.flatMap((gate) => (gate.kind === 'checks' ? gate.names : [])));
    const given = stages.flatMap(({ override, environment }) => [...override ? [override.environment] : [], environment]).map((environment) => ({ environment, state: 'approved' as const, by: 'lead' }));
    return {
      checks: () => ({ value: names.map((name) => ({ name, app: 15_368, suite: 1, status: 'completed', conclusion: 'success', startedAt: this.records.now })) }),
      alerts: () => ({ value: [] }),
      attestations: () => ({ value: signers.map((signer) => `${signer}@refs/heads/main`) }),
      metric: () => ({ value: 1_000 }),
      run: () => ({ value: { status: 'completed', attempt: 1 } }),
      attempt: (id) => ({ value: { event: 'workflow_dispatch', path, branch: 'main', sha: 'b'.repeat(40), actor: PEOPLE.find((one) => runOf(one) === id) ?? by, began: 0 } }),
      reviews: () => ({ value: { given, waiting: [] } }),
    };
  }
}

const PEOPLE = [PERSON, 'ada', 'grace', 'katherine', 'margaret'];

/** Every person has a run of their own. */
function runOf(person: string): number {
  return 7_000 + PEOPLE.indexOf(person);
}

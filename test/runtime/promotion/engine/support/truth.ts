import { Rules } from './rules';
import { GateConfiguration, PromotionConfiguration, StageConfiguration } from '../../../../../lib/runtime/promotion/configuration';
import { EntryPayload, RECORDER, StagePayload } from '../../../../../lib/runtime/promotion/engine/records';
import { Release } from '../../../../../lib/runtime/promotion/engine/release';

type Said<K extends EntryPayload['kind']> = Extract<EntryPayload, { readonly kind: K }> & { readonly at: number; readonly valid: boolean };

/** What really happened in a stage. */
interface Place {
  /** What deploys now. */
  running?: StagePayload;
  readonly verified: Map<string, number>;
  readonly ever: Set<string>;
  /** When it was last rolled back, or tried to be. */
  readonly rolledBack: Map<string, number>;
  /** Releases that began, with when. */
  readonly began: Map<string, number>;
}

/** Who knows what really happened, whatever the records say, and what must never happen. It shares no line with the engine. */
export class Truth {
  public readonly releases: Release[] = [];
  public readonly said: Said<EntryPayload['kind']>[] = [];
  public readonly greens = new Set<string>();
  public metric: number | undefined = 1;
  private readonly places: ReadonlyMap<string, Place>;

  public constructor(private readonly configuration: PromotionConfiguration, private readonly rules: Rules) {
    this.places = new Map(configuration.stages.map(({ name }) => [name, { verified: new Map(), ever: new Set(), rolledBack: new Map(), began: new Map() }]));
  }

  public place(stage: string): Place {
    return this.places.get(stage)!;
  }

  /** A deployment begins. Throws when it must not. */
  public begin(payload: StagePayload, valid: boolean, now: number): void {
    const stage = this.configuration.stages.find(({ name }) => name === payload.stage)!;
    const place = this.place(stage.name);
    const wrong = place.running ? 'two deployments at once' : payload.kind === 'rollback' ? this.wrongRollback(place, payload.release!) : this.wrongDeployment(stage, place, payload, valid, now);
    if (wrong !== undefined) throw new Error(`${payload.kind} of ${payload.release} to ${stage.name}: ${wrong}`);
    place.running = payload;
    if (payload.kind === 'deploy') place.began.set(payload.release!, now);
    if (payload.kind === 'rollback') {
      place.rolledBack.set(payload.replaces!, now);
      place.verified.delete(payload.replaces!);
    }
  }

  public verify(payload: StagePayload, now: number): void {
    const { verified, ever } = this.place(payload.stage);
    if (!verified.has(payload.release!)) verified.set(payload.release!, now);
    ever.add(payload.release!);
  }

  /** A release that should be on its way to a stage now by itself. */
  public overdue(stage: StageConfiguration, now: number): string | undefined {
    if (stage.automatic !== 'newest') return undefined;
    const place = this.place(stage.name);
    const newest = Math.max(0, ...this.releases.filter(({ release }) => place.began.has(release)).map(({ run }) => run.id));
    return this.releases.find((release) => release.run.id > newest && this.isFree(stage, release.release) && this.closed(stage, release, now) === undefined)?.release;
  }

  private wrongDeployment(stage: StageConfiguration, place: Place, { release: id, by }: StagePayload, valid: boolean, now: number): string | undefined {
    const release = this.releases.find((each) => each.release === id)!;
    const closed = this.closed(stage, release, now);
    if (closed !== undefined) return closed;
    if (by !== RECORDER) return valid ? undefined : 'nobody asked for it';
    if (!this.isFree(stage, id!)) return 'it is held';
    const rolledBack = place.rolledBack.get(id!);
    if (rolledBack !== undefined && !this.valid('lift').some((lift) => lift.stage === stage.name && lift.release === id && lift.at >= rolledBack)) return 'it was rolled back';
    const newer = this.releases.find((each) => place.began.has(each.release) && each.run.id > release.run.id);
    return newer && `${newer.release} was there, which is newer`;
  }

  private wrongRollback({ ever }: Place, release: string): string | undefined {
    return this.isWithdrawn(release) ? 'it was withdrawn' : ever.has(release) ? undefined : 'it was never verified there';
  }

  private isFree(stage: StageConfiguration, release: string): boolean {
    const about = (said: { readonly stage: string; readonly release: string }) => said.stage === stage.name && said.release === release;
    const last = [...this.all('hold')].reverse().find(about);
    return !last || this.valid('lift').some((lift) => about(lift) && this.said.indexOf(lift) > this.said.indexOf(last));
  }

  private isWithdrawn(release: string): boolean {
    return this.all('withdraw').some((each) => each.release === release);
  }

  /** What is in the way of a release, and nobody overrode. */
  private closed(stage: StageConfiguration, release: Release, now: number): string | undefined {
    if (this.isWithdrawn(release.release)) return 'it was withdrawn';
    const overrides = this.valid('override').filter((each) => stage.override && each.stage === stage.name && each.release === release.release && now < each.until && now < each.at + stage.override.expires);
    const over = (id: string) => overrides.some(({ gates }) => gates === 'all' || gates.includes(id));
    const since = stage.upstream.stages.map((name) => this.place(name).verified.get(release.release));
    const isVerified = since.length === 0 || (stage.upstream.join === 'all' ? since.every((at) => at !== undefined) : since.some((at) => at !== undefined));
    if (!isVerified && !over('upstream')) return 'it is not verified upstream';
    if (this.isFrozen(stage.name, now) && !over('frozen')) return 'the stage is frozen';
    const times = since.filter((at) => at !== undefined);
    const verifiedAt = times.length === 0 ? undefined : stage.upstream.join === 'all' ? Math.max(...times) : Math.min(...times);
    const closed = stage.gates.find((gate) => !(gate.overridable && over(gate.id)) && !this.passes(gate, stage, release, isVerified ? verifiedAt : undefined, now));
    return closed && `the gate ${closed.id} is closed`;
  }

  private isFrozen(stage: string, now: number): boolean {
    const about = (said: { readonly stage: string }) => said.stage === 'all' || said.stage === stage;
    return this.all('freeze').some((freeze) => about(freeze) && now < freeze.until && !this.valid('thaw').some((thaw) => about(thaw) && this.said.indexOf(thaw) > this.said.indexOf(freeze)));
  }

  private passes(gate: GateConfiguration, stage: StageConfiguration, release: Release, verifiedAt: number | undefined, now: number): boolean {
    switch (gate.kind) {
      case 'checks': return this.greens.has(release.commit);
      case 'metric': return this.metric !== undefined && this.metric < gate.below!;
      case 'pass-rate': return release.tests !== undefined && release.tests.passed / (release.tests.passed + release.tests.failed) >= gate.minimum;
      case 'soak': return verifiedAt !== undefined && now - verifiedAt >= gate.seconds;
      case 'freeze': return now >= Date.parse(gate.until) / 1000;
      case 'window': return this.rules.isIn(gate, now);
      case 'ref': return release.ref === 'refs/heads/main';
      case 'approvals': return new Set(this.valid('approve').filter((each) => each.stage === stage.name && each.release === release.release && now - each.at < gate.expires && gate.approvers.includes(each.by)).map(({ by }) => by)).size >= gate.minimum;
      default: throw new Error(`no history has ${gate.kind}`);
    }
  }

  private all<K extends EntryPayload['kind']>(kind: K): Said<K>[] {
    return this.said.filter((each) => each.kind === kind) as Said<K>[];
  }

  private valid<K extends EntryPayload['kind']>(kind: K): Said<K>[] {
    return this.all(kind).filter(({ valid }) => valid);
  }
}

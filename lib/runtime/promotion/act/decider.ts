import { decide } from '../engine/decide/decide';
import { Decision, Request, Situation } from '../engine/decision';
import { EvidenceNeed } from '../engine/evidence';
import { RunPlace } from '../engine/release';
import { Gathered } from '../evidence/gather';
import { Wanted, Written, recorded } from '../recorded';
import { settled } from '../settled';
import { Surroundings } from '../surroundings';
import { witnessesOf } from '../witnesses';

/** Asks the engine about what is recorded now. Evidence is asked for once, however often it decides. */
export class Decider {
  private readonly evidence: Gathered;

  public constructor(private readonly surroundings: Surroundings, private readonly run: RunPlace, private readonly written?: Written) {
    this.evidence = new Gathered(witnessesOf(surroundings));
  }

  /** Reads what is recorded, and asks until nothing has to be known any more. */
  public async ask<T extends { readonly needs: readonly EvidenceNeed[] }>(question: (situation: Situation) => T, wanted?: Wanted): Promise<T> {
    const { configuration, github, now } = this.surroundings;
    const state = await recorded(github, configuration, wanted, this.written);
    return settled(this.evidence, (evidence) => question({ configuration, state, evidence, now, run: this.run }));
  }

  /** What somebody asks for may have been verified upstream long ago. */
  public async decide(request?: Request): Promise<Decision> {
    const { stages } = this.surroundings.configuration;
    const upstream = stages.find(({ name }) => name === request?.stage)?.upstream.stages ?? [];
    return this.ask((situation) => decide(situation, request), request?.release === undefined ? undefined : { stages: upstream, release: request.release });
  }
}

import { Answers, settled } from './known';
import { Records } from './records';
import { asRecorded, Runs } from './runs';
import { PromotionConfiguration } from '../../../../../lib/runtime/promotion/configuration';
import { admit, Admission, Operation } from '../../../../../lib/runtime/promotion/engine/admit';
import { decide } from '../../../../../lib/runtime/promotion/engine/decide/decide';
import { Decision, GateResult, Request, Situation } from '../../../../../lib/runtime/promotion/engine/decision';
import { Evidence } from '../../../../../lib/runtime/promotion/engine/evidence';
import { finish, Finish, Outcomes } from '../../../../../lib/runtime/promotion/engine/finish';
import { readState } from '../../../../../lib/runtime/promotion/engine/fold/fold';
import { rollBack, RollbackDecision } from '../../../../../lib/runtime/promotion/engine/roll-back';

/** The run that decides in tests. */
export const OWN_RUN = { id: 9_999, attempt: 1 };

/** A run of the workflow where people say what should happen, started by one of them; and runs that are over. */
export function startedBy(actor: string, more: Partial<{ event: string; path: string; branch: string }> = {}): Answers {
  return { attempt: () => ({ value: { event: 'workflow_dispatch', path: '.github/workflows/promote-environment.yml', branch: 'main', sha: 'b'.repeat(40), actor, began: 0, ...more } }) };
}

export const RUNNING: Answers = { run: () => ({ value: { status: 'in_progress', attempt: 1 } }), reviews: () => ({ value: { given: [], waiting: [] } }) };
export const ENDED: Answers = { run: () => ({ value: { status: 'completed', attempt: 1 } }), reviews: () => ({ value: { given: [], waiting: [] } }) };

/** What is asked of records in tests. */
export class Asked {
  public constructor(private readonly configuration: PromotionConfiguration, private readonly records: Records, private readonly answers: Answers = {}, private readonly except: Runs = {}) {}

  public decide(request?: Request): Decision {
    return this.settled((situation) => decide(situation, request));
  }

  public admit(record: number, operation: Operation = 'deploy'): Admission {
    return this.settled((situation) => admit(situation, record, operation));
  }

  public finish(record: number, outcomes: Partial<Outcomes>, operation: Operation = 'deploy'): Finish {
    return this.settled((situation) => finish(situation, record, operation, { deployed: '', verified: '', undone: '', ...outcomes }));
  }

  public rollBack(stage: string, target = '', by = 'ann'): RollbackDecision {
    return this.settled((situation) => rollBack(situation, { stage, target, reason: 'it is slow', by }));
  }

  /** What is proposed, as `stage: release`. */
  public proposed(request?: Request): string[] {
    return this.decide(request).actions.flatMap((action) => (action.kind === 'propose' ? [`${action.stage}: ${action.deployment.payload.release}`] : []));
  }

  /** What a gate says of the release that comes next to a stage. */
  public gate(stage: string, id: string): GateResult {
    return this.decide().stages.find((each) => each.stage === stage)!.candidate!.gates.find((gate) => gate.id === id)!;
  }

  private settled<T extends { readonly needs: Decision['needs'] }>(make: (situation: Situation) => T): T {
    const { configuration, records } = this;
    const state = readState(records.all, configuration);
    return settled(asRecorded(this.answers, records, configuration, this.except), (evidence: Evidence) => make({ configuration, state, evidence, now: records.now, run: OWN_RUN }));
  }
}

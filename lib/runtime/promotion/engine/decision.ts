import { Evidence, EvidenceNeed } from './evidence';
import { LedgerPayload, Problem, StagePayload, StageRecord, StatusText } from './records';
import { RunPlace } from './release';
import { RecordedRelease, Serves, State } from './state';
import { PromotionConfiguration } from '../configuration';

/** What a gate says of a release. */
export interface GateResult {
  readonly id: string;
  readonly kind: string;
  readonly state: 'open' | 'closed' | 'overridden';
  /** What was found, in words for people. What strangers wrote in it is as they wrote it. */
  readonly why: string;
  /** When it can open at the earliest, where that is a matter of time; of one that is overridden, how long it is. */
  readonly until?: number;
  /** Who overrode it, and why. */
  readonly by?: string;
  readonly reason?: string;
}

/** A release that could come next to a stage. */
export interface Candidate {
  readonly release: RecordedRelease;
  readonly gates: readonly GateResult[];
  /** Why it does not come by itself, whatever the gates say: it is held, or was tried often enough. */
  readonly held?: string;
  /** No gate is closed. */
  readonly open: boolean;
  /** When every gate can be open at the earliest, as far as that is a matter of time alone. */
  readonly nextOpen?: number;
}

export interface StageDecision {
  readonly stage: string;
  readonly serves: Serves;
  /** What was proposed or deploys. */
  readonly open: readonly StageRecord[];
  /** What comes next, or would: the release that is proposed, else the newest one that may come here. */
  readonly candidate?: Candidate;
  /** All that were looked at, the newest first. */
  readonly candidates: readonly Candidate[];
  readonly actions: readonly Action[];
  readonly nextOpen?: number;
  /** One sentence: what happens, or why nothing does. */
  readonly says: string;
}

export interface Decision {
  readonly at: number;
  readonly stages: readonly StageDecision[];
  /** All actions, in the order in which they have to be done. */
  readonly actions: readonly Action[];
  /** What became of what somebody asked for. */
  readonly answer?: Answer;
  /** What has to be known first. While there is something, ask for it, and decide again with it: until then nothing is proposed that needs it. */
  readonly needs: readonly EvidenceNeed[];
  /** Records that were left out. */
  readonly problems: readonly Problem[];
  /** Why nothing is promoted at all. */
  readonly blocked?: string;
}

export type Action =
  /** Record a deployment in the environment of the stage, and give it this status. */
  | { readonly kind: 'propose'; readonly stage: string; readonly deployment: NewDeployment; readonly status: StatusText }
  /** The old slot of a release that was verified long enough ago. */
  | { readonly kind: 'retire'; readonly stage: string; readonly record: StageRecord }
  /** Its run ended without a word. */
  | { readonly kind: 'mark-lost'; readonly stage: string; readonly record: StageRecord; readonly status: StatusText }
  /** It did not begin and never will. `cancel` when its run only waits for it. */
  | { readonly kind: 'withdraw'; readonly stage: string; readonly record: StageRecord; readonly status: StatusText; readonly cancel: boolean }
  /** What was undone by a rollback that nobody marked. */
  | { readonly kind: 'mark-rolled-back'; readonly stage: string; readonly record: StageRecord; readonly status: StatusText }
  /** Add to the ledger. */
  | { readonly kind: 'record'; readonly payload: LedgerPayload };

/** A deployment that is to be created. */
export interface NewDeployment {
  readonly environment: string;
  readonly task: 'slipway:deploy' | 'slipway:rollback';
  /** The commit. */
  readonly ref: string;
  readonly production: boolean;
  readonly description: string;
  readonly payload: StagePayload;
}

export interface Request {
  readonly action: 'promote' | 'approve' | 'hold' | 'lift' | 'withdraw' | 'freeze' | 'thaw' | 'override';
  readonly stage?: string;
  /** Promote what serves there. */
  readonly source?: string;
  readonly release?: string;
  readonly reason?: string;
  /** ISO, a date, or a length of time such as `3d`. */
  readonly until?: string;
  readonly strategy?: string;
  /** Of an override: ids, or `all`. */
  readonly gates?: string;
  readonly by: string;
}

/** All that a decision depends on. */
export interface Situation {
  readonly configuration: PromotionConfiguration;
  readonly state: State;
  readonly evidence: Evidence;
  /** In seconds since the epoch. */
  readonly now: number;
  /** The run that decides: what it proposes is deployed by its jobs. */
  readonly run: RunPlace;
}

/** What became of a request. When it has to be recorded, a record is among the actions. */
export interface Answer {
  readonly done: boolean;
  readonly says: string;
}

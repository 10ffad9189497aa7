import { Release, RunPlace } from './release';

/** A deployment of GitHub, as it was read. */
export interface DeploymentRecord {
  readonly id: number;
  readonly environment: string;
  readonly task: string;
  /** The commit. */
  readonly sha: string;
  /** The login of who created it: `github-actions[bot]`. */
  readonly creator: string;
  /** In seconds since the epoch. */
  readonly createdAt: number;
  /** JSON. */
  readonly payload: string;
  /** In any order. */
  readonly statuses: readonly StatusRecord[];
}

export interface StatusRecord {
  /** In small letters: `queued`, `in_progress`, `success`, `failure`, `error`, `inactive`. */
  readonly state: string;
  readonly description: string;
  readonly createdAt: number;
  readonly creator: string;
}

/** A status, as it is written. */
export type StatusText = Pick<StatusRecord, 'state' | 'description'>;

/** Who writes records that count: the token of a job. */
export const RECORDER = 'github-actions[bot]';

/** What a deployment of a stage is about. */
export interface StagePayload {
  readonly v: 1;
  readonly pipeline: string;
  readonly kind: 'deploy' | 'rollback';
  readonly stage: string;
  /** Not there for a rollback to a revision or an image that is no release. */
  readonly release?: string;
  readonly strategy?: string;
  readonly reason?: string;
  /** Who asked for it; `github-actions[bot]` when nobody did. */
  readonly by: string;
  /** The run whose job deploys. */
  readonly run: RunPlace;
  readonly overrides?: readonly { readonly gate: string; readonly by: string; readonly reason: string }[];
  /** The release that served before. */
  readonly replaces?: string;
  /** The record that is rolled back. */
  readonly undoes?: number;
  readonly revision?: number;
  readonly images?: Readonly<Record<string, string>>;
}

/** What everything in the ledger says. */
interface Said<K extends string> {
  readonly v: 1;
  readonly pipeline: string;
  readonly kind: K;
  readonly by: string;
  readonly run: RunPlace;
}

export interface ReleasePayload extends Said<'release'> { readonly release: Release }
export interface HoldPayload extends Said<'hold'> { readonly stage: string; readonly release: string; readonly reason: string }
export interface LiftPayload extends Said<'lift'> { readonly stage: string; readonly release: string; readonly reason: string }
/** `digests` are those of its images that no later release may have either. */
export interface WithdrawPayload extends Said<'withdraw'> { readonly release: string; readonly reason: string; readonly digests?: readonly string[] }
export interface ApprovePayload extends Said<'approve'> { readonly stage: string; readonly release: string }
/** `until` is in seconds since the epoch. */
export interface OverridePayload extends Said<'override'> { readonly stage: string; readonly release: string; readonly gates: readonly string[] | 'all'; readonly reason: string; readonly until: number }
/** Of one stage, or of `all`. `until` is in seconds since the epoch. */
export interface FreezePayload extends Said<'freeze'> { readonly stage: string; readonly until: number; readonly reason: string }
export interface ThawPayload extends Said<'thaw'> { readonly stage: string; readonly reason: string }

/** What is still of use of all that was recorded until then, so that nobody has to read further back. */
export interface SnapshotPayload extends Said<'snapshot'> {
  /** The newest record that is in it. */
  readonly through: number;
  readonly records: readonly LedgerEntry[];
}

/** What people and programs record besides deployments and snapshots. */
export type EntryPayload = ReleasePayload | HoldPayload | LiftPayload | WithdrawPayload | ApprovePayload | OverridePayload | FreezePayload | ThawPayload;
export type LedgerPayload = EntryPayload | SnapshotPayload;
export type LedgerKind = LedgerPayload['kind'];

/** A payload, and the record that it stands in. */
export type LedgerEntry = EntryPayload & { readonly id: number; readonly at: number };
export type EntryOf<K extends EntryPayload['kind']> = Extract<LedgerEntry, { readonly kind: K }>;

/** Where a deployment of a stage is. One that has no status yet is queued: whoever recorded it did not get that far. */
export type Phase = 'queued' | 'deploying' | 'verified' | 'failed' | 'lost' | 'broken' | 'withdrawn';

/** A deployment of a stage. */
export interface StageRecord extends StagePayload {
  readonly id: number;
  readonly at: number;
  readonly sha: string;
  readonly phase: Phase;
  /** What the last status says to people. */
  readonly says: string;
  /** Since when it is in its phase. */
  readonly since: number;
  readonly admittedAt?: number;
  /** When it was undone, or when that was proposed. */
  readonly rolledBackAt?: number;
  /** It says of itself that it was undone. */
  readonly markedRolledBack: boolean;
  /** When the old slot was retired. */
  readonly retiredAt?: number;
  /** It was withdrawn because its run ended before the job began. */
  readonly neverBegan: boolean;
}

/** What could not be read, and is as if it was not there. */
export interface Problem {
  readonly record: number;
  readonly environment: string;
  readonly why: string;
}

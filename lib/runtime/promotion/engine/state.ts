import { EntryOf, Problem, StageRecord } from './records';
import { Release } from './release';

/** What the records say: a function of the set of them. */
export interface State {
  /** By name, those that are configured. */
  readonly stages: ReadonlyMap<string, StageState>;
  readonly ledger: LedgerState;
  /** What was left out, and why. */
  readonly problems: readonly Problem[];
  /** Why nothing may be promoted: a newer program wrote records that this one cannot read. */
  readonly blocked?: string;
}

export interface StageState {
  readonly name: string;
  /** All deployments, as they were recorded: the oldest first. */
  readonly records: readonly StageRecord[];
  readonly serves: Serves;
  /** Those that have not ended: more than one only when two were proposed at once. */
  readonly open: readonly StageRecord[];
  /** Since when a release is verified here, without having been rolled back since. */
  readonly verified: ReadonlyMap<string, number>;
  /** All records of a release, the oldest first. */
  readonly byRelease: ReadonlyMap<string, readonly StageRecord[]>;
  /** Every release that was ever admitted. */
  readonly admitted: ReadonlySet<string>;
}

/** What serves in a stage. */
export interface Serves {
  /** What is known to serve; and when it is not known, what served before. Nothing before the first deployment. */
  readonly record?: StageRecord;
  readonly release?: string;
  /** Nobody knows, because a deployment was lost or could not be undone. */
  readonly unknown?: StageRecord;
}

export interface LedgerState {
  /** In the order in which their runs began. */
  readonly releases: readonly RecordedRelease[];
  readonly byId: ReadonlyMap<string, RecordedRelease>;
  readonly holds: readonly EntryOf<'hold'>[];
  readonly lifts: readonly EntryOf<'lift'>[];
  readonly withdrawals: readonly EntryOf<'withdraw'>[];
  readonly approvals: readonly EntryOf<'approve'>[];
  readonly overrides: readonly EntryOf<'override'>[];
  readonly freezes: readonly EntryOf<'freeze'>[];
  readonly thaws: readonly EntryOf<'thaw'>[];
  /** The newest record, and how many there are behind the newest snapshot. */
  readonly newest: number;
  readonly behindSnapshot: number;
}

export interface RecordedRelease {
  readonly id: string;
  readonly release: Release;
  /** Of the record. */
  readonly record: number;
  readonly at: number;
  /** Larger for what was made later. */
  readonly order: number;
  /** Why it goes nowhere: it was withdrawn, or one of its images was. */
  readonly withdrawn?: string;
}

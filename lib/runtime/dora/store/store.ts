import { LedgerHeader } from '../ledger/header';

/** Why a store could not be read or written. */
export class StoreError extends Error {}

/** Somebody else wrote the ledger after it was read. */
export class ConflictError extends StoreError {}

/** A ledger as a store has it. */
export interface StoredLedger {
  /** A copy of it. */
  readonly file: string;
  readonly header: LedgerHeader;
  /** What tells this copy from the next, where a store knows. */
  readonly tag?: string;
}

/** An event that a store has. */
export interface StoredEvent {
  readonly id: string;
  /** Where: whoever reads a warning can look there. */
  readonly place: string;
  /** The run that it may speak of; undefined where everyone who can write may speak of any. */
  readonly run?: number;
  read(): Promise<string>;
}

/** Where the ledger is kept, and events until it has them. */
export interface Store {
  /** What people call it. */
  readonly name: string;
  /** The ledger; undefined when there is none. One that cannot be read is an error and no missing one. */
  load(): Promise<StoredLedger | undefined>;
  /**
   * Replaces the ledger.
   *
   * @param before what was loaded
   * @returns the tag of what is there now
   * @throws ConflictError when that is no longer what is there
   */
  save(file: string, before: StoredLedger | undefined): Promise<string | undefined>;
  /** Whether it is still the ledger that was saved, where a store can tell: nobody else may push what is older than the last. */
  isCurrent(saved: StoredLedger): Promise<boolean>;
  /** The events since a time, and the warnings about those that are left out. */
  events(since: number, warn: (message: string) => void): Promise<StoredEvent[]>;
}

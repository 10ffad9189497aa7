import { Held } from '../push/held';

/** The first line of a ledger: what is known besides its events. */
export interface LedgerHeader {
  readonly ledger: 1;
  /** How often it was written. */
  readonly generation: number;
  /** How many events it has. */
  readonly events: number;
  /** What happened before is not counted: the ledger was lost, or nothing had been recorded. */
  readonly since: number;
  /** When it was written. */
  readonly written: number;
  /** The totals that were pushed. */
  readonly held: Held;
  /** What GitHub was asked, and what had not come to an end. */
  readonly seen: Seen;
}

/** Where the aggregator has looked. */
export interface Seen {
  /** From when on, at the earliest: before that nothing was recorded. */
  readonly from: number;
  /** Until when deployments and runs were asked for; undefined when they never were. */
  readonly until?: number;
  /** Deployments of the last days about which nothing more is to be learned. */
  readonly deployments: readonly number[];
  /** Runs that had not ended. */
  readonly runs: readonly number[];
}

/** Why a file is no ledger. */
export class BrokenLedgerError extends Error {}

export function readHeader(line: string | undefined): LedgerHeader {
  try {
    const header = JSON.parse(line ?? '') as LedgerHeader;
    const { ledger, generation, events, since, written, held, seen } = header;
    const numbers = [generation, events, since, written].every((value) => Number.isSafeInteger(value) && value >= 0);
    if (ledger === 1 && numbers && Object.values(held).every(Number.isFinite) && Number.isSafeInteger(seen.from) && Array.isArray(seen.deployments) && Array.isArray(seen.runs)) return header;
  } catch {
    // It is no JSON, or lacks a part.
  }
  throw new BrokenLedgerError('its first line is not what this program writes');
}

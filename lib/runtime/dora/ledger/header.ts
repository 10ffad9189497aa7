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
  /** When all stores were last looked at for events; undefined when they always were until the ledger was written. */
  readonly stores?: number;
}

/** Why a file is no ledger. */
export class BrokenLedgerError extends Error {}

/** A newer program wrote it: nothing is broken, and nothing may be taken away. */
export class NewerLedgerError extends BrokenLedgerError {
  public constructor(what: string) {
    super(`${what} is of a newer program than this one: synthesize the delivery with the newer version of Slipway, which writes both`);
  }
}

export function readHeader(line: string | undefined): LedgerHeader {
  try {
    const header = JSON.parse(line ?? '') as LedgerHeader;
    if ((header.ledger as number) > 1) throw new NewerLedgerError('it');
    const { ledger, generation, events, since, written, held, seen } = header;
    const numbers = [generation, events, since, written].every((value) => Number.isSafeInteger(value) && value >= 0);
    if (ledger === 1 && numbers && Object.values(held).every(Number.isFinite) && isSeen(seen)) return header;
  } catch (error) {
    if (error instanceof NewerLedgerError) throw error;
    // It is no JSON, or lacks a part.
  }
  throw new BrokenLedgerError('its first line is not what this program writes');
}

function isSeen({ from, deployments, runs, stores = from }: Seen): boolean {
  return [from, stores].every(Number.isSafeInteger) && Array.isArray(deployments) && Array.isArray(runs);
}

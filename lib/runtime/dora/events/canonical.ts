import { EVENT_VERSION, LedgerEvent } from './event';

/** An event as one line. Its time and id come first: who merges ledgers reads no more than that. */
export function lineOf({ at, id, kind, ...rest }: LedgerEvent): string {
  const others = Object.entries({ ...rest, v: EVENT_VERSION }).filter(([, value]) => value !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({ at, id, kind, ...Object.fromEntries(others) });
}

/** Where an event stands in a ledger. */
export interface Place {
  readonly at: number;
  readonly id: string;
}

const PLACE = /^\{"at":(\d{1,12}),"id":"([A-Za-z0-9._-]{1,200})",/;

/** Where the event of a line stands; undefined for what is no line of ours. */
export function placeOf(line: string): Place | undefined {
  const found = PLACE.exec(line);
  return found ? { at: Number(found[1]), id: found[2] } : undefined;
}

/** The order of a ledger: by time, and by id what happened in the same second. */
export function compare(a: Place, b: Place): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

import { BrokenLedgerError, NewerLedgerError } from '../ledger/header';
import { Store, StoreError, StoredLedger } from '../store/store';

/** What the stores have. */
export interface Loaded {
  /** The newest ledger; undefined when none has one. */
  readonly newest: StoredLedger | undefined;
  /** What each store has that could be read. */
  readonly stores: ReadonlyMap<Store, StoredLedger | undefined>;
  /** Why the others could not. */
  readonly failures: readonly string[];
}

/** Asks all stores. A ledger is only missing when a store that could be read has none and none has one that could not: what cannot be read is not lost. */
export async function loadLedger(stores: readonly Store[]): Promise<Loaded> {
  const read = new Map<Store, StoredLedger | undefined>();
  const failures: string[] = [];
  for (const store of stores) {
    try {
      read.set(store, await store.load());
    } catch (error) {
      // The other store would have what is older, and counting that anew is wrong for good.
      if (error instanceof NewerLedgerError) throw new StoreError(`${store.name}: the ledger cannot be read: ${error.message}`);
      if (error instanceof BrokenLedgerError) failures.push(`${store.name}: the ledger is broken: ${error.message}. Take it away to begin at zero, or bring back an older one`);
      else if (error instanceof StoreError) failures.push(error.message);
      else throw error;
    }
  }
  const ledgers = [...read.values()].filter((ledger) => ledger !== undefined);
  if (ledgers.length === 0 && failures.length > 0) throw new StoreError(failures.join('; '));
  const newest = ledgers.sort((a, b) => b.header.generation - a.header.generation || b.header.events - a.header.events)[0];
  return { newest, stores: read, failures };
}

import { Known } from './scan';
import { BrokenArtifactError } from '../../common/artifacts';
import { GithubError } from '../../common/github';
import { LedgerEvent } from '../events/event';
import { NoEventError, readEvent } from '../events/read-event';
import { StoreError, StoredEvent } from '../store/store';

/** How far in the future an event may be: clocks differ. */
const AHEAD = 86_400;

/** How many warnings there are about events; more would hide everything else. */
const MOST_WARNINGS = 10;

/** Reads the events that the ledger does not have. One that is broken, or speaks of what it cannot know, is left out. */
export async function collect(stored: readonly StoredEvent[], known: Known, { since, now }: { readonly since: number; readonly now: number }, warn: (message: string) => void): Promise<LedgerEvent[]> {
  const events = new Map<string, LedgerEvent>();
  let warnings = 0;
  for (const source of stored) {
    if (known.has(source.id) || events.has(source.id)) continue;
    try {
      const event = checked(source, readEvent((await source.read()).trim()), now);
      if (event.at >= since) events.set(event.id, event);
    } catch (error) {
      const why = reasonOf(error);
      if (++warnings <= MOST_WARNINGS) warn(`The event in ${source.place} is left out: ${why}.`);
    }
  }
  if (warnings > MOST_WARNINGS) warn(`${warnings - MOST_WARNINGS} more events are left out.`);
  return [...events.values()];
}

function checked({ id, run }: StoredEvent, event: LedgerEvent, now: number): LedgerEvent {
  if (event.id !== id) throw new NoEventError('it is not the one that it is called');
  if (run !== undefined && event.run !== run) throw new NoEventError('it speaks of another run than the one that left it');
  if (event.at > now + AHEAD) throw new NoEventError('it lies in the future');
  return event;
}

/** A store that fails for one event has it the next time. */
function reasonOf(error: unknown): string {
  if (error instanceof NoEventError || error instanceof BrokenArtifactError || error instanceof StoreError || error instanceof GithubError) return error.message;
  throw error;
}

import { whyNot } from './counts';
import { Inquiry } from '../inquiry';
import { EntryOf } from '../records';
import { State } from '../state';

/** What somebody froze, and nobody thawed since. */
export function freezesOf(stage: string, state: State, inquiry: Inquiry, now: number): EntryOf<'freeze'>[] {
  const { freezes, thaws } = state.ledger;
  return freezes.filter((freeze) => concerns(freeze, stage) && freeze.until > now && !thaws.some((thaw) => thaw.id > freeze.id && concerns(thaw, stage) && whyNot(thaw, inquiry) === undefined));
}

function concerns({ stage }: { readonly stage: string }, name: string): boolean {
  return stage === 'all' || stage === name;
}

import { whyNot } from './counts';
import { Inquiry } from '../inquiry';
import { EntryOf } from '../records';
import { State } from '../state';

/** How many are looked at: who writes more of them than this does not mean well. */
const LOOKED_AT = 5;

/** The last time that somebody lifted the hold of a release. */
export function lastLift(stage: string, release: string, state: State, inquiry: Inquiry): EntryOf<'lift'> | undefined {
  return state.ledger.lifts.filter((lift) => lift.stage === stage && lift.release === release).slice(-LOOKED_AT).reverse().find((lift) => whyNot(lift, inquiry) === undefined);
}

import { closed, GateContext, open, Verdict } from './context';
import { FreezeGate } from '../../configuration';
import { momentFrom } from '../calendar/moments';
import { freezesOf } from '../controls/freezes';

/** No freeze that was declared is on. */
export function freezeGate({ starts, until, reason }: FreezeGate, { now }: GateContext): Verdict {
  const [begins, ends] = [starts === undefined ? -Infinity : secondsOf(starts), secondsOf(until)];
  if (now < begins) return open(`the freeze (${reason}) begins ${momentFrom(begins, now)}`);
  return now < ends ? closed(`frozen until ${momentFrom(ends, now)}: ${reason}`, ends) : open(`the freeze (${reason}) ended ${momentFrom(ends, now)}`);
}

/** Nobody froze the stage. Every stage has this gate. */
export function frozenGate({ stage, state, inquiry, now }: GateContext): Verdict {
  const freezes = freezesOf(stage.name, state, inquiry, now);
  if (freezes.length === 0) return open('nobody froze it');
  const ends = Math.max(...freezes.map(({ until }) => until));
  return closed(freezes.map(({ by, until, reason }) => `frozen by ${by} until ${momentFrom(until, now)}: ${reason}`).join('; '), ends);
}

const secondsOf = (moment: string) => Math.floor(Date.parse(moment) / 1000);

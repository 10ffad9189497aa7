import { closed, GateContext, open, Verdict } from './context';
import { WindowGate } from '../../configuration';
import { daysIn, momentFrom, momentIn } from '../calendar/moments';
import { isIn, nextTime } from '../calendar/windows';

/** It is a time at which things may move, or none at which nothing does. One of the windows that allow is enough. */
export function windowGate(gate: WindowGate, context: GateContext): Verdict {
  return gate.allow ? allowed(gate, context) : denied(gate, context);
}

function allowed(gate: WindowGate, { stage, now }: GateContext): Verdict {
  const windows = stage.gates.filter((each): each is WindowGate => each.kind === 'window' && each.allow);
  const inside = isIn(gate, now) ? gate : windows.find((each) => isIn(each, now));
  if (inside) return open(inside === gate ? `it is ${momentIn(now, gate.timeZone)}, within ${words(gate)}` : `within ${words(inside)}, which is enough`);
  const opens = windows.flatMap((each) => nextTime(each, now, true) ?? []);
  const until = opens.length > 0 ? Math.min(...opens) : undefined;
  return closed(`it is ${momentIn(now, gate.timeZone)}, outside of ${words(gate)}${until === undefined ? '' : `: until ${momentFrom(until, now)}`}`, until);
}

function denied(gate: WindowGate, { now }: GateContext): Verdict {
  if (!isIn(gate, now)) return open(`it is ${momentIn(now, gate.timeZone)}, outside of ${words(gate)}`);
  const until = nextTime(gate, now, false);
  return closed(`it is ${momentIn(now, gate.timeZone)}, and nothing moves ${words(gate)}${until === undefined ? '' : `: until ${momentFrom(until, now)}`}`, until);
}

function words({ days, opens, closes, timeZone }: WindowGate): string {
  return `${daysIn(days)} ${opens}–${closes} ${timeZone}`;
}

import { CLASSES, Class, ROOM_OF, SURFACE, fitting, title } from './calls';
import { hostileValues } from './hostile';
import { putToUse } from './put-to-use';
import { Call } from './surface';
import { INSTANCES, makeWorld } from './world';
import { conduct } from '../../../lib/delivery/conduct';
import { EverythingVerified } from '../../../lib/delivery/read-back/verified';
import { SlipwayError } from 'slipway/core';

const { calls, optionsOf } = SURFACE;

/** The calls of some rooms: a file of tests has no more of them than it takes, so that two of them run side by side. */
export const callsOf = (isWanted: (room: string) => boolean): Call[] => calls.filter(({ owner, parameters }) => parameters.length > 0 && isWanted(ROOM_OF.get(owner)!));

// Every error that is refused reads its stack. jest would look up the line of the source for every frame, tens of thousands of times, and nobody looks at these.
Error.prepareStackTrace = ({ name, message }, frames) => [`${name}: ${message}`, ...frames.map((frame) => `    at ${frame}`)].join('\n');

/** GitHub's parser reads what others of these tests make; here it would read ten thousand times the same. */
const verified = new EverythingVerified();

/** Makes the call, then the rest of the way. What was thrown, if something was. */
export function attempt(call: Call, change: (args: unknown[]) => void): { readonly thrown?: unknown; readonly during: 'call' | 'synthesis' } {
  const w = makeWorld();
  const args = fitting(call, w);
  const target = call.kind === 'method' ? INSTANCES[call.owner](w) as Class : CLASSES.get(call.owner)!;
  change(args);
  let made: unknown;
  try {
    made = call.kind === 'constructor' ? new target(...args) : target[call.name](...args);
  } catch (thrown) {
    return { thrown, during: 'call' };
  }
  try {
    putToUse(made, w);
    conduct(w.delivery, { verified });
    return { during: 'synthesis' };
  } catch (thrown) {
    return { thrown, during: 'synthesis' };
  }
}

/** What is wrong with what was thrown; undefined when nothing is. */
function complaint(call: Call, what: string, change: (args: unknown[]) => void): string | undefined {
  const { thrown, during } = attempt(call, change);
  if (thrown === undefined) return undefined;
  const shown = `${title(call)} with ${what}, in the ${during}: ${thrown instanceof Error ? thrown.stack?.split('\n').slice(0, 3).join(' | ') : String(thrown)}`;
  if (!(thrown instanceof SlipwayError)) return shown;
  const named = call.kind === 'constructor' ? `new ${call.name}` : call.kind === 'static' ? `${call.owner}.${call.name}` : `${call.name}(`;
  return during === 'synthesis' || thrown.message.includes(named) ? undefined : `${shown} (does not name the call)`;
}

/** One of the typed actions stands for all: one table and one function decide on the options of every one. */
const inDetail = ({ owner, generated }: Call) => !generated || owner === 'Checkout';

/** Options go through the same few kinds: one value for each way in which a kind can stumble. */
const OF_OPTIONS = ['null', 'not a number', 'an empty text', 'a text of many lines', '__proto__', 'an empty object', 'an object without a prototype', 'a list of nothing', 'a map of nothing', 'a symbol',
  'a list of symbols', 'a map of symbols', 'getters that throw', 'a list of getters that throw', 'a map of getters that throw', 'a proxy that throws', 'a list of proxies that throw'];

export function complaints(call: Call): string[] {
  return call.parameters.flatMap((parameter, at) => {
    const names = optionsOf(parameter.type) ?? [];
    const values = [...hostileValues(names)].filter(([what]) => what !== 'undefined' || !parameter.optional);
    const whole = values.flatMap(([what, value]) => complaint(call, `${what} as ${parameter.name}`, (args) => void (args[at] = value)) ?? []);
    if (!inDetail(call)) return whole;
    const parts = names.flatMap((option) => [...hostileValues()].filter(([what]) => OF_OPTIONS.includes(what)).flatMap(([what, value]) =>
      complaint(call, `${what} as ${parameter.name}.${option}`, (args) => void (args[at] = { ...args[at] as object, [option]: value })) ?? []));
    return [...whole, ...parts];
  });
}

/** Makes every call of some rooms with what fits, and with all that does not. */
export function tryCalls(isWanted: (room: string) => boolean): void {
  test.each(callsOf(isWanted).map((call) => [title(call), call] as const))('%s takes what fits, and whatever else it is given it takes as well or refuses in its own words', (_, call) => {
    const { thrown, during } = attempt(call, () => undefined);
    if (thrown !== undefined) throw new Error(`test/errors/support/world.ts lacks a value that fits ${title(call)}, and the ${during} says: ${String(thrown)}`);
    expect(complaints(call)).toEqual([]);
  });
}

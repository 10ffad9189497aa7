import { CLASSES, Class, SURFACE, fitting, title } from './support/calls';
import { hostileValues } from './support/hostile';
import { putToUse } from './support/put-to-use';
import { Call } from './support/surface';
import { INSTANCES, makeWorld } from './support/world';
import { conduct } from '../../lib/delivery/conduct';
import { EverythingVerified } from '../../lib/delivery/read-back/verified';
import { Duration, SlipwayError } from 'slipway/core';
import { Expression } from 'slipway/expressions';

const { calls, optionsOf } = SURFACE;

// Every error that is refused reads its stack. jest would look up the line of the source for every frame, tens of thousands of times, and nobody looks at these.
Error.prepareStackTrace = ({ name, message }, frames) => [`${name}: ${message}`, ...frames.map((frame) => `    at ${frame}`)].join('\n');

/** GitHub's parser reads what others of these tests make; here it would read ten thousand times the same. */
const verified = new EverythingVerified();

/** Makes the call, then the rest of the way. What was thrown, if something was. */
function attempt(call: Call, change: (args: unknown[]) => void): { readonly thrown?: unknown; readonly during: 'call' | 'synthesis' } {
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

function complaints(call: Call): string[] {
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

const tried = calls.filter(({ parameters }) => parameters.length > 0).map((call) => [title(call), call] as const);

test.each(tried)('%s takes what fits, and whatever else it is given it takes as well or refuses in its own words', (_, call) => {
  const { thrown, during } = attempt(call, () => undefined);
  if (thrown !== undefined) throw new Error(`test/errors/support/world.ts lacks a value that fits ${title(call)}, and the ${during} says: ${String(thrown)}`);
  expect(complaints(call)).toEqual([]);
});

test('the calls are those of every room, and every class whose methods are called has an instance', () => {
  expect(tried.length).toBeGreaterThan(300);
  const owners = new Set(calls.filter(({ kind }) => kind === 'method').map(({ owner }) => owner));
  expect(Object.keys(INSTANCES).filter((name) => !owners.has(name))).toEqual([]);
});

describe('the test itself notices', () => {
  const made: Call = { owner: 'Made', generated: false, kind: 'static', name: 'up', parameters: [{ name: 'text', type: 'string', optional: false, rest: false }] };
  const noticed = (up: (text: string) => unknown) => {
    CLASSES.set('Made', { up } as never);
    return complaints(made);
  };
  afterAll(() => CLASSES.delete('Made'));

  test('an error of JavaScript', () => expect(noticed((text) => text.trim()).join('\n')).toContain('Made.up with null as text, in the call: TypeError: Cannot read properties of null'));

  test('an error that does not name the call', () => expect(noticed(() => Duration.minutes(-1))).toContainEqual(expect.stringContaining('(does not name the call)')));

  test('what breaks later', () => expect(noticed((text) => Expression._path(text)).join('\n')).toContain('in the synthesis: TypeError'));

  test('and nothing else', () => expect(noticed((text) => Expression.of(`${typeof text}`))).toEqual([]));
});

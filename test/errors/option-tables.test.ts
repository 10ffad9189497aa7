import { CLASSES, Class, SURFACE, fitting, title } from './support/calls';
import { Call, Part } from './support/surface';
import { INSTANCES, makeWorld } from './support/world';
import { InvalidValueError } from 'slipway/core';

const { calls, partsOf } = SURFACE;

/** A struct that a call takes: as its options, or inside of them. */
interface Place {
  readonly call: Call;
  readonly at: number;
  readonly struct: string;
  /** `options`, `options.services.postgres` … */
  readonly path: string;
  /** Options that hold this value in the place of the struct. */
  holding(value: object): object;
}

function places(call: Call): Place[] {
  return call.parameters.flatMap(({ type, name }, at) => {
    const [struct, wrapped] = structIn(type) ?? [];
    if (!struct || !wrapped) return [];
    return inner({ call, at, struct, path: name, holding: (value) => wrapped(value) as object }, [struct]);
  });
}

/** A place, and those below it. */
function inner(place: Place, above: readonly string[]): Place[] {
  return [place, ...partsOf(place.struct)!.flatMap(({ name, type }) => {
    const [struct, wrapped] = structIn(type) ?? [];
    if (!struct || !wrapped || above.includes(struct)) return [];
    return inner({ ...place, struct, path: `${place.path}.${name}`, holding: (value) => place.holding({ [name]: wrapped(value) }) }, [...above, struct]);
  })];
}

/** The struct that a type is, or is a list or a map of; and how a value of it stands there. Findings are made by us and handed back, so nobody mistypes them. */
function structIn(type: string): [string, (value: object) => unknown] | undefined {
  const struct = type.split(/[^\w]+/).find((word) => word !== 'Finding' && partsOf(word) !== undefined);
  if (!struct) return undefined;
  if (new RegExp(`\\b${struct}\\)?\\[\\]`).test(type)) return [struct, (value) => [value]];
  return [struct, type.startsWith('{ [') ? (value) => ({ a: value }) : (value) => value];
}

/** Says what is wrong with options of this call, which are otherwise as they should be. */
function refused({ call, at }: Place, options: object, whole = false): InvalidValueError | undefined {
  const w = makeWorld();
  const args = fitting(call, w);
  const target = call.kind === 'method' ? INSTANCES[call.owner](w) as Class : CLASSES.get(call.owner)!;
  const base = Array.isArray(args[at]) ? args[at] : { ...args[at] as object };
  const { rest } = call.parameters[at];
  args[at] = rest ? (options as object[])[0] : whole || Array.isArray(options) ? options : { ...base, ...options };
  try {
    if (call.kind === 'constructor') new target(...args);
    else target[call.name](...args);
  } catch (error) {
    if (error instanceof InvalidValueError) return error;
    throw error;
  }
  return undefined;
}

const all = calls.flatMap(places).map((place) => [`${title(place.call)}(${place.path})`, place] as const);
const odd = Object.freeze({ nobodyHasThis: 1 });

describe('what a call takes is what its types say', () => {
  test('in many places', () => expect(all.length).toBeGreaterThan(250));

  test.each(all)('%s', (_, place) => {
    const error = refused(place, place.holding(odd));
    expect(error?.message).toContain('nobodyHasThis');
    expect([error?.code, [...error?.allowed ?? []].sort()]).toEqual(['call/unknown-option', names(partsOf(place.struct)!)]);
  });
});

/** An input that an action of the catalogue cannot do without is looked for by a rule, for every way in which its step was made. */
const roots = all.filter(([, { struct, call, at }]) => call.parameters[at].type === struct && !call.generated);

describe('what a call cannot do without is what its types say', () => {
  test.each(roots)('%s', (_, place) => {
    const missing = partsOf(place.struct)!.filter(({ optional }) => !optional);
    const error = refused(place, {}, true);
    if (missing.length === 0) expect(error?.code).not.toBe('call/missing-option');
    else expect([error?.code, missing.map(({ name }) => name)]).toEqual(['call/missing-option', expect.arrayContaining([error?.option])]);
  });
});

function names(parts: readonly Part[]): string[] {
  return parts.map(({ name }) => name).sort();
}

import { Call, surfaceOf } from './surface';
import { FITTING, SPECIAL, World } from './world';
import * as slipway from 'slipway';
import { InputValue } from 'slipway/actions';

export type Class = { new (...args: unknown[]): object } & Record<string, (...args: unknown[]) => unknown>;

/** The classes behind the doors of all rooms. */
export const CLASSES = new Map(Object.values(slipway).flatMap((room) => Object.entries(room as object))
  .filter(([, value]) => typeof value === 'function' && /^class /.test(String(value))) as [string, Class][]);

/** The room whose door a class stands behind. */
export const ROOM_OF: ReadonlyMap<string, string> = new Map(Object.entries(slipway).flatMap(([room, door]) => Object.keys(door as object).map((name) => [name, room] as const)));

export const SURFACE = surfaceOf(new Set(CLASSES.keys()));

/** Values that fit all parameters of a call. */
export function fitting({ owner, name, parameters }: Call, w: World): unknown[] {
  return parameters.flatMap((parameter) => {
    const { type, rest } = parameter;
    const special = SPECIAL[`${owner}.${name}.${parameter.name}`];
    const value = special ? special(w) : fittingType(type, w);
    return rest ? (value as unknown[]) : [value];
  });
}

/** By its type; for options all that cannot be left out. */
function fittingType(type: string, w: World): unknown {
  if (type in FITTING) return FITTING[type](w);
  const choice = type.split(/\W+/).map((word) => CLASSES.get(word)).find((known) => known?.prototype instanceof InputValue);
  if (choice) return Object.values(choice).find((value) => (value as unknown) instanceof choice);
  if (/\bstring\b/.test(type) && !type.startsWith('{')) return 'text';
  return Object.fromEntries((SURFACE.partsOf(type) ?? []).filter(({ optional }) => !optional).map((part) => [part.name, fittingType(part.type, w)]));
}

/** A call as a reader knows it. */
export function title({ owner, kind, name }: Call): string {
  return kind === 'constructor' ? `new ${owner}` : `${owner}.${name}`;
}

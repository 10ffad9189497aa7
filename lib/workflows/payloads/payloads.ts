import { PayloadData, PayloadObject, PayloadPart } from './payload-facts';
import { EVENTS } from '../events.data';

let loaded: PayloadData | undefined;
const objects = new Map<number, PayloadObject>();
const events = new Map<string, PayloadObject | undefined>();

/** Asked for only where an expression names the payload. */
function data(): PayloadData {
  return (loaded ??= (require('./payloads.data') as typeof import('./payloads.data')).payloadData());
}

/** What `github.event` is in the runs of an event; undefined when that is not known. */
export function payloadOf(event: string): PayloadObject | undefined {
  if (!events.has(event)) events.set(event, event === 'schedule' ? ofSchedule() : Object.hasOwn(data().events, event) ? objectOf(data().events[event]) : undefined);
  return events.get(event);
}

/** What a part of the payload is in the runs of some events: one answer for each event that has it. Undefined when one of the events may have anything there. */
export function payloadParts(names: readonly string[], among: Iterable<string>): readonly PayloadPart[] | undefined {
  const found: PayloadPart[] = [];
  for (const event of among) {
    const payload = payloadOf(event);
    const parts = payload && partsAt(payload, names);
    if (!parts) return undefined;
    found.push(...parts);
  }
  return found;
}

/** The events whose payload GitHub describes. */
export function describedEvents(): readonly string[] {
  return Object.keys(EVENTS).filter((event) => payloadOf(event) !== undefined);
}

/** Whether a name stands for an item of a list. A text of digits is read as the number. */
export function isItem(name: string): boolean {
  return name === '*' || /^\d+$/.test(name);
}

/**
 * The parts of a part that a name stands for; `*` stands for every item of a list, and for every property. None where there is nothing of that name, undefined where there can be anything.
 */
function partsBelow(part: PayloadPart, name: string): readonly PayloadPart[] | undefined {
  switch (part.kind) {
    case 'object': {
      if (name === '*') return [...part.properties.values()];
      const found = part.properties.get(name.toLowerCase());
      return found ? [found] : [];
    }
    case 'list': return isItem(name) ? [part.of] : [];
    case 'open': case 'any': return undefined;
    default: return [];
  }
}

function partsAt(part: PayloadPart, [name, ...rest]: readonly string[]): readonly PayloadPart[] | undefined {
  if (name === undefined) return [part];
  const parts: PayloadPart[] = [];
  for (const below of partsBelow(part, name) ?? [undefined]) {
    const found = below && partsAt(below, rest);
    if (!found) return undefined;
    parts.push(...found);
  }
  return parts;
}

/** The event that no schema describes, because it is no webhook. See https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule. */
function ofSchedule(): PayloadObject {
  const common = ['repository', 'organization', 'enterprise'].flatMap((name) => {
    const part = payloadOf('workflow_dispatch')?.properties.get(name);
    return part ? [[name, part] as const] : [];
  });
  return { kind: 'object', properties: new Map<string, PayloadPart>([['schedule', { kind: 'text' }], ['workflow', { kind: 'text' }], ...common]) };
}

function objectOf(number: number): PayloadObject {
  let found = objects.get(number);
  if (!found) objects.set(number, (found = read(data().objects[number])));
  return found;
}

function read(text: string): PayloadObject {
  return {
    kind: 'object',
    properties: new Map(text.split(' ').map((property) => {
      const [name, mark = ''] = property.split(':');
      return [name, partOf(mark)];
    })),
  };
}

function partOf(mark: string): PayloadPart {
  switch (mark[0]) {
    case undefined: return { kind: 'text' };
    case '@': return { kind: 'made' };
    case '#': return { kind: 'number' };
    case '?': return { kind: 'boolean' };
    case '{': return { kind: 'open' };
    case '*': return { kind: 'any' };
    case '=': return { kind: 'choice', values: data().choices[Number(mark.slice(1))].split('|') };
    case '[': return { kind: 'list', of: partOf(mark.slice(2)) };
    default: return objectOf(Number(mark.slice(1)));
  }
}

import { EVENT_VERSION, LedgerEvent } from './event';
import { ID, LONGEST_ID } from './event-id';

/** The longest text of an event that is read. */
export const LONGEST_EVENT = 64 * 1024;

/** Why a text is no event. It is shown, so it says nothing of what stands in it. */
export class NoEventError extends Error {}

/** A newer program wrote it. */
export class NewerEventError extends NoEventError {}

type Test = (value: unknown) => boolean;

const text = (longest: number): Test => (value) => typeof value === 'string' && value !== '' && value.length <= longest;
const integer = (most: number): Test => (value) => Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most;
const oneOf = (...values: string[]): Test => (value) => values.includes(value as string);
const boolean: Test = (value) => typeof value === 'boolean';

const RUN = integer(Number.MAX_SAFE_INTEGER);
const SHA: Test = (value) => typeof value === 'string' && /^[0-9a-f]{7,64}$/.test(value);
const NAME = text(255);
/** A hundred years. */
const SPAN = integer(100 * 366 * 86_400);
const MOST_LEADS = 5_000;
const LEADS: Test = (value) => Array.isArray(value) && value.length <= MOST_LEADS && value.every(SPAN);

/** The fields of every kind. Those that end with `?` may be missing. */
const FIELDS: Readonly<Record<LedgerEvent['kind'], Readonly<Record<string, Test>>>> = {
  deploy: {
    'environment': NAME,
    'run': RUN,
    'attempt': integer(10_000),
    'job': NAME,
    'leg': text(50),
    'sha': SHA,
    'result': oneOf('success', 'failure'),
    'source': oneOf('recorder', 'api'),
    'version?': NAME,
    'change?': oneOf('rollback', 'hotfix'),
    'leads?': LEADS,
    'reached?': boolean,
  },
  release: { 'run': RUN, 'sha': SHA, 'version?': NAME },
  incident: { environment: NAME, run: RUN },
  recovery: { environment: NAME, run: RUN },
  run: { run: RUN, attempt: integer(10_000), workflow: NAME, conclusion: text(50), seconds: SPAN },
  scan: { run: RUN, scanner: NAME, result: oneOf('pass', 'fail', 'error') },
};

const KINDS = new Map(Object.entries(FIELDS).map(([kind, fields]) => [kind, Object.entries(fields).map(([field, test]) => ({ name: field.replace('?', ''), optional: field.endsWith('?'), test }))]));

/** The year 2100. */
const LATEST = 4_102_444_800;

/**
 * Reads an event. Fields that it does not know are left out.
 *
 * @throws NoEventError
 */
export function readEvent(line: string): LedgerEvent {
  if (line.length > LONGEST_EVENT) throw new NoEventError(`it is longer than ${LONGEST_EVENT} characters`);
  const given = parsed(line);
  if (Number.isSafeInteger(given.v) && (given.v as number) > EVENT_VERSION) throw new NewerEventError('a newer program wrote it');
  if (given.v !== EVENT_VERSION) throw new NoEventError(`its version is not ${EVENT_VERSION}`);
  const fields = typeof given.kind === 'string' ? KINDS.get(given.kind) : undefined;
  if (!fields) throw new NoEventError(`its kind is none of ${[...KINDS.keys()].join(', ')}`);
  if (!integer(LATEST)(given.at)) throw new NoEventError('its time (at) is no number of seconds since 1970');
  if (typeof given.id !== 'string' || given.id.length > LONGEST_ID || !ID.test(given.id)) throw new NoEventError('its id is not made of letters, digits, dots, _ and -');
  let known = BASE.length;
  for (const { name, optional, test } of fields) {
    const value = given[name];
    if (value === undefined && optional) continue;
    if (!test(value)) throw new NoEventError(`its ${name} is ${value === undefined ? 'missing' : 'none that there can be'}`);
    known++;
  }
  // A million of them are not copied when nothing is to be left out, which is always so in a ledger.
  const all = Object.keys(given).length === known ? given : Object.fromEntries(Object.entries(given).filter(([key]) => BASE.includes(key) || fields.some(({ name }) => name === key)));
  return all as unknown as LedgerEvent;
}

/** What stands in every event. The version is known to whoever has one. */
const BASE = ['at', 'id', 'kind', 'v'];

function parsed(line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // The reason is a position in a text that nobody wants to see.
  }
  throw new NoEventError('it is no JSON object');
}

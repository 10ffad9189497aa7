import { IMAGE, NoReleaseError, readRelease, RELEASE_NAME, RUN } from './read-release';
import { EntryPayload, LedgerEntry, LedgerPayload, StagePayload } from './records';
import { byKind, either, integer, list, map, object, oneOf, parsedObject, Shape, text } from '../../common/shape';

/** The longest payload that is read or written. */
export const LONGEST_PAYLOAD = 60_000;

/** Why a payload cannot be read. */
export class NoPayloadError extends Error {}

/** A newer program wrote it. */
export class NewerPayloadError extends NoPayloadError {}

const STAGE = text(100);
const REASON = text(2_000);
const TIME = integer(0, 4_102_444_800);
const BY = text(100);
const COMMON = { v: oneOf(1), pipeline: text(100), by: BY, run: RUN };

const STAGE_PAYLOAD = object({
  ...COMMON,
  'kind': oneOf('deploy', 'rollback'),
  'stage': STAGE,
  'release?': RELEASE_NAME,
  'strategy?': text(255),
  'reason?': REASON,
  'overrides?': list(100, object({ gate: text(100), by: BY, reason: REASON })),
  'replaces?': RELEASE_NAME,
  'undoes?': integer(1, Number.MAX_SAFE_INTEGER),
  'revision?': integer(0, 1_000_000_000),
  'images?': map(100, /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, either(IMAGE, text(400))),
});

const ENTRIES: Readonly<Record<EntryPayload['kind'], Shape>> = {
  release: object({ ...COMMON, release: isRelease }),
  hold: object({ ...COMMON, stage: STAGE, release: RELEASE_NAME, reason: REASON }),
  lift: object({ ...COMMON, stage: STAGE, release: RELEASE_NAME, reason: REASON }),
  withdraw: object({ ...COMMON, 'release': RELEASE_NAME, 'reason': REASON, 'digests?': list(100, text(71, /^sha256:[0-9a-f]{64}$/, 'is no digest')) }),
  approve: object({ ...COMMON, stage: STAGE, release: RELEASE_NAME }),
  override: object({ ...COMMON, stage: STAGE, release: RELEASE_NAME, gates: either(oneOf('all'), list(100, text(100), 1)), reason: REASON, until: TIME }),
  freeze: object({ ...COMMON, stage: STAGE, until: TIME, reason: REASON }),
  thaw: object({ ...COMMON, stage: STAGE, reason: REASON }),
};

const ENTRY = byKind('kind', ENTRIES);
const PLACED = object({ id: integer(1, Number.MAX_SAFE_INTEGER), at: TIME });
const PAYLOAD = byKind('kind', { ...ENTRIES, snapshot: object({ ...COMMON, through: integer(1, Number.MAX_SAFE_INTEGER), records: list(2_000, (value, at) => ENTRY(value, at) ?? PLACED(value, at)) }) });

/**
 * Reads the payload of a deployment of a stage; undefined when it is of another pipeline.
 *
 * @throws NoPayloadError
 */
export function readStagePayload(json: string, pipeline: string): StagePayload | undefined {
  const payload = read<StagePayload>(json, pipeline, STAGE_PAYLOAD);
  if (payload && payload.release === undefined && (payload.kind === 'deploy' || (payload.revision === undefined && payload.images === undefined))) throw new NoPayloadError('it does not say what is deployed');
  return payload;
}

/**
 * Reads the payload of a record of the ledger; undefined when it is of another pipeline.
 *
 * @throws NoPayloadError
 */
export function readLedgerPayload(json: string, pipeline: string): LedgerPayload | undefined {
  const payload = read<LedgerPayload>(json, pipeline, PAYLOAD);
  if (payload?.kind === 'snapshot') return { ...payload, records: payload.records.map(withRelease) };
  return payload && withRelease(payload);
}

/** What a release says besides what is known of it is left out. */
function withRelease<T extends EntryPayload | LedgerEntry>(payload: T): T {
  return payload.kind === 'release' ? { ...payload, release: readRelease(payload.release) } : payload;
}

function read<T>(json: string, pipeline: string, shape: Shape): T | undefined {
  if (json.length > LONGEST_PAYLOAD) throw new NoPayloadError(`its payload is longer than ${LONGEST_PAYLOAD} characters`);
  const value = parsedObject(json);
  if (!value) throw new NoPayloadError('its payload is no JSON object');
  if (typeof value.pipeline === 'string' && value.pipeline !== pipeline) return undefined;
  if (Number.isSafeInteger(value.v) && (value.v as number) > 1) throw new NewerPayloadError('a newer program wrote it');
  const wrong = shape(value, '');
  if (wrong !== undefined) throw new NoPayloadError(`its payload is not what it should be: ${wrong}`);
  return value as T;
}

function isRelease(value: unknown, at: string): string | undefined {
  try {
    readRelease(value);
    return undefined;
  } catch (error) {
    if (error instanceof NoReleaseError) return `${at}: ${error.message}`;
    throw error;
  }
}

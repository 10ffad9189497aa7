import { IMAGE, NoReleaseError, readRelease, RELEASE_NAME, RUN } from './read-release';
import { EntryPayload, LedgerEntry, LedgerPayload, StagePayload } from './records';
import { remembered } from '../../../core/inside';
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

/** What a text is, before anybody asks which pipeline it is of. */
interface Read {
  readonly value: Record<string, unknown>;
  /** What is wrong with it. */
  readonly wrong?: string;
}

/** The same records are read again whenever something was recorded, and their payloads never change. */
const readStage = remembered((json) => readAs(json, STAGE_PAYLOAD));
const readLedger = remembered((json): Read => {
  const { value, wrong } = readAs(json, PAYLOAD);
  if (wrong !== undefined) return { value, wrong };
  return { value: value.kind === 'snapshot' ? { ...value, records: (value.records as LedgerEntry[]).map(withRelease) } : withRelease(value as never) };
});

/**
 * Reads the payload of a deployment of a stage; undefined when it is of another pipeline.
 *
 * @throws NoPayloadError
 */
export function readStagePayload(json: string, pipeline: string): StagePayload | undefined {
  const payload = ofPipeline(readStage(json), pipeline) as StagePayload | undefined;
  if (payload && payload.release === undefined && (payload.kind === 'deploy' || (payload.revision === undefined && payload.images === undefined))) throw new NoPayloadError('it does not say what is deployed');
  return payload;
}

/**
 * Reads the payload of a record of the ledger; undefined when it is of another pipeline.
 *
 * @throws NoPayloadError
 */
export function readLedgerPayload(json: string, pipeline: string): LedgerPayload | undefined {
  return ofPipeline(readLedger(json), pipeline) as LedgerPayload | undefined;
}

/** What a release says besides what is known of it is left out. */
function withRelease<T extends EntryPayload | LedgerEntry>(payload: T): T {
  return payload.kind === 'release' ? { ...payload, release: readRelease(payload.release) } : payload;
}

function readAs(json: string, shape: Shape): Read {
  if (json.length > LONGEST_PAYLOAD) throw new NoPayloadError(`its payload is longer than ${LONGEST_PAYLOAD} characters`);
  const value = parsedObject(json);
  if (!value) throw new NoPayloadError('its payload is no JSON object');
  return { value, wrong: shape(value, '') };
}

function ofPipeline({ value, wrong }: Read, pipeline: string): unknown {
  if (typeof value.pipeline === 'string' && value.pipeline !== pipeline) return undefined;
  if (Number.isSafeInteger(value.v) && (value.v as number) > 1) throw new NewerPayloadError('a newer program wrote it');
  if (wrong !== undefined) throw new NoPayloadError(`its payload is not what it should be: ${wrong}`);
  return value;
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

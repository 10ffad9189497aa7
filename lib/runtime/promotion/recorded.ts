import { PromotionConfiguration, StageConfiguration } from './configuration';
import { readState } from './engine/fold/fold';
import { NoPayloadError, readLedgerPayload } from './engine/payloads';
import { DeploymentRecord, RECORDER } from './engine/records';
import { State } from './engine/state';
import { Enough, readDeployments } from './github/reading';
import { Github } from '../common/github';

/** A release that somebody asks for by name, and the stages in which it has to be known, however long ago it was there. */
export interface Wanted {
  readonly stages: readonly string[];
  readonly release: string;
}

/** What this run wrote itself: whoever reads right after writing may be shown what was there before. */
export interface Written {
  over(records: readonly DeploymentRecord[]): readonly DeploymentRecord[];
}

const NOTHING_WRITTEN: Written = { over: (records) => records };

/** Releases that a stage verified: what serves, and one that could serve again. */
const VERIFIED = 2;

/**
 * What is recorded, as far back as it takes to decide: the ledger to its newest snapshot, and each stage until it is known what serves and what served before.
 *
 * @throws EndlessHistoryError
 */
export async function recorded(github: Github, configuration: PromotionConfiguration, wanted?: Wanted, written: Written = NOTHING_WRITTEN): Promise<State> {
  const places = new Map<string, Enough>([[configuration.ledger, (records) => reachesSnapshot(records, configuration.pipeline)]]);
  for (const stage of configuration.stages) {
    const release = wanted?.stages.includes(stage.name) ? wanted.release : undefined;
    places.set(stage.environment, (records, last) => isKnown(stage, records, configuration, last, release));
  }
  return readState(written.over(await readDeployments(github, places)), configuration);
}

/** Everything behind a snapshot is in it. */
function reachesSnapshot(records: readonly DeploymentRecord[], pipeline: string): boolean {
  const oldest = Math.min(...records.map(({ id }) => id));
  return records.some((record) => record.task === 'slipway:snapshot' && record.creator === RECORDER && oldest <= throughOf(record, pipeline));
}

function throughOf(record: DeploymentRecord, pipeline: string): number {
  try {
    const payload = readLedgerPayload(record.payload, pipeline);
    return payload?.kind === 'snapshot' && payload.through < record.id ? payload.through : 0;
  } catch (error) {
    // The fold names it.
    if (error instanceof NoPayloadError) return 0;
    throw error;
  }
}

/** On the last page it is enough to know what serves: that nothing else ever did may be so. */
function isKnown({ name }: StageConfiguration, records: readonly DeploymentRecord[], configuration: PromotionConfiguration, last: boolean, release: string | undefined): boolean {
  const { serves, verified, byRelease } = readState(records, configuration).stages.get(name)!;
  if (serves.record === undefined) return false;
  return last || (verified.size >= VERIFIED && (release === undefined || byRelease.has(release)));
}

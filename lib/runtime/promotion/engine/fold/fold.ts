import { foldLedger } from './ledger';
import { Reading } from './reading';
import { foldStage } from './stage';
import { PromotionConfiguration } from '../../configuration';
import { NewerPayloadError, NoPayloadError } from '../payloads';
import { DeploymentRecord, Problem, RECORDER } from '../records';
import { State } from '../state';

const TASK = /^slipway:[a-z-]+$/;

/** What the records say. Their order makes no difference, and neither does reading one of them twice. */
export function readState(records: Iterable<DeploymentRecord>, configuration: PromotionConfiguration): State {
  const problems: Problem[] = [];
  let blocked: string | undefined;
  const note = (record: DeploymentRecord, why: string) => void problems.push({ record: record.id, environment: record.environment, why });
  const reading: Reading = {
    pipeline: configuration.pipeline,
    note,
    read(record, read) {
      try {
        return read();
      } catch (error) {
        if (!(error instanceof NoPayloadError)) throw error;
        note(record, error.message);
        if (error instanceof NewerPayloadError) blocked = `the record ${record.id} in '${record.environment}' was written by a newer program, so what it says is not known here: update the delivery`;
        return undefined;
      }
    },
  };
  const places = byEnvironment(records, note);
  const stages = new Map(configuration.stages.map((stage) => [stage.name, foldStage(stage, places.get(stage.environment) ?? [], reading)]));
  const ledger = foldLedger(places.get(configuration.ledger) ?? [], reading);
  return { stages, ledger, problems: problems.sort((a, b) => a.record - b.record), blocked };
}

/** The records of ours, each once and the oldest first. */
function byEnvironment(records: Iterable<DeploymentRecord>, note: Reading['note']): Map<string, DeploymentRecord[]> {
  const byId = new Map<number, DeploymentRecord>();
  for (const record of records) {
    if (!TASK.test(record.task)) continue;
    const known = byId.get(record.id);
    // Whoever pages through them sees some twice, with a status more the second time.
    byId.set(record.id, known ? { ...known, statuses: [...known.statuses, ...record.statuses] } : record);
  }
  const places = new Map<string, DeploymentRecord[]>();
  for (const record of [...byId.values()].sort((a, b) => a.id - b.id)) {
    if (record.creator !== RECORDER) {
      note(record, `it was created by ${record.creator}, and only what ${RECORDER} creates counts`);
      continue;
    }
    const place = places.get(record.environment);
    if (place) place.push(record);
    else places.set(record.environment, [record]);
  }
  return places;
}

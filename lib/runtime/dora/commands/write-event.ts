import { mkdirSync, writeFileSync } from 'fs';
import { join } from 'path';
import { UsageError } from '../../common/variables';
import { lineOf } from '../events/canonical';
import { LedgerEvent } from '../events/event';
import { NoEventError, readEvent } from '../events/read-event';
import { Surroundings, s3Of } from '../surroundings';

/** Writes an event where the aggregator looks for it. The workflow uploads the file when artifacts keep them; S3 is written here. */
export async function writeEvent(surroundings: Surroundings, event: LedgerEvent): Promise<void> {
  const { runner, folder } = surroundings;
  const line = lineOf(event);
  try {
    // What nobody would read is not written.
    readEvent(line);
  } catch (error) {
    if (error instanceof NoEventError) throw new UsageError(`This cannot be recorded: ${error.message}.`);
    throw error;
  }
  mkdirSync(join(folder, 'recorded'), { recursive: true });
  const file = join(folder, 'recorded', `${event.id}.json`);
  writeFileSync(file, `${line}\n`);
  runner.output('timestamp', new Date(event.at * 1000).toISOString());
  runner.output('event-id', event.id);
  runner.output('event-file', file);
  // Before S3: an artifact is left behind even when that fails.
  runner.output('write-event', 'true');
  await s3Of(surroundings)?.record(file, event);
  runner.log(`Recorded: ${line}`);
}

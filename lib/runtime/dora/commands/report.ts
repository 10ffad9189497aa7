import { mkdirSync, writeFileSync } from 'fs';
import { join } from 'path';
import { UsageError, integer } from '../../common/variables';
import { loadLedger } from '../aggregate/load';
import { Fold } from '../fold/fold';
import { merge } from '../ledger/ledger';
import { reportFrom, reportOf } from '../pages/report';
import { Surroundings, storesOf } from '../surroundings';

const MONTHS = 6;

/** Writes the report of the last full month, with the months before it. */
export async function report(surroundings: Surroundings): Promise<void> {
  const { configuration, variables, runner, now, github: { repository }, folder } = surroundings;
  const months = variables.DORA_MONTHS ? integer(variables, 'DORA_MONTHS') : MONTHS;
  if (months < 1 || months > 24) throw new UsageError(`DORA_MONTHS is ${months}. It can be 1 to 24.`);
  mkdirSync(join(folder, 'report'), { recursive: true });
  const { newest, failures } = await loadLedger(storesOf(surroundings));
  for (const failure of failures) runner.warn(`${failure}.`);
  const fold = new Fold(configuration, { since: newest?.header.since ?? 0, kept: reportFrom(now, months) });
  await merge({ file: newest?.file, fresh: [], take: (event) => fold.add(event), skip: (id, why) => runner.warn(`The event ${id} of the ledger is left out: ${why}.`) });
  const folded = fold.end();
  const file = join(folder, 'report', 'dora-report.md');
  writeFileSync(file, reportOf(configuration, folded, repository, now, months, true));
  runner.output('report-file', file);
  // GitHub takes pictures out of a text that it shows; characters it lets stand.
  runner.summary(reportOf(configuration, folded, repository, now, months, false));
}

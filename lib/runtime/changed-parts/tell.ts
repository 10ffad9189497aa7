import { Found } from './find';
import { Runner } from '../common/runner';
import { UsageError } from '../common/variables';
import { cell, table } from '../common/words';

/** GitHub makes at most so many jobs of a matrix. */
const MOST = 256;
/** Rows of the summary. */
const SHOWN = 50;

/** Hands over what was found: to later jobs, to the log and to the page of the run. */
export function tell({ parts, there, everything }: Found, runner: Runner): void {
  if (parts.length > MOST) throw new UsageError(`${parts.length} parts have changed, and GitHub makes at most ${MOST} jobs of a matrix: declare larger parts.`);
  runner.output('parts', JSON.stringify(parts.map(({ name }) => name)));
  runner.output('any', String(parts.length > 0));
  runner.output('all', String(everything !== undefined));
  const why = everything === undefined ? `${parts.length} of ${there.length} parts have changed.` : `All ${there.length} parts count as changed: ${everything}.`;
  runner.log(why);
  for (const { name } of parts) runner.log(`- ${JSON.stringify(name)}`);
  const rows = everything === undefined ? parts.slice(0, SHOWN).map(({ name, file, need }) => [cell(name), file === undefined ? `needs ${cell(need ?? '')}` : cell(file)]) : [];
  const rest = everything === undefined && parts.length > SHOWN ? [`… and ${parts.length - SHOWN} more`] : [];
  runner.summary(['### Changed parts', '', cell(why, 500), ...rows.length > 0 ? ['', table([['Part', 'Because of'], ...rows], false)] : [], ...rest.length > 0 ? ['', ...rest] : []].join('\n'));
}

import { expectInside } from './inside-repository';
import { Options } from './options';
import { paintFor } from './paint';
import { sessionOf } from './session';
import { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { changesOf, makePlan, planText, readLive } from '../apply/inside';
import { printable } from '../core/inside';
import { printSettings } from '../importer/inside';

/** What `slipway import --settings` is told. */
export interface ImportSettingsOptions {
  /** `owner/name`. */
  readonly repository?: string;
  readonly apiUrl?: string;
  /** Whether values of variables become part of the program. */
  readonly withValues?: boolean;
  /** The file that is written. */
  readonly out?: string;
}

const FILE = 'delivery/settings.ts';

/**
 * `slipway import --settings`: reads what GitHub knows of the repository, writes the program that declares it, and plans that against what was read. It sends nothing
 * but GET, and writes one file that is not there yet.
 *
 * @returns the exit code: 0 where the plan has no difference, 2 where it has
 */
export async function importSettings({ repository, apiUrl, withValues = false, out = FILE }: ImportSettingsOptions, terminal: Terminal): Promise<number> {
  if (terminal.read(out) !== undefined) throw new UsageError(`'${printable(out)}' is there already, and nothing is written over it: move it away, or delete it.`);
  expectInside('', [out], terminal);
  const options: Options = { file: out, repository, apiUrl };
  const { client, end } = sessionOf({ version: 1 }, options, terminal);
  try {
    const { state, notes } = await readLive(client, { withValues });
    const { file, declared, gaps } = printSettings(state, out);
    const plan = await makePlan(client, declared, false);
    const left = changesOf(plan);
    // A value that GitHub has could be the token.
    terminal.write(out, client.redacted(await file.text()));
    const lines = [...gaps, ...notes];
    if (lines.length > 0) terminal.out(`${client.redacted(lines.map((line) => `- ${printable(line, 600)}`).join('\n'))}\n\n`);
    if (left.length > 0) terminal.out(`${client.redacted(planText(plan, paintFor(terminal)))}\n`);
    terminal.out(`${printable(out)}: ${left.length === 0 ? `equal, ${plan.resources.length} compared with GitHub` : `${left.length} of ${plan.resources.length} differ`}. The program calls declareSettings(delivery).\n`);
    return left.length === 0 ? 0 : 2;
  } finally {
    end();
  }
}

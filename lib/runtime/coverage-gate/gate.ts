import { Lines, Reached } from './lines';
import { readText } from './read-text';
import { readXml } from './read-xml';
import { UnreadableFileError, filesLike, textOf } from '../common/files';
import { Runner, Variables } from '../common/runner';
import { UsageError, given, required } from '../common/variables';
import { cell, table } from '../common/words';

/** How many sources the page of the run names. */
const NAMED = 10;

/**
 * Reads reports, says how much of the code tests reach, and whether that is enough.
 *
 * @param folder the root of the checkout
 * @returns whether the step succeeds
 */
export function gate(variables: Variables, folder: string, runner: Runner): boolean {
  try {
    const minimum = percentage(variables);
    const lines = read(required(variables, 'INPUT_REPORTS').split('\n').map((one) => one.trim()).filter((one) => one !== ''), folder);
    const total = lines.total();
    if (total.lines === 0) throw new UnreadableFileError('the reports name no line of code, so nothing is known');
    const enough = total.reached * 100 >= minimum * total.lines;
    runner.output('coverage', String(Math.floor((total.reached / total.lines) * 10_000) / 10_000));
    runner.summary(page(given(variables, 'INPUT_TITLE') ?? 'Coverage', total, minimum, enough, lines));
    const said = `Tests reach ${percent(total)} of the code (${total.reached} of ${total.lines} lines)`;
    if (enough) runner.log(`${said}; at least ${minimum} % are asked for.`);
    else runner.fail(`${said}, and at least ${minimum} % are asked for.`);
    return enough;
  } catch (error) {
    if (!(error instanceof UnreadableFileError) && !(error instanceof UsageError)) throw error;
    runner.fail(`The coverage is not known: ${error.message}`);
    return false;
  }
}

function percentage(variables: Variables): number {
  const text = required(variables, 'INPUT_MINIMUM');
  const value = /^\d{1,3}(?:\.\d{1,6})?$/.test(text) ? Number(text) : NaN;
  if (!(value >= 0 && value <= 100)) throw new UsageError(`INPUT_MINIMUM is '${text}', which is no percentage from 0 to 100.`);
  return value;
}

function read(patterns: readonly string[], folder: string): Lines {
  const lines = new Lines();
  const files = new Set(patterns.flatMap((pattern) => {
    const found = filesLike(folder, pattern);
    // A report that nobody wrote would make the others look better.
    if (found.length === 0) throw new UnreadableFileError(`no file is like ${pattern}`);
    return found;
  }));
  for (const file of files) {
    const text = textOf(folder, file);
    (/^\s*(?:\uFEFF)?</.test(text) ? readXml : readText)(file, text, lines);
  }
  return lines;
}

/** Never rounded up to what is asked for. */
const percent = ({ lines, reached }: Reached): string => `${(Math.floor((reached / lines) * 10_000) / 100).toFixed(2)} %`;

function page(title: string, total: Reached, minimum: number, enough: boolean, lines: Lines): string {
  const missing = ({ lines: all, reached }: Reached) => all - reached;
  const least = lines.bySource().filter(([, source]) => missing(source) > 0).sort(([, a], [, b]) => missing(b) - missing(a)).slice(0, NAMED);
  const head = `## ${cell(title)}\n\n${enough ? 'Enough' : '**Not enough**'}: tests reach ${percent(total)}, and at least ${minimum} % are asked for.`;
  if (least.length === 0) return head;
  return `${head}\n\n${table([['Most lines that no test reaches', 'Lines', 'Not reached', 'Coverage'], ...least.map(([source, reached]) => [cell(source), String(reached.lines), String(missing(reached)), percent(reached)])])}`;
}

import { posix } from 'path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { Accepted, baselineFor, ignoredBy, onlyThese, rootFor } from './check/asked';
import { AskedFix, fixableBy, tellFix } from './check/fix';
import { CHECK_HELP } from './check/help';
import { print } from './check/print';
import type { Format } from './check/print';
import { CheckProgress } from './check/progress';
import { expectInside } from './inside-repository';
import { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { Severity, printable } from '../core/inside';
import type { Judged } from '../linter/inside';

/** What one may say. */
export interface CheckCommandOptions extends Accepted {
  readonly format: Format;
  readonly severity: Severity;
  readonly writeBaseline?: boolean | string;
  readonly cache: boolean;
  /** False: no comment accepts anything. */
  readonly comments: boolean;
  readonly fix?: AskedFix;
  readonly dryRun?: boolean;
  readonly askGithub?: boolean;
  readonly apiUrl?: string;
  readonly fresh?: boolean;
}

/** What speaks of findings says nothing about freshness. */
const OF_FINDINGS = ['severity', 'only', 'ignore', 'baseline', 'writeBaseline', 'fix', 'dryRun', 'askGithub', 'cache', 'comments'];

/** `slipway check`: all rules, about any repository. */
export function checkCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return new Command('check')
    .description('Check the workflows and actions of any repository, and the files that belong to them, whoever wrote them.')
    .argument('[path...]', 'files and folders of which is told; or the folder of another repository (default: the repository around)')
    .addOption(new Option('--format <format>', 'how it is told').choices(['text', 'json', 'sarif', 'github']).default('text'))
    .addOption(new Option('--severity <severity>', 'the least grave that is told, and that makes the command end with 2').choices(Object.values(Severity)).default(Severity.WARNING))
    .option('--only <id|group>', 'nothing but this rule, or group of rules, such as security; repeat it for more', repeated)
    .option('--ignore <id=reason>', 'accept what this rule finds, in all files; repeat it for more', reasoned)
    .option('--baseline <file>', 'accept what stands in this file (default: .github/slipway.baseline.json, where there is one)')
    .option('--no-baseline', 'accept nothing by a baseline')
    .option('--no-comments', 'accept nothing by a comment: whoever changes a file can write one')
    .option('--write-baseline [file]', 'write what is found now into a baseline, to be worked off')
    .option('--fix [id]', 'mend what can be mended without changing anything else; or only what this rule finds')
    .option('--dry-run', 'with --fix: show how the files would change, and write nothing')
    .option('--ask-github', 'with --fix: ask GitHub which commit a tag is, where nobody here knows')
    .option('--api-url <url>', "with --ask-github: GitHub's API, to which the token goes (default: https://api.github.com)")
    .option('--no-cache', 'ask all rules again, though nothing changed')
    .addOption(new Option('--fresh', 'ask one thing instead: whether every file is as the program of the repository writes it').conflicts(OF_FINDINGS))
    .addHelpText('after', CHECK_HELP)
    .action(async (paths: string[], options: CheckCommandOptions) => exit(await (options.fresh ? fresh(paths, options.format, terminal) : check(paths, options, terminal))));
}

async function fresh(paths: readonly string[], format: Format, terminal: Terminal): Promise<number> {
  if (format !== 'text' && format !== 'json') throw new UsageError(`--fresh tells of files and not of lines: --format ${format} has no place for that. Say --format json, or leave it out.`);
  const { root, within } = rootFor(paths, terminal);
  const part = within.find((path) => path !== '');
  if (part !== undefined) throw new UsageError(`--fresh asks about all that the program writes, and not about '${printable(part)}' alone: slipway diff ${printable(part)} does, and ends with 2 when there is a difference.`);
  // A program is run by what belongs to the importer: nobody else waits for it.
  const { checkFresh } = require('./fresh') as typeof import('./fresh');
  return checkFresh({ folder: root === '' ? '.' : root, json: format === 'json' }, terminal);
}

async function check(paths: readonly string[], options: CheckCommandOptions, terminal: Terminal): Promise<number> {
  const linter = require('../linter/inside') as typeof import('../linter/inside');
  const { root, within } = rootFor(paths, terminal);
  // The names of all rules are known to all rooms: they are loaded when somebody names one.
  const known = options.only || options.ignore ? linter.knownIds() : [];
  const only = onlyThese(options.only, known);
  const ignore = ignoredBy(options.ignore, known);
  if (options.dryRun === true && !options.fix) throw new UsageError('--dry-run shows what --fix would do: say --fix --dry-run.');
  if (options.askGithub === true && !options.fix) throw new UsageError('--ask-github is for --fix, which asks only for the commits of tags: say --fix --ask-github.');
  const mends = options.fix ? fixableBy(options.fix, linter.FIXABLE) : undefined;
  let files = terminal.repository(root === '' ? '.' : root);
  for (const path of within) if (path !== '' && !files.isThere(path)) throw new UsageError(`There is no '${printable(path)}' in ${root === '' ? 'this repository' : `'${printable(root)}'`}.`);
  const progress = new CheckProgress(terminal);
  const lock = linter.lockOf(files);
  const isThere = (path: string) => files.isThere(path);
  const baseline = options.writeBaseline === undefined ? baselineFor(options.baseline, files, (path) => terminal.read(posix.join(root, path))) : undefined;
  const asked = { paths: within, only, ignore, comments: options.comments, baseline };
  if (mends) {
    // Who is not asked need not be there: no client, no token.
    const tags = options.askGithub === true ? await (require('./check/asked-tags') as typeof import('./check/asked-tags')).askedTags(files, options.apiUrl, terminal) : undefined;
    const fixed = linter.fixRepository(files, (texts) => {
      const found = linter.checkRepository(texts, { lock, isThere });
      return { model: found.model, findings: linter.judge(found, texts, asked).findings.filter(mends) };
    }, lock, tags);
    tellFix(fixed, root, options.dryRun === true, terminal);
    if (options.dryRun === true) return fixed.files.length > 0 ? 2 : 0;
    files = terminal.repository(root === '' ? '.' : root);
  }
  const cache = options.cache ? terminal.cache?.(root === '' ? '.' : root) : undefined;
  const checked = linter.cachedCheck(files, { lock, isThere, progress: (words) => progress.tell(words) }, cache);
  progress.end();
  for (const path of within) {
    if (path !== '' && !checked.files.some((file) => file === path || file.startsWith(`${path}/`))) terminal.err(`'${printable(path)}' is none of the files that GitHub reads in this repository, nor has it one: nothing is told of it.\n`);
  }
  const judged = linter.judge(checked, files, asked);
  for (const id of judged.idle) terminal.err(`--ignore ${printable(id)}: nothing of it was found.\n`);
  if (options.writeBaseline !== undefined) return writeBaseline(options.writeBaseline, root, judged, terminal);
  const shown = linter.graveEnough(judged.findings, options.severity);
  print(options.format, { judged, shown, files, read: checked.files.length, up: root === '' ? '' : `${root.replace(/\/+$/, '')}/`, isMended: mends !== undefined }, terminal);
  return shown.length > 0 ? 2 : 0;
}

function writeBaseline(name: boolean | string, root: string, { findings }: Judged, terminal: Terminal): number {
  const { BASELINE_FILE, LINTER_RULES, writtenBaseline } = require('../linter/inside') as typeof import('../linter/inside');
  const path = posix.join(root, typeof name === 'string' ? name : BASELINE_FILE);
  // Where somebody says is where it goes; what nobody said is in the hands of the repository.
  if (typeof name !== 'string') expectInside(root, [BASELINE_FILE], terminal);
  // What is wrong with the acceptances themselves is put right, and not accepted.
  const open = findings.filter(({ id, acknowledged }) => acknowledged === undefined && !LINTER_RULES.includes(id));
  terminal.write(path, writtenBaseline(open));
  terminal.out(`${printable(path)} holds ${open.length} finding${open.length === 1 ? '' : 's'} that slipway check accepts from now on${typeof name === 'string' && name !== BASELINE_FILE ? `, with --baseline ${printable(name)}` : ''}. One that is mended is told, so that the list gets shorter.\n`);
  return 0;
}

function repeated(word: string, before: readonly string[] = []): readonly string[] {
  return [...before, word];
}

function reasoned(word: string, before: readonly string[] = []): readonly string[] {
  if (!/^[^=\s]+=.*\S/.test(word)) throw new InvalidArgumentError("Write it as <id>=<reason>, such as --ignore 'workflows/timeout=our runners stop jobs after an hour'.");
  return [...before, word];
}

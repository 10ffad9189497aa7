import { basename, posix } from 'path';
import { Command } from 'commander';
import { adopt } from './adopt';
import { rootFor } from './check/asked';
import { IMPORT_HELP } from './import/help';
import { ImportSettingsOptions, importSettings } from './import-settings';
import { Prepared, PreparedFile, prepare } from './import/prepare';
import { projectText } from './import/project-text';
import { ProgramFile, proven } from './import/proof';
import { summed, told } from './import/told';
import { paintFor } from './paint';
import { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { printable } from '../core/inside';
import { CodeFile, acceptedFile, isAction, projenrc, readSource, tableOfContents } from '../importer/inside';

/** What one may say. */
export interface ImportOptions extends ImportSettingsOptions {
  readonly improve?: boolean;
  readonly dryRun?: boolean;
  readonly adopt?: boolean;
  /** Settings on GitHub instead of files. */
  readonly settings?: boolean;
}

const WORKFLOWS = '.github/workflows';

/** Programs that a repository may have: another one is not put beside them. */
const PROGRAMS = ['.projenrc.ts', '.projenrc.js', '.projenrc.mjs', '.projenrc.cjs', '.projenrc.py'];

/** `slipway import`: YAML becomes the program that writes it. */
export function importCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return new Command('import')
    .description('Make a program of the workflows and actions that are there. It is run and compared before it is written, and changes nothing by itself.')
    .argument('[path...]', 'files and folders of the repository (default: all workflows and actions)')
    .option('--exact', 'the program says what the files say, and nothing else (default)')
    .option('--improve', 'the program leaves to Slipway what the files do not say: time limits, permissions, pins')
    .option('--dry-run', 'tell what would come of it, and write nothing')
    .option('--adopt', 'give up the files that are equal, so that the next run of the program (npx projen) writes its own in their place')
    .option('--settings', 'what GitHub knows of the repository instead, read by GET alone: environments, rulesets, protections, settings; written to delivery/settings.ts')
    .option('--repository <owner/name>', 'with --settings: the repository (default: $GITHUB_REPOSITORY, else the remote origin)')
    .option('--api-url <url>', "with --settings: GitHub's API, to which the token goes (default: https://api.github.com)")
    .option('--with-values', 'with --settings: values of variables become part of the program')
    .addHelpText('after', IMPORT_HELP)
    .action(async (paths: string[], options: ImportOptions & ImportSettingsOptions & { readonly exact?: boolean; readonly settings?: boolean }) => {
      if (options.exact && options.improve) throw new UsageError('Either --exact or --improve: the one adds nothing, the other does.');
      if (!options.settings && (options.repository ?? options.apiUrl ?? options.withValues) !== undefined) throw new UsageError('--repository, --api-url and --with-values are for --settings.');
      if (options.settings && paths.length > 0) throw new UsageError('With --settings no files are named: GitHub is asked.');
      exit(options.settings ? await importSettings(options, terminal) : await importFiles(paths, options, terminal));
    });
}

async function importFiles(paths: readonly string[], options: ImportOptions, terminal: Terminal): Promise<number> {
  const { root, within } = rootFor(paths, terminal);
  const up = root === '' ? '' : `${root.replace(/\/+$/, '')}/`;
  const repository = terminal.repository(root === '' ? '.' : root);
  const wanted = filesWithin(within, repository.list(WORKFLOWS), repository.actions());
  for (const path of within) if (path !== '' && !repository.isThere(path)) throw new UsageError(`There is no '${printable(path)}' in this repository.`);
  if (wanted.length === 0) throw new UsageError(`There is no workflow in '${up}${WORKFLOWS}', and no action. slipway init writes a first program.`);
  const there = PROGRAMS.find((name) => repository.isThere(name));
  const source = readSource(wanted, repository);
  const prepared = prepare(source, repository, { exact: !options.improve, sharedPins: there === undefined });
  const program = await programOf(prepared, { isNew: there === undefined, root: root === '' ? '.' : root, read: (path) => repository.read(path)?.text }, terminal);
  const files = prepared.files.length === 0 ? [] : await proven([...program.files, program.whole], prepared.files, terminal);
  const paint = paintFor(terminal);
  terminal.out(`${[...told(files, prepared.gaps, paint), '', ...summed(prepared)].join('\n')}\n`);
  if (prepared.files.length === 0) throw new UsageError('None of them can be declared. Nothing was written.');
  const written = there === undefined ? [...program.files, program.whole] : program.files;
  const inTheWay = written.filter(({ path }) => repository.isThere(path));
  if (inTheWay.length > 0) throw new UsageError(`These files are in the way, and none of them is replaced: ${inTheWay.map(({ path }) => path).join(', ')}. Move them away, or name the files that are still to be imported. Nothing was written.`);
  if (!options.dryRun) await finish(files, { written, up, there, calls: program.calls }, options, terminal);
  else terminal.out(`Nothing was written: --dry-run. It would be ${written.map(({ path }) => path).join(', ')}.\n`);
  return files.some(({ differences }) => differences.length > 0) || prepared.gaps.length > 0 ? 2 : 0;
}

/** What is meant by some paths: all, a folder with what lies in it, or a file. */
function filesWithin(within: readonly string[], workflows: readonly string[], actions: readonly string[]): string[] {
  const all = [...actions, ...workflows.filter((name) => /\.ya?ml$/.test(name)).map((name) => posix.join(WORKFLOWS, name))];
  const isMeant = (file: string) => within.length === 0 || within.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
  // What is named is read, whatever it is called: then it is told what it is not.
  const named = within.filter((path) => /\.ya?ml$/.test(path) && !all.includes(path));
  for (const path of named) if (!isAction(path) && posix.dirname(path) !== WORKFLOWS) throw new UsageError(`'${printable(path)}' is neither a workflow, which lies in ${WORKFLOWS}, nor the action.yml of an action.`);
  return [...all.filter(isMeant), ...named];
}

interface Surroundings {
  readonly isNew: boolean;
  readonly root: string;
  readonly read: (path: string) => string | undefined;
}

/** The files of a program, and the one that declares all of it. */
async function programOf({ program, accepted }: Prepared, { isNew, root, read }: Surroundings, terminal: Terminal): Promise<{ files: ProgramFile[]; whole: ProgramFile; calls: string }> {
  const module = read('delivery/accepted.ts') === undefined ? 'delivery/accepted' : `delivery/accepted-${program.units[0]?.module.split('/')[1]}`;
  const listed = acceptedFile(accepted, module);
  const top = terminal.run('git', ['rev-parse', '--show-toplevel']) ?? root;
  const units = new Set(accepted.keys());
  const texts = await Promise.all([...program.files, ...program.pins ? [program.pins] : [], ...listed ? [listed] : []].map(fileOf));
  const table = new CodeFile('.projenrc.ts');
  table.add(...tableOfContents(table, program, { units, module }));
  return { files: texts, whole: await fileOf(projenrc(projectText(basename(top), isNew ? read : () => undefined), program, { units, module })), calls: await table.text() };
}

async function fileOf(file: CodeFile): Promise<ProgramFile> {
  return { path: file.path, text: await file.text() };
}

interface Result {
  readonly written: readonly ProgramFile[];
  readonly up: string;
  /** The program that was there. */
  readonly there: string | undefined;
  /** What it has to say. */
  readonly calls: string;
}

/** Writes the program, and says what comes next. */
async function finish(files: readonly PreparedFile[], { written: program, up, there, calls }: Result, options: ImportOptions, terminal: Terminal): Promise<void> {
  for (const { path, text } of program) terminal.write(`${up}${path}`, text);
  terminal.out(`\nWritten: ${program.map(({ path }) => path).join(', ')}.\n`);
  if (there !== undefined) terminal.out(`\n${there} is yours. It declares them by these lines:\n\n${calls}\n`);
  const equal = files.filter(({ differences }) => differences.length === 0).map(({ unit }) => `${up}${unit.model.file}`);
  if (options.adopt) {
    if (equal.length > 0) adopt(equal, terminal);
    return;
  }
  const old = files.map(({ unit }) => printable(`${up}${unit.model.file}`));
  terminal.out(`The old file${old.length === 1 ? ' stands' : 's stand'} as before. This replaces ${old.length === 1 ? 'it' : 'them'} once Git has ${old.length === 1 ? 'it' : 'them'}:\n  npm install --save-dev slipway projen constructs tsx\n  npx slipway adopt ${old.join(' ')}\n  npx tsx .projenrc.ts && git diff\n`);
}

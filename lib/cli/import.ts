import { basename, posix } from 'path';
import { Command } from 'commander';
import { adopt } from './adopt';
import { rootFor } from './check/asked';
import { askedFiles } from './import/asked-files';
import { IMPORT_HELP } from './import/help';
import { Prepared, PreparedFile, prepare } from './import/prepare';
import { ProjectText, projectText } from './import/project-text';
import { ProgramFile, proven } from './import/proof';
import { summed, told } from './import/told';
import { ImportSettingsOptions, importSettings } from './import-settings';
import { expectInside } from './inside-repository';
import { installCommand, runCommand } from './next-commands';
import { paintFor } from './paint';
import { PROJEN_PROGRAMS } from './program/runner';
import { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { printable } from '../core/inside';
import { WORKFLOWS_FOLDER } from '../expressions/inside';
import { CodeFile, acceptedFile, projenrc, readSource, tableOfContents } from '../importer/inside';

/** What one may say. */
export interface ImportOptions extends ImportSettingsOptions {
  readonly improve?: boolean;
  readonly share?: boolean;
  readonly dryRun?: boolean;
  readonly adopt?: boolean;
  /** Settings on GitHub instead of files. */
  readonly settings?: boolean;
}

/** `slipway import`: YAML becomes the program that writes it. */
export function importCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return new Command('import')
    .description('Make a program of the workflows, actions and other files for GitHub that are there. It is run and compared before it is written, and changes nothing by itself.')
    .argument('[path...]', 'files and folders of the repository (default: all workflows and actions, CODEOWNERS, dependabot.yml, release.yml, templates)')
    .option('--exact', 'the program says what the files say, and nothing else (default)')
    .option('--improve', 'the program leaves to Slipway what the files do not say: time limits, permissions, pins')
    .option('--share', 'steps that stand in several jobs are made by one function that all of them call (delivery/steps/)')
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
  const { units, beside, isNothing } = askedFiles(within, repository);
  if (isNothing) throw new UsageError(`There is no workflow in '${up}${WORKFLOWS_FOLDER}', no action and no other file that GitHub reads. slipway init writes a first program.`);
  const there = PROJEN_PROGRAMS.find((name) => repository.isThere(name));
  const source = readSource(units, repository);
  const prepared = prepare(source, repository, { exact: !options.improve, sharedPins: there === undefined, share: options.share, beside });
  const program = await programOf(prepared, { isNew: there === undefined, root: root === '' ? '.' : root, read: (path) => repository.read(path)?.text }, terminal);
  const files = prepared.files.length === 0 ? [] : await proven([...program.files, program.whole], prepared.files, terminal);
  const paint = paintFor(terminal);
  terminal.out(`${[...told(files, prepared.gaps, paint), '', ...summed(prepared)].join('\n')}\n`);
  if (prepared.files.length === 0) throw new UsageError('None of them can be declared. Nothing was written.');
  const written = there === undefined ? [...program.files, program.whole] : program.files;
  // What is there word for word is of a run that did not come to its end.
  const inTheWay = written.filter(({ path, text }) => repository.isThere(path) && repository.read(path)?.text !== text);
  if (inTheWay.length > 0) throw new UsageError(`These files are in the way, and none of them is replaced: ${inTheWay.map(({ path }) => path).join(', ')}. Move them away, or name the files that are still to be imported. Nothing was written.`);
  expectInside(root, written.map(({ path }) => path), terminal);
  if (!options.dryRun) await finish(files, { written, up, there, calls: program.calls, project: program.project }, options, terminal);
  else terminal.out(`Nothing was written: --dry-run. It would be ${written.map(({ path }) => path).join(', ')}.\n`);
  return files.some(({ differences }) => differences.length > 0) || prepared.gaps.length > 0 ? 2 : 0;
}

interface Surroundings {
  readonly isNew: boolean;
  readonly root: string;
  readonly read: (path: string) => string | undefined;
}

interface WholeProgram {
  readonly files: ProgramFile[];
  readonly whole: ProgramFile;
  readonly calls: string;
  readonly project: ProjectText;
}

/** The files of a program, and the one that declares all of it. */
async function programOf({ program, accepted, acceptedOthers }: Prepared, { isNew, root, read }: Surroundings, terminal: Terminal): Promise<WholeProgram> {
  const module = read('delivery/accepted.ts') === undefined ? 'delivery/accepted' : `delivery/accepted-${posix.basename(program.units[0]?.module ?? program.repository.declared[0]?.module ?? 'others')}`;
  const listed = acceptedFile(accepted, module, acceptedOthers);
  const top = terminal.run('git', ['rev-parse', '--show-toplevel']) ?? root;
  const spoken = { units: new Set(accepted.keys()), others: acceptedOthers.size > 0, module };
  const files = [...program.files, ...program.shared.map(({ file }) => file), ...program.pins ? [program.pins] : [], ...program.repository.files, ...listed ? [listed] : []];
  const texts = await Promise.all(files.map(fileOf));
  const table = new CodeFile('.projenrc.ts');
  table.add(...tableOfContents(table, program, spoken));
  const project = projectText(basename(top), isNew ? read : () => undefined);
  return { files: texts, whole: await fileOf(projenrc(project, program, spoken)), calls: await table.text(), project };
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
  readonly project: ProjectText;
}

/** Writes the program, and says what comes next. */
async function finish(files: readonly PreparedFile[], { written: program, up, there, calls, project }: Result, options: ImportOptions, terminal: Terminal): Promise<void> {
  for (const { path, text } of program) terminal.write(`${up}${path}`, text);
  terminal.out(`\nWritten: ${program.map(({ path }) => path).join(', ')}.\n`);
  if (there !== undefined) terminal.out(`\n${there} is yours. It declares them by these lines:\n\n${calls}\n`);
  for (const line of project.left) terminal.out(`The program cannot say this line, and projen writes the file: ${printable(line)}\n`);
  const equal = [...files.filter(({ differences }) => differences.length === 0).map(({ path }) => path), ...project.taken].map((path) => `${up}${path}`);
  if (options.adopt) {
    if (equal.length > 0) adopt(equal, terminal);
    return;
  }
  const old = [...files.map(({ path }) => path), ...project.taken].map((path) => printable(`${up}${path}`));
  const [stands, them] = old.length === 1 ? [' stands', 'it'] : ['s stand', 'them'];
  const next = [...there === undefined ? [installCommand(up, terminal)] : [], `npx slipway adopt ${old.join(' ')}`, `${runCommand(up, terminal)} && git diff`];
  terminal.out(`The old file${stands} as before. This replaces ${them} once Git has ${them}:\n${next.map((line) => `  ${line}\n`).join('')}`);
}

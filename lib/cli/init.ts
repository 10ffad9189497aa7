import { basename, join, resolve } from 'path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { Found, Part, detect } from './init/detect';
import { firstProgram } from './init/program';
import { expectInside } from './inside-repository';
import { installCommand } from './next-commands';
import { paintFor } from './paint';
import { documentsOf } from './program/documents-of';
import { runProgram } from './program/run-program';
import { PROJEN_PROGRAMS } from './program/runner';
import { remoteOf } from './remote';
import { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { isRecord, printable, printableLines } from '../core/inside';

interface InitOptions {
  readonly folder: string;
  readonly dryRun?: boolean;
  readonly run: boolean;
  /** Of the project, where `projen new` was told some. */
  readonly options?: { readonly [name: string]: unknown };
}

const HELP = `
Looks for what can be built and tested (package.json and its lock file, pyproject.toml, go.mod, Cargo.toml, pom.xml, build.gradle, *.sln), writes a program of two files that
declares the pipelines for it, and runs it once. No file that is there is changed. Nothing is installed and nothing is downloaded; what to install is said at the end.

Examples:
  slipway init                  in an empty folder, or in a repository
  slipway init --dry-run        only show the program
  slipway init --no-run         write it, and leave the workflows to the next npx projen

Exit codes: 0 written, or shown; 1 failure, also when there is a program already.
Environment: NO_COLOR takes the colours away.`;

/** `slipway init`: the first program. `projen new --from slipway` calls it as well. */
export function initCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return new Command('init')
    .description('Write a first program that fits the repository, and run it: from nothing to a checked workflow.')
    .option('--folder <path>', 'the root of the repository', '.')
    .option('--dry-run', 'show the program, and write nothing')
    .option('--no-run', 'write the program, and do not run it')
    .addOption(new Option('--options <json>', 'options of the project').argParser(projectOptions).hideHelp())
    .addHelpText('after', HELP)
    .action(async (options: InitOptions) => exit(await init(options, terminal)));
}

const LANGUAGES: { readonly [kind in Part['kind']]: string } = { node: 'Node.js', python: 'Python', go: 'Go', rust: 'Rust', java: 'Java', dotnet: '.NET' };

/** What projen takes for one as well; it declares no delivery. */
const PROGRAMS = [...PROJEN_PROGRAMS, '.projenrc.json'];

async function init({ folder, dryRun, run, options }: InitOptions, terminal: Terminal): Promise<number> {
  const there = PROGRAMS.find((name) => terminal.read(join(folder, name)) !== undefined);
  if (there !== undefined) throw new UsageError(`There is a program already: ${there}. Declare a delivery in it: new Delivery(project), from 'slipway/delivery'. docs/tutorial.md shows how.`);
  const found = detect(terminal.repository(folder));
  const own = ['.gitignore', '.gitattributes'].filter((name) => terminal.read(join(folder, name)) !== undefined);
  const program = await firstProgram({ options: { name: nameOf(folder, terminal), ...options }, found, branch: branchOf(folder, terminal), own });
  const taken = Object.keys(program).find((path) => terminal.read(join(folder, path)) !== undefined);
  if (taken !== undefined) throw new UsageError(`'${taken}' is there already, and nothing is written over it. Move it away, or write the program yourself.`);
  expectInside(folder, Object.keys(program), terminal);
  const paint = paintFor(terminal);
  for (const { kind, because, folder: at } of found.parts) terminal.err(`${paint.faint('found')} ${LANGUAGES[kind]} in ${printable(at === '' ? 'the root' : at)} (${printable(because)})\n`);
  for (const other of found.others) terminal.err(`${paint.faint('found')} what a ready-made pipeline is there for: ${printable(other)}; the program names it\n`);
  if (dryRun) {
    for (const [path, text] of Object.entries(program)) terminal.out(`${paint.strong(path)}\n${printableLines(text)}\n`);
    return 0;
  }
  for (const [path, text] of Object.entries(program)) terminal.write(join(folder, path), text);
  for (const path of Object.keys(program)) terminal.out(`${paint.added('+')} ${printable(path)}\n`);
  if (!run) {
    terminal.out(nextSteps(found, folder, terminal));
    return 0;
  }
  // That one, and no task that lies there: it says what another program was.
  const { repositories: [made] } = await documentsOf(folder, terminal, { file: '.projenrc.ts' });
  if (made.isStopped) {
    terminal.err(`${printableLines(made.report)}\nThe program is written, and its checks find an error: correct it in delivery/ci.ts, then run slipway diff.\n`);
    return 1;
  }
  await runProgram(folder, '.projenrc.ts', terminal);
  for (const { path } of made.documents) terminal.out(`${paint.added('+')} ${printable(path)}\n`);
  terminal.out(nextSteps(found, folder, terminal));
  return 0;
}

function projectOptions(json: string): { readonly [name: string]: unknown } {
  try {
    const value = JSON.parse(json) as unknown;
    if (isRecord(value)) return value;
  } catch {
    // Told below.
  }
  throw new InvalidArgumentError('It is no object in JSON.');
}

/** What a person does now. */
function nextSteps({ parts, workflows }: Found, folder: string, terminal: Terminal): string {
  return [
    '',
    'Next:',
    ...parts.length > 0 ? [] : ["  delivery/ci.ts                put your commands into the job 'test': nothing that can be tested was found"],
    ...terminal.read(join(folder, 'package.json')) !== undefined ? [] : ['  npm init --yes'],
    `  ${installCommand(folder, terminal)}`,
    '  npx projen                    after every change of the program',
    '  npx slipway check             what the rules say of all workflows',
    ...workflows.length === 0 ? [] : [`  npx slipway import            makes programs of the ${workflows.length === 1 ? 'workflow that is' : `${workflows.length} workflows that are`} there; they run as ever until then`],
    '',
  ].join('\n');
}

/** What Git says in the folder. */
function git(folder: string, terminal: Terminal, ...args: string[]): string | undefined {
  return terminal.run('git', [...folder === '.' ? [] : ['-C', folder], ...args]);
}

function nameOf(folder: string, terminal: Terminal): string {
  return remoteOf(git(folder, terminal, 'remote', 'get-url', 'origin') ?? '')?.name ?? (basename(resolve(folder)).replace(/[^\w.-]+/g, '-') || 'app');
}

/** Where one stands may be a branch for this change alone: of those, only what people call the main one counts. */
function branchOf(folder: string, terminal: Terminal): string {
  const remote = git(folder, terminal, 'symbolic-ref', '--short', 'refs/remotes/origin/HEAD')?.replace(/^origin\//, '');
  if (remote !== undefined && /^[\w./-]+$/.test(remote)) return remote;
  const here = git(folder, terminal, 'symbolic-ref', '--short', 'HEAD') ?? '';
  return ['master', 'trunk', 'develop'].includes(here) ? here : 'main';
}

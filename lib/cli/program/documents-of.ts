import { join, resolve } from 'path';
import { environmentFor } from './environment';
import { LOADER, runnerOf } from './runner';
import { LINES_OF, OBSERVED_FILE, OBSERVER } from './texts';
import { isRecord, printableLines } from '../../core/inside';
import type { ObservedRepository } from '../../delivery/inside';
import { Terminal } from '../terminal';
import { UsageError } from '../usage-error';

/** What a program would write. */
export interface Program {
  /** Its repositories: one, unless the program describes several. */
  readonly repositories: readonly ObservedRepository[];
  /** What it said while it ran. */
  readonly said: string;
}

export interface ProgramOptions {
  /** The file of whose lines it is asked where they come from. */
  readonly linesOf?: string;
  /** The program; by default the one that is there. */
  readonly file?: string;
  /** Whether it lies in a folder of its own: then it meets the packages of this command, and nothing that lies around the folder. */
  readonly isAlone?: boolean;
}

/** How many lines of what a program said are shown when it fails. */
const SHOWN = 40;

/**
 * Runs the program of a repository and gives what it would write. Nothing is written, installed or removed; what the program itself does besides, it does.
 *
 * @param folder the root of the repository
 * @throws `UsageError` when there is no program, when it fails, or when it declares no delivery
 */
export async function documentsOf(folder: string, terminal: Terminal, { linesOf, file, isAlone }: ProgramOptions = {}): Promise<Program> {
  const root = resolve(folder);
  const { program, args, loader } = runnerOf(root, terminal, { file, isAlone });
  return terminal.inTemporaryFolder(async (temporary) => {
    const [observer, observed, loaderFile] = ['observer.cjs', 'observed.jsonl', 'loader.cjs'].map((name) => join(temporary, name));
    terminal.write(observer, OBSERVER);
    if (loader !== undefined) terminal.write(loaderFile, loader);
    const env = {
      ...environmentFor(root, terminal.env),
      NODE_OPTIONS: `${terminal.env.NODE_OPTIONS ?? ''} --require=${quoted(observer)}`.trim(),
      [OBSERVED_FILE]: observed,
      [LINES_OF]: linesOf ?? '',
      JSII_HOST_STACK_TRACES: '1',
    };
    const { code, out, err } = await terminal.start(program, args.map((arg) => (arg === LOADER ? loaderFile : arg)), { folder: root, env });
    const said = `${out}${err}`;
    if (code !== 0) throw new UsageError(`The program failed (${code === undefined ? 'it was stopped' : `exit code ${code}`}):\n${lastLines(said)}`);
    const repositories = observedIn(terminal.read(observed) ?? '');
    if (repositories.length === 0) throw new UsageError(`The program ended well and declared no delivery in a project that it synthesizes: new Delivery(project), and project.synth() at its end. ${said.trim() === '' ? 'It said nothing.' : `It said:\n${lastLines(said)}`}`);
    return { repositories, said };
  });
}

/** What the observer wrote, a line for each repository. Nothing is made of a half of it. */
function observedIn(text: string): ObservedRepository[] {
  return text.split('\n').filter(Boolean).map((line) => {
    try {
      const value = JSON.parse(line) as unknown;
      if (isRecord(value) && typeof value.folder === 'string' && Array.isArray(value.documents) && Array.isArray(value.projects)) return value as unknown as ObservedRepository;
    } catch {
      // Said below.
    }
    throw new UsageError('The program ended well, and what it would write could not be told whole: is something else writing into its temporary folder, or is the disk full?');
  });
}

/** As NODE_OPTIONS wants a path with blanks. */
function quoted(path: string): string {
  return /\s/.test(path) ? `"${path.replace(/[\\"]/g, '\\$&')}"` : path;
}

function lastLines(said: string): string {
  const lines = printableLines(said).trim().split('\n');
  return (lines.length > SHOWN ? ['…', ...lines.slice(-SHOWN)] : lines).join('\n');
}

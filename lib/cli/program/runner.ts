import { basename, dirname, extname, join } from 'path';
import { UsageError } from '../usage-error';
import { typescriptLoader } from './texts';
import { Terminal } from '../terminal';

/** How a program is started. */
export interface ProgramStart {
  readonly program: string;
  readonly args: readonly string[];
  /** Text of a file that must be there first, at the path that stands in the arguments as `LOADER`. */
  readonly loader?: string;
}

/** Which program is meant. */
export interface RunnerOptions {
  readonly file?: string;
  /** Nothing around the folder is used. It is a program in TypeScript. */
  readonly isAlone?: boolean;
}

/** Stands in the arguments for the path of the loader. */
export const LOADER = '<loader>';

/** The programs that say by their names what they are. */
export const PROJEN_PROGRAMS: readonly string[] = ['.projenrc.ts', '.projenrc.js', '.projenrc.mjs', '.projenrc.cjs', '.projenrc.py'];

/** The programs that a repository may have, in the order in which they are looked for. */
const PROGRAMS = [...PROJEN_PROGRAMS, 'src/test/java/projenrc.java', 'src/main/java/projenrc.java', 'main.go', 'projenrc/main.go', '.projenrc/main.go'];

interface Tasks {
  readonly tasks?: { readonly default?: { readonly steps?: readonly unknown[] } };
}

/**
 * How the program of a repository is run: by its task `default`, as `npx projen` does, where projen is installed; else as a program of its language.
 *
 * @param folder the root of the repository
 * @param options the program, where somebody says which
 */
export function runnerOf(folder: string, terminal: Terminal, { file, isAlone = false }: RunnerOptions = {}): ProgramStart {
  // Around a folder for temporary files there may lie what anybody on the machine has put there.
  if (file !== undefined && isAlone) return { program: process.execPath, args: [LOADER, file], loader: loader(true) };
  const projen = file === undefined && hasDefaultTask(folder, terminal) ? above(folder, 'node_modules/projen/bin/projen', terminal) : undefined;
  if (projen !== undefined) return { program: process.execPath, args: [projen, 'default'] };
  const found = file ?? PROGRAMS.find((name) => terminal.read(join(folder, name)) !== undefined);
  if (found === undefined) {
    throw new UsageError(`There is no program in '${folder === '' ? '.' : folder}': neither ${PROGRAMS.slice(0, 2).join(', ')}, ${PROGRAMS[4]} nor any other. slipway init writes one, and slipway import makes one of the workflows that are there.`);
  }
  return ofLanguage(folder, found, terminal);
}

function hasDefaultTask(folder: string, terminal: Terminal): boolean {
  const text = terminal.read(join(folder, '.projen/tasks.json'));
  try {
    return text !== undefined && ((JSON.parse(text) as Tasks).tasks?.default?.steps ?? []).length > 0;
  } catch {
    return false;
  }
}

function ofLanguage(folder: string, file: string, terminal: Terminal): ProgramStart {
  const bin = (name: string) => above(folder, `node_modules/${name}`, terminal);
  switch (extname(file)) {
    case '.ts': {
      const tsx = bin('tsx/dist/cli.mjs');
      if (tsx !== undefined) return { program: process.execPath, args: [tsx, file] };
      const tsNode = bin('ts-node/dist/bin.js');
      if (tsNode !== undefined && terminal.read(join(folder, 'tsconfig.dev.json')) !== undefined) return { program: process.execPath, args: [tsNode, '--project', 'tsconfig.dev.json', file] };
      return { program: process.execPath, args: [LOADER, file], loader: loader(false) };
    }
    case '.py': return { program: ['.venv/bin/python', '.env/bin/python', '.venv/Scripts/python.exe', '.env/Scripts/python.exe'].map((path) => join(folder, path)).find((path) => terminal.read(path) !== undefined) ?? 'python3', args: [file] };
    case '.java': return { program: 'mvn', args: ['--quiet', 'test-compile', 'exec:java', '-Dexec.mainClass=projenrc', `-Dexec.classpathScope=${file.startsWith('src/test/') ? 'test' : 'runtime'}`] };
    case '.go': return { program: 'go', args: ['run', file === basename(file) ? '.' : `./${dirname(file)}`] };
    default: return { program: process.execPath, args: [file] };
  }
}

function loader(isAlone: boolean): string {
  return typescriptLoader(join(__dirname, 'vendor/sucrase.cjs'), __filename, isAlone);
}

/** A file of a package, in the folder or in one around it, as Node.js looks for packages. */
function above(folder: string, path: string, terminal: Terminal): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (terminal.read(join(at, path)) !== undefined) return join(at, path);
    if (dirname(at) === at) return undefined;
  }
}

import { isBelow, pathIn } from './strangers-files';
import { Entry, Use, fileNamed, follow } from '../../scripts/inside';
import { RunStepModel } from '../../workflows/inside';

/** Nobody names so many files in one script. */
const MOST_FILES = 200;

/** What becomes of the files of a folder in a script. */
export interface FileUses {
  readonly uses: readonly Use[];
  readonly entries: readonly Entry[];
}

/** Every word of the script that names a file of the folder is one whose text is a stranger's. What becomes of files that a script writes itself is known already. */
export function usesOfFiles(step: Placed & Pick<RunStepModel, 'effectiveShell'>, folder: string): FileUses {
  const files = filesNamed(step, folder);
  return files.length === 0 ? { uses: [], entries: [] } : follow(step.script, step.effectiveShell, files.map(fileNamed));
}

type Placed = Pick<RunStepModel, 'script' | 'workingDirectory'>;

/** The words of a script that are a file of the folder, as they are written. */
function filesNamed(step: Placed, folder: string): readonly string[] {
  // Whoever goes into the folder names its files without it.
  const start = worksIn(step, folder) ? folder : pathIn(step.workingDirectory ?? '.');
  return [...new Set(wordsOf(step.script))].filter((word) => isIn(word, start, folder)).slice(0, MOST_FILES);
}

/** The first line of a script that has a program work in the folder, of those that a pattern finds. */
export function lineWorkingIn(step: Placed, folder: string, programs: RegExp): string | undefined {
  const start = pathIn(step.workingDirectory ?? '.');
  const works = worksIn(step, folder);
  return step.script.split('\n').find((line) => programs.test(line) && (works || wordsOf(line).some((word) => isIn(word, start, folder))));
}

function worksIn({ script, workingDirectory }: Placed, folder: string): boolean {
  const start = pathIn(workingDirectory ?? '.');
  if (start === undefined || isBelow(start, folder)) return start !== undefined;
  return [...script.matchAll(/(?:^|[\s;&|(])(?:cd|pushd)\s+("[^"]*"|[^\s;&|)]+)/g)].some(([, path]) => isIn(path, start, folder));
}

function wordsOf(script: string): readonly string[] {
  return script.replace(/["']/g, '').match(/[^\s;&|<>()`=]+/g)?.filter((word) => !word.startsWith('-')) ?? [];
}

/** Whether a word, read in a folder, is a path in another one. */
function isIn(word: string, start: string | undefined, folder: string): boolean {
  const path = pathIn(word);
  if (path === undefined || start === undefined) return false;
  const isRelative = !path.startsWith('/') && !/^\$\{?GITHUB_WORKSPACE/.test(word);
  return isBelow(isRelative && start !== '' ? `${start}/${path}` : path, folder);
}

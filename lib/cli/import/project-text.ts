import { posix } from 'path';
import { isRecord } from '../../core/inside';
import { literal, textLiteral } from '../../importer/inside';

/** What the program says of the project itself: its name, and the lines of files that projen writes from now on. */
export interface ProjectText {
  readonly name: string;
  readonly before: readonly string[];
  /** Files that projen writes from now on, all of whose lines the program has. */
  readonly taken: readonly string[];
  /** Lines that the program cannot say, each with its file. */
  readonly left: readonly string[];
}

/**
 * @param folder name of the folder
 * @param read a file of the repository
 */
export function projectText(folder: string, read: (path: string) => string | undefined): ProjectText {
  const ignored = linesOf(read('.gitignore'));
  const attributes = linesOf(read('.gitattributes')).map((line) => ({ line, words: line.split(/\s+/) }));
  const isSaid = ({ line, words }: { readonly line: string; readonly words: readonly string[] }) => words.length > 1 && !/^\[attr\]|"/.test(line);
  const left = attributes.filter((one) => !isSaid(one)).map(({ line }) => `.gitattributes: ${line}`);
  return {
    name: nameOf(read('package.json')) ?? (folder || 'repository'),
    before: [
      ...ignored.length > 0 ? [`project.gitignore.addPatterns(${ignored.map(textLiteral).join(', ')});`] : [],
      ...attributes.filter(isSaid).map(({ words }) => `project.gitattributes.addAttributes(${words.map(literal).join(', ')});`),
    ],
    taken: ['.gitignore', '.gitattributes'].filter((path) => read(path) !== undefined && !left.some((line) => line.startsWith(`${path}:`))),
    left,
  };
}

function linesOf(text = ''): string[] {
  return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}

function nameOf(text: string | undefined): string | undefined {
  try {
    const data = text === undefined ? undefined : JSON.parse(text) as unknown;
    return isRecord(data) && typeof data.name === 'string' && data.name !== '' ? posix.basename(data.name) : undefined;
  } catch {
    return undefined;
  }
}

import { posix } from 'path';
import { isRecord } from '../../core/inside';
import { literal, textLiteral } from '../../importer/inside';

/** What the program says of the project itself: its name, and the lines of files that projen writes from now on. */
export interface ProjectText {
  readonly name: string;
  readonly before: readonly string[];
}

/**
 * @param folder name of the folder
 * @param read a file of the repository
 */
export function projectText(folder: string, read: (path: string) => string | undefined): ProjectText {
  const ignored = linesOf(read('.gitignore')).filter((line) => !line.startsWith('#'));
  const attributes = linesOf(read('.gitattributes')).filter((line) => !line.startsWith('#') && !/^\[attr\]|"/.test(line)).map((line) => line.split(/\s+/));
  return {
    name: nameOf(read('package.json')) ?? (folder || 'repository'),
    before: [
      ...ignored.length > 0 ? [`project.gitignore.addPatterns(${ignored.map(textLiteral).join(', ')});`] : [],
      ...attributes.filter((words) => words.length > 1).map((words) => `project.gitattributes.addAttributes(${words.map(literal).join(', ')});`),
    ],
  };
}

function linesOf(text = ''): string[] {
  return text.split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
}

function nameOf(text: string | undefined): string | undefined {
  try {
    const data = text === undefined ? undefined : JSON.parse(text) as unknown;
    return isRecord(data) && typeof data.name === 'string' && data.name !== '' ? posix.basename(data.name) : undefined;
  } catch {
    return undefined;
  }
}

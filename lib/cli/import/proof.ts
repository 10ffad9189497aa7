import { join } from 'path';
import { PreparedFile } from './prepare';
import { differences } from '../../importer/inside';
import { documentsOf } from '../program/documents-of';
import { Terminal } from '../terminal';

/** A file of the program, by its path from the root of the repository. */
export interface ProgramFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Runs a program in a folder of its own, as its user will, and compares what it makes with the files that it was made of.
 *
 * @param program its files, with a `.projenrc.ts` that declares all of them
 * @param files what was declared here, and what is expected
 * @returns the files, with the differences that there really are
 */
export async function proven(program: readonly ProgramFile[], files: readonly PreparedFile[], terminal: Terminal): Promise<PreparedFile[]> {
  return terminal.inTemporaryFolder(async (folder) => {
    for (const { path, text } of program) terminal.write(join(folder, path), text);
    const { repositories: [{ documents }] } = await documentsOf(folder, terminal, { file: '.projenrc.ts', isAlone: true });
    const texts = new Map(documents.map(({ path, text }) => [path, text]));
    return files.map((file) => {
      const { path } = file;
      const after = texts.get(path) ?? '';
      return { ...file, after, differences: differences(file.before, after, path) };
    });
  });
}

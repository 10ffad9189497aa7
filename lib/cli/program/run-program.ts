import { join, resolve } from 'path';
import { environmentFor } from './environment';
import { LOADER, runnerOf } from './runner';
import { printableLines } from '../../core/inside';
import { Terminal } from '../terminal';
import { UsageError } from '../usage-error';

/**
 * Runs the program of a repository, so that it writes. What projen would install afterwards it does not.
 *
 * @param file the program
 */
export async function runProgram(folder: string, file: string, terminal: Terminal): Promise<void> {
  const root = resolve(folder);
  const { program, args, loader } = runnerOf(root, terminal, { file });
  await terminal.inTemporaryFolder(async (temporary) => {
    const loaderFile = join(temporary, 'loader.cjs');
    if (loader !== undefined) terminal.write(loaderFile, loader);
    const { code, out, err } = await terminal.start(program, args.map((arg) => (arg === LOADER ? loaderFile : arg)), { folder: root, env: environmentFor(root, terminal.env) });
    if (code !== 0) throw new UsageError(`The program failed (${code === undefined ? 'it was stopped' : `exit code ${code}`}):\n${printableLines(`${out}${err}`).trim()}`);
  });
}

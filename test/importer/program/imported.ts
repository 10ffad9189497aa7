import { readFileSync, readdirSync } from 'fs';
import { join } from 'path';
import { Prepared, PrepareOptions, prepare } from '../../../lib/cli/import/prepare';
import { givenFiles } from '../../../lib/delivery/given-files';
import { isActionFile } from '../../../lib/expressions/inside';
import { readSource } from '../../../lib/importer/inside';
import { readRepository } from '../../../lib/repository/inside';

const FIXTURES = join(__dirname, '../fixtures');

/** Imports files, by their paths, as the command does before it runs the program. */
export function imported(files: Readonly<Record<string, string>>, options: Omit<PrepareOptions, 'beside'> = { exact: true, sharedPins: true }): Prepared {
  const repository = { ...givenFiles(files), isThere: (path: string) => Object.keys(files).some((file) => file === path || file.startsWith(`${path}/`)) };
  const beside = readRepository(repository, new Set());
  return prepare(readSource(Object.keys(files).filter((path) => isActionFile(path) || path.startsWith('.github/workflows/')), repository), repository, { ...options, beside });
}

/** A workflow of one file. */
export function workflow(text: string, name = 'ci'): Readonly<Record<string, string>> {
  return { [`.github/workflows/${name}.yml`]: text };
}

/** The text of the file that declares one of them, without its first lines: those that import. */
export async function codeOf(files: Readonly<Record<string, string>>, options?: PrepareOptions): Promise<string> {
  const { program: { files: [file] } } = imported(files, options);
  return (await file.text()).replace(/^import [^;]+;\n/gm, '').trim();
}

/** The body of its function, one statement after the other. */
export async function statementsOf(files: Readonly<Record<string, string>>): Promise<string> {
  const code = await codeOf(files);
  return code.slice(code.indexOf('{\n') + 2, code.lastIndexOf('\n}')).replace(/^ {2}/gm, '').trim();
}

/** The fixtures: where each lies in its repository, and its text. */
export function fixtures(): [name: string, path: string, text: string][] {
  return readdirSync(FIXTURES).sort().map((name) => {
    const [, action] = /^action-(.+)\.yml$/.exec(name) ?? [];
    return [name, action === undefined ? `.github/workflows/${name}` : `.github/actions/${action}/action.yml`, readFileSync(join(FIXTURES, name), 'utf8')];
  });
}

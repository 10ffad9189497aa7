import { delimiter, dirname, join } from 'path';
import { withoutTokens } from '../token';

/**
 * The environment in which the program of a repository is run: as it is, without tokens. What is installed in the repository is found as npx finds it, whoever started
 * this: the tasks of projen call such programs by their names.
 *
 * @param root the folder of the program
 */
export function environmentFor(root: string, env: { readonly [name: string]: string | undefined }): { readonly [name: string]: string | undefined } {
  const kept = withoutTokens(env);
  // It has other letters on Windows.
  const name = Object.keys(kept).find((one) => one.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...kept, [name]: [...binFolders(root), ...kept[name] === undefined ? [] : [kept[name]]].join(delimiter), PROJEN_DISABLE_POST: 'true' };
}

function binFolders(folder: string): string[] {
  const above = dirname(folder);
  return [join(folder, 'node_modules', '.bin'), ...above === folder ? [] : binFolders(above)];
}

import { posix } from 'path';

/**
 * The path from the root of the repository that a `uses` names, without slashes at its end: `./path` in the workspace, `$/path` in the commit that runs.
 * Undefined for what lies elsewhere: `owner/repository/path@ref` is another commit, even of the same repository.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses
 */
export function ownPath(uses: string): string | undefined {
  return uses.startsWith('./') || uses.startsWith('$/') ? uses.slice(2).replace(/\/+$/, '') : undefined;
}

/** The metadata file of the action that a `uses` names by its folder in the same repository. */
export function ownActionFile(uses: string): string | undefined {
  const path = ownPath(uses);
  return path === undefined ? undefined : posix.join(path, 'action.yml');
}

import { posix } from 'path';
import { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { printable } from '../core/inside';

/**
 * Refuses to write what would land outside of a repository, because a link in it leads there: who brings the repository along decides what its folders are.
 *
 * @param root its folder; empty where one stands in it
 * @param paths from the root
 */
export function expectInside(root: string, paths: readonly string[], terminal: Terminal): void {
  const out = paths.find((path) => terminal.leadsOut(root, posix.join(root, path)));
  if (out !== undefined) throw new UsageError(`'${printable(out)}' leads out of the repository by a link: nothing is written there, and nothing was written.`);
}

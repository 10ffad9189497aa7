import { Checked } from './checked';
import { inOrder } from './in-order';
import { unreadFindings } from './unread-files';
import { actionsOf } from '../actions/inside';
import { RepositoryFiles } from '../checks/inside';
import { inspect } from '../delivery/inside';
import { workflowsOf } from '../workflows/inside';

/** What may be known beside the files. */
export interface CheckOptions {
  /** The text of the lock file of action pins. */
  readonly lock?: string;
  /** Whether a file of the repository is there, by its path from the root. */
  readonly isThere?: (path: string) => boolean;
  /** Told again and again while it works, such as `120 of 400 files`. */
  readonly progress?: (words: string) => void;
}

/** Everything that Slipway has to say about a repository as it stands, whoever wrote its files. */
export function checkRepository(files: RepositoryFiles, options: CheckOptions = {}): Checked {
  const { model, findings } = inspect({ files, ...options });
  const unread = unreadFindings(model);
  const read = [...workflowsOf(model), ...actionsOf(model)].map(({ file }) => file);
  return { model, findings: inOrder([...findings, ...unread]), files: [...new Set([...read, ...unread.map(({ places: [{ origin }] }) => origin.path)])].sort() };
}

import { Checked } from './checked';
import { inOrder } from './in-order';
import { unreadFindings } from './unread-files';
import { actionsOf } from '../actions/inside';
import { RepositoryFiles } from '../checks/inside';
import { Finding } from '../core/inside';
import { inspect } from '../delivery/inside';
import { readPathsOf } from '../repository/inside';
import { workflowsOf } from '../workflows/inside';

/** What may be known beside the files. */
export interface CheckOptions {
  /** The text of the lock file of action pins. */
  readonly lock?: string;
  /** Whether a file of the repository is there, by its path from the root. */
  readonly isThere?: (path: string) => boolean;
}

/** Everything that Slipway has to say about a repository as it stands, whoever wrote its files. */
export function checkRepository(files: RepositoryFiles, options: CheckOptions = {}): Checked {
  const { model, findings } = inspect({ files, ...options });
  const unread = unreadFindings(model, files);
  const read = [...workflowsOf(model), ...actionsOf(model)].map(({ file }) => file);
  const unreadable = unread.map(({ places: [{ origin }] }) => origin.path);
  return { model, findings: inOrder(once([...findings, ...unread])), files: [...new Set([...read, ...readPathsOf(model), ...unreadable])].sort() };
}

/** What is wrong twice in one script is one thing to read there. */
function once(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify([finding.id, finding.message, finding.places.map(({ origin }) => [origin.path, origin.location])]), finding])).values()];
}

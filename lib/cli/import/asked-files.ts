import { posix } from 'path';
import { Repository } from './prepare';
import { printable } from '../../core/inside';
import { WORKFLOWS_FOLDER, isActionFile, workflowFilesIn } from '../../expressions/inside';
import { ReadRepository, readRepository } from '../../repository/inside';
import { UsageError } from '../usage-error';

/** What some paths mean. */
export interface AskedFiles {
  /** Workflows and actions. */
  readonly units: readonly string[];
  /** The other files that GitHub reads, as far as they are meant. */
  readonly beside: ReadRepository;
  readonly isNothing: boolean;
}

/** What is meant by some paths: all, a folder with what lies in it, or a file. */
export function askedFiles(within: readonly string[], repository: Repository & { actions(): readonly string[] }): AskedFiles {
  const all = [...repository.actions(), ...workflowFilesIn(repository)];
  const isMeant = (file: string) => within.length === 0 || within.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
  const { owners, files, refused } = readRepository(repository, new Set());
  for (const { file } of owners.slice(1)) if (within.includes(file)) throw new UsageError(`GitHub does not read '${printable(file)}': it takes '${owners[0].file}', where it looks before.`);
  // Of several, GitHub reads the first: the others say nothing, and stand for nothing.
  const beside = { owners: owners.length > 0 && isMeant(owners[0].file) ? owners : [], files: files.filter(({ file }) => isMeant(file)), refused: refused.filter(({ path }) => isMeant(path)) };
  const others = new Set([...owners, ...files].map(({ file }) => file).concat(refused.map(({ path }) => path)));
  // What is named is read, whatever it is called: then it is told what it is not.
  const named = within.filter((path) => /\.ya?ml$/.test(path) && !all.includes(path) && !others.has(path));
  for (const path of named) if (!isActionFile(path) && posix.dirname(path) !== WORKFLOWS_FOLDER) throw new UsageError(`'${printable(path)}' is neither a workflow, which lies in ${WORKFLOWS_FOLDER}, nor the action.yml of an action, nor another file that GitHub reads.`);
  for (const path of within) if (path !== '' && !repository.isThere(path)) throw new UsageError(`There is no '${printable(path)}' in this repository.`);
  const units = [...all.filter(isMeant), ...named];
  return { units, beside, isNothing: units.length + beside.owners.length + beside.files.length + beside.refused.length === 0 };
}

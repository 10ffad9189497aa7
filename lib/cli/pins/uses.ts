import { posix } from 'path';
import { Used, UsedAction, usedIn } from '../../actions/inside';
import { FileThere } from '../../checks/inside';
import { printable } from '../../core/inside';
import { workflowFilesIn } from '../../expressions/inside';
import { Terminal } from '../terminal';
import { UsageError } from '../usage-error';

const METADATA = ['action.yml', 'action.yaml'];

/**
 * What the workflows of a repository use, with the actions of the repository that they use in turn. Read from the files and not asked of the program that writes
 * some of them: the files are what runs, whoever wrote them, and nothing has to be installed or executed to read them. Nothing outside of the repository is read, nor is
 * a link followed.
 *
 * @param up the way to the root of the repository
 */
export function usedHere(up: string, terminal: Terminal): UsedAction[] {
  const files = terminal.repository(up === '' ? '.' : up);
  const found: UsedAction[] = [];
  const seen = new Set<string>();
  const enter = (file: string) => {
    const there = seen.has(file) ? undefined : files.read(file);
    if (there === undefined) return;
    seen.add(file);
    const used = readable(there);
    found.push(...used.actions);
    for (const folder of used.own) METADATA.forEach((name) => enter(posix.normalize(posix.join(folder, name))));
  };
  for (const path of workflowFilesIn(files)) enter(path);
  return found;
}

/** What cannot be read may use anything: nothing is concluded from the other files. */
function readable({ path, text, problem = 'it is no YAML' }: FileThere): Used {
  const used = text === undefined ? undefined : usedIn(path, text);
  if (used) return used;
  throw new UsageError(`'${printable(path)}' cannot be read (${printable(problem)}), so what it uses is not known. Repair it, or take it away; no lock was changed.`);
}

import { posix } from 'path';
import { printable } from '../../core/inside';
import { Terminal } from '../terminal';
import { UsageError } from '../usage-error';

/** The folder that `--out` names, from the root of the repository; never one outside of it. */
export function folderOf(out: string, up: string, terminal: Terminal): string {
  const folder = posix.normalize(out.replace(/\\/g, '/')).replace(/\/+$/, '');
  const said = `--out '${printable(out, 200)}'`;
  if (folder === '' || folder === '.' || /^(?:\/|\.\.(?:\/|$)|[A-Za-z]:)/.test(folder)) throw new UsageError(`${said}: it takes a folder within the repository, from its root, such as delivery/actions.`);
  if (/(?:^|\/)(?:\.git|node_modules)(?:\/|$)/i.test(folder)) throw new UsageError(`${said}: nobody looks there for a program.`);
  if (terminal.leadsOut(up, `${up}${folder}`)) throw new UsageError(`${said} leads out of the repository by a link: nothing is written there.`);
  return folder;
}

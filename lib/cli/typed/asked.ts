import { printable } from '../../core/inside';
import { isWorkflowFile } from '../../expressions/inside';
import { parseUses } from '../../workflows/inside';
import { UsageError } from '../usage-error';

/** What is added. */
export interface Asked {
  readonly owner: string;
  readonly repository: string;
  /** In the repository; empty at its root. */
  readonly path: string;
  readonly ref?: string;
  readonly kind: 'action' | 'workflow';
}

/** Takes `owner/repository[/path][@ref]` apart. */
export function askedFor(word: string): Asked {
  const said = `'${printable(word, 200)}'`;
  if (/^docker:\/\//i.test(word)) {
    throw new UsageError(`${said} is an image and no action: it has no metadata to make a class of. Use it as it is, pinned to its digest: new UsesStep('docker://image@sha256:…', { inputs: { entrypoint: '…', args: '…' } }).`);
  }
  if (/^\.{0,2}\/|^\$\//.test(word)) throw new UsageError(`${said} is an action of your own repository: a CompositeAction, a NodeAction or a DockerAction of slipway/actions declares it, and its step is typed already.`);
  const at = word.indexOf('@');
  const [name, ref] = at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
  const parsed = parseUses(`${name}@${ref ?? 'main'}`);
  const parts = name.split('/');
  if (parsed.kind !== 'repository' || parts.some((part) => part === '.' || part === '..') || /[^\w./@+-]/.test(word) || (ref !== undefined && !isRef(ref))) {
    throw new UsageError(`${said} is no action: it takes owner/repository, owner/repository/path or owner/repository/.github/workflows/file.yml, and perhaps @ref behind it.`);
  }
  const path = parts.slice(2).join('/');
  return { owner: parts[0], repository: parts[1], path, ref, kind: isWorkflowFile(path) ? 'workflow' : 'action' };
}

/** `owner/repository/path` */
export function nameOf({ owner, repository, path }: Asked): string {
  return path === '' ? `${owner}/${repository}` : `${owner}/${repository}/${path}`;
}

/** What Git takes for the name of a tag or a branch. */
function isRef(ref: string): boolean {
  return ref !== '' && ref.length <= 200 && !/\.\.|\/\/|@\{|^[./-]|[./]$|\.lock$/.test(ref);
}

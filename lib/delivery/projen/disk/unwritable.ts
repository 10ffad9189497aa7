import { InvalidValueError } from '../../../core/inside';

/** What stands in `/proc`, in a message of the system, is nothing that a reader knows. */
const DESCRIPTOR = / '\/proc\/self\/fd\/[^']*'(?: -> '[^']*')?/g;

const ADVICE: Readonly<Record<string, string>> = {
  ENOSPC: 'Make room on the disk',
  EDQUOT: 'Make room within the quota',
  EACCES: 'Give yourself the right to write in its folder',
  EPERM: 'Give yourself the right to write in its folder',
  EROFS: 'The file system is mounted read-only: run it where it can be written',
  ELOOP: 'A link stands on the way: put a folder in its place',
  ENOTDIR: 'A link or a file stands on the way: put a folder in its place',
};

/** What keeps a file from being written, and what became of the others. */
export function unwritable(path: string, error: unknown, others: string): InvalidValueError {
  const { code, message } = error as NodeJS.ErrnoException;
  return new InvalidValueError('file/unwritable', path, `it cannot be written: ${message.replace(DESCRIPTOR, '')}. ${others}`, { path, fix: ADVICE[code ?? ''] && `${ADVICE[code!]}, then run it again.` });
}

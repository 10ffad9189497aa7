const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
const MOST = 100;

/**
 * What keeps an id from being the name of a file or a folder on every system that a repository is checked out on; undefined for a good name.
 * The message says what is wrong, the fix what to do.
 */
export function fileNameProblem(id: string): string | undefined {
  if (id === '') return 'is empty';
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(id)) return 'holds a control character';
  if (/[/\\]/.test(id)) return 'holds a path separator, and the file could land outside of its folder';
  if (/^\.+$/.test(id)) return 'means a folder, not a file';
  const foreign = /[^\x20-\x7e]/u.exec(id)?.[0];
  if (foreign !== undefined) return `holds '${foreign}', which systems store in different ways`;
  if (id in Object.prototype) return 'is reserved by JavaScript';
  if (RESERVED.test(id)) return 'is the name of a device on Windows, where the repository could not be checked out';
  if (/^[.-]/.test(id)) return `begins with '${id[0]}', which hides a file, or looks like an option to a command`;
  if (/[. ]$/.test(id)) return `ends with '${id.at(-1)}', which Windows drops`;
  const bad = /[^A-Za-z0-9_.-]/.exec(id)?.[0];
  if (bad !== undefined) return `holds '${bad}'`;
  if (id.length > MOST) return `has ${id.length} characters; at most ${MOST} are allowed, because file systems end at 255 bytes and tools add endings of their own`;
  return undefined;
}

/** A name like it that is fine, or nothing when not enough is left. */
export function betterFileName(id: string, kind: string): string | undefined {
  const better = id.normalize('NFKD').replace(/\p{M}+/gu, '').replace(/[^A-Za-z0-9_.-]+/gu, '-').replace(/^[-._]+|[-._]+$/g, '').slice(0, 40).replace(/[-.]+$/, '');
  if (better === '') return undefined;
  return fileNameProblem(better) === undefined ? better : `${better.replace(/\..*$/, '')}-${kind}`;
}

/** The same for a path that was given as a whole: a name may begin with a dot there, as `.github` does. */
export function filePathProblem(path: string): string | undefined {
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'it does not begin at the root of the repository';
  const parts = path.split('/');
  if (parts.includes('..')) return "it leaves the repository with '..'";
  if (parts[0].toLowerCase() === '.git') return "'.git' belongs to Git";
  for (const part of parts) {
    const problem = fileNameProblem(part.replace(/^\.(?=[\w])/, ''));
    if (problem !== undefined) return `'${part}' ${problem}`;
  }
  return undefined;
}

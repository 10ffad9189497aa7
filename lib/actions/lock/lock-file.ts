import { InvalidValueError, asWritten, similar, isRecord } from '../../core/inside';
import { ActionPin } from '../action-pin';

/** `owner/repository`, or an action in a folder of it. No part leads elsewhere. */
const ACTION = /^[A-Za-z0-9][\w.-]*(?:\/(?!\.{1,2}(?:\/|$))[\w.-]+)+$/;
const SHA = /^[0-9a-f]{40}$/;
/** It becomes a comment. */
const LINE = /^[\x20-\x7e]{1,100}$/;
const KEYS = ['version', 'sha', 'owner_id', 'repo_id'];

/** Where an action stands in the lock file. */
export interface LockEntry extends ActionPin {
  readonly version: string;
  /** The number that GitHub gave to the owner of the repository, and to the repository: a name can be taken by somebody else, a number cannot. */
  readonly ownerId?: number;
  readonly repoId?: number;
}

/** Reads the lock file of a repository: `{ "actions/checkout": { "version": "v7.0.1", "sha": "…" } }`. What `slipway.lock.schema.json` takes it takes, and nothing else. */
export function readLock(text: string, file: string): Map<string, LockEntry> {
  const wrong = (at: string, why: string) => new InvalidValueError('file/lock', at, why, { path: file });
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new InvalidValueError('file/not-json', file, `it is not JSON: ${(error as Error).message}`, { path: file });
  }
  // Of two, JSON takes the last; a person may read the first, and so does Renovate.
  const twice = repeatedKey(text);
  if (twice !== undefined) throw wrong(file, `${asWritten(twice)} stands in it twice: which of them is meant cannot be told`);
  if (!isRecord(content)) throw wrong(file, 'it must hold an object whose keys are actions, such as "actions/checkout"');
  return new Map(Object.entries(content).map(([action, entry]) => {
    const at = `${file}: '${action}'`;
    checkAction(action, at, 'file/lock');
    if (!isRecord(entry)) throw wrong(at, 'it must be an object with "version" and "sha"');
    const stray = Object.keys(entry).find((key) => !KEYS.includes(key));
    if (stray !== undefined) {
      const meant = similar(stray, KEYS);
      throw wrong(at, `'${stray}' is not known; ${meant ? `did you mean '${meant}'?` : 'only "version", "sha", "owner_id" and "repo_id" are'}`);
    }
    if (typeof entry.version !== 'string' || entry.version === '') throw wrong(at, 'its "version" must be the release, such as "v7.0.1"');
    if (!LINE.test(entry.version)) throw wrong(at, 'its "version" must be one line of text, such as "v7.0.1"');
    checkSha(entry.sha, `${at}, "sha"`, 'file/lock');
    const [ownerId, repoId] = [idOf(entry, 'owner_id', at), idOf(entry, 'repo_id', at)];
    return [action.toLowerCase(), { version: entry.version, sha: entry.sha as string, ...ownerId === undefined ? {} : { ownerId }, ...repoId === undefined ? {} : { repoId } }];
  }));

  function idOf(entry: Readonly<Record<string, unknown>>, key: 'owner_id' | 'repo_id', at: string): number | undefined {
    const value = entry[key];
    if (value === undefined || (Number.isSafeInteger(value) && (value as number) > 0)) return value as number | undefined;
    throw wrong(at, `its "${key}" must be the number that GitHub gave to the ${key === 'owner_id' ? 'owner' : 'repository'}, and is ${asWritten(value)}`);
  }
}

/** A key that stands twice in the same object, in whatever case; the text is known to be JSON. */
function repeatedKey(text: string): string | undefined {
  const open: Set<string>[] = [];
  for (const [token, key, colon] of text.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?|[{}]/g)) {
    if (token === '{') {open.push(new Set());} else if (token === '}') {open.pop();} else if (colon !== undefined) {
      const name = JSON.parse(`"${key}"`) as string;
      const keys = open[open.length - 1];
      if (keys.has(name.toLowerCase())) return name;
      keys.add(name.toLowerCase());
    }
  }
  return undefined;
}

/** The text of a lock file: sorted, a line for each action, so that a change of one is a change of one line. */
export function lockText(entries: ReadonlyMap<string, LockEntry>): string {
  const lines = [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([action, { version, sha, ownerId, repoId }]) => {
    const fields = { version, sha, owner_id: ownerId, repo_id: repoId };
    const said = Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [`${JSON.stringify(key)}: ${JSON.stringify(value)}`]));
    return `  ${JSON.stringify(action)}: { ${said.join(', ')} }`;
  });
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}

export function checkAction(action: string, what: string, code = 'call/wrong-value'): void {
  if (typeof action === 'string' && ACTION.test(action)) return;
  throw new InvalidValueError(code, what, `${asWritten(action)} must be 'owner/repository' or 'owner/repository/path', without a ref`, { option: 'action', given: action });
}

export function checkSha(sha: unknown, what: string, code = 'call/not-a-commit'): void {
  if (typeof sha !== 'string' || !SHA.test(sha)) {
    const why = `${sha === undefined ? 'nothing' : asWritten(sha)} must be a full commit of 40 hexadecimal digits in lower case: a tag or branch can be moved`;
    throw new InvalidValueError(code, what, why, { option: 'sha', given: sha });
  }
}

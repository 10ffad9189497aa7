import { InvalidValueError, asWritten, similar, isRecord } from '../../core/inside';
import { ActionPin } from '../action-pin';

/** `owner/repository`, or an action in a folder of it. */
const ACTION = /^[A-Za-z0-9][\w.-]*\/[\w.-]+(\/[\w./-]+)?$/;
const SHA = /^[0-9a-f]{40}$/;
const KEYS = ['version', 'sha'];

/** Reads the lock file of a repository: `{ "actions/checkout": { "version": "v7.0.1", "sha": "…" } }`. */
export function readLock(text: string, file: string): Map<string, ActionPin> {
  const wrong = (at: string, why: string) => new InvalidValueError('file/lock', at, why, { path: file });
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new InvalidValueError('file/not-json', file, `it is not JSON: ${(error as Error).message}`, { path: file });
  }
  if (!isRecord(content)) throw wrong(file, 'it must hold an object whose keys are actions, such as "actions/checkout"');
  return new Map(Object.entries(content).map(([action, entry]) => {
    const at = `${file}: '${action}'`;
    checkAction(action, at, 'file/lock');
    if (!isRecord(entry)) throw wrong(at, 'it must be an object with "version" and "sha"');
    const stray = Object.keys(entry).find((key) => !KEYS.includes(key));
    if (stray !== undefined) {
      const meant = similar(stray, KEYS);
      throw wrong(at, `'${stray}' is not known; ${meant ? `did you mean '${meant}'?` : 'only "version" and "sha" are'}`);
    }
    if (typeof entry.version !== 'string' || entry.version === '') throw wrong(at, 'its "version" must be the release, such as "v7.0.1"');
    checkSha(entry.sha, `${at}, "sha"`, 'file/lock');
    return [action.toLowerCase(), { version: entry.version, sha: entry.sha as string }];
  }));
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

import { InvalidValueError, similar } from '../../core/inside';
import { ActionPin } from '../action-pin';

/** `owner/repository`, or an action in a folder of it. */
const ACTION = /^[A-Za-z0-9][\w.-]*\/[\w.-]+(\/[\w./-]+)?$/;
const SHA = /^[0-9a-f]{40}$/;
const KEYS = ['version', 'sha'];

/** Reads the lock file of a repository: `{ "actions/checkout": { "version": "v7.0.1", "sha": "…" } }`. */
export function readLock(text: string, file: string): Map<string, ActionPin> {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new InvalidValueError(file, `it is not JSON: ${(error as Error).message}`);
  }
  if (!isRecord(content)) throw new InvalidValueError(file, 'it must hold an object whose keys are actions, such as "actions/checkout"');
  return new Map(Object.entries(content).map(([action, entry]) => {
    const at = `${file}: '${action}'`;
    checkAction(action, at);
    if (!isRecord(entry)) throw new InvalidValueError(at, 'it must be an object with "version" and "sha"');
    const stray = Object.keys(entry).find((key) => !KEYS.includes(key));
    if (stray !== undefined) {
      const meant = similar(stray, KEYS);
      throw new InvalidValueError(at, `'${stray}' is not known; ${meant ? `did you mean '${meant}'?` : 'only "version" and "sha" are'}`);
    }
    if (typeof entry.version !== 'string' || entry.version === '') throw new InvalidValueError(at, 'its "version" must be the release, such as "v7.0.1"');
    checkSha(entry.sha, `${at}, "sha"`);
    return [action.toLowerCase(), { version: entry.version, sha: entry.sha as string }];
  }));
}

export function checkAction(action: string, what: string): void {
  if (!ACTION.test(action)) throw new InvalidValueError(what, `'${action}' must be 'owner/repository' or 'owner/repository/path', without a ref`);
}

export function checkSha(sha: unknown, what: string): void {
  if (typeof sha !== 'string' || !SHA.test(sha)) {
    throw new InvalidValueError(what, `${JSON.stringify(sha) ?? 'nothing'} must be a full commit of 40 hexadecimal digits in lower case: a tag or branch can be moved`);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

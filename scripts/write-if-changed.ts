import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Whether a file is not there, or holds something else. */
export function differs(path: string, text: string): boolean {
  return !existsSync(path) || readFileSync(path, 'utf8') !== text;
}

/** Writes only what differs, so that a second run leaves times and watchers alone. Returns whether it wrote. */
export function writeIfChanged(path: string, text: string): boolean {
  if (!differs(path, text)) return false;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return true;
}

import { digestOf } from './questions';
import { FileThere } from '../../checks/inside';
import { isPlain } from '../ahead/plain';
import type { Read } from '../ahead/reading-ahead';

/** More than this nobody wants to read again at the beginning of a check, in characters. */
const MOST = 48 * 1024 * 1024;

/**
 * What was made of single files, by the digest of what they are. A file that is as it was is not parsed again, whatever happened to its neighbours. One line
 * a file: only those are read that somebody asks for.
 */
export class Readings {
  private readonly known: ReadonlyMap<string, string>;
  private readonly kept = new Map<string, string>();
  private size = 0;
  private made = 0;

  /**
   * @param text of an earlier check
   * @param keeps whether there will be a next one
   */
  public constructor(text = '', private readonly keeps = true) {
    this.known = new Map(text.split('\n').flatMap((line) => (line.indexOf('\t') < 0 ? [] : [[line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)] as const])));
  }

  /** Whether it is known what the file is. */
  public has(kind: string, file: FileThere): boolean {
    return this.known.has(keyOf(kind, file));
  }

  public once<T>(kind: string, file: FileThere, make: () => Read): T {
    const key = keyOf(kind, file);
    const line = this.known.get(key);
    if (line !== undefined) {
      this.keep(key, line);
      return JSON.parse(line) as T;
    }
    const read = make();
    this.made++;
    if (this.keeps && !this.isFull && isPlain(file.text ?? '')) this.keep(key, 'line' in read ? read.line : JSON.stringify(read.value));
    return ('line' in read ? JSON.parse(read.line) : read.value) as T;
  }

  /** What this check asked for, for the next one; undefined when the next one gains nothing. */
  public text(): string | undefined {
    return this.made === 0 && this.kept.size === this.known.size ? undefined : [...this.kept].map(([key, line]) => `${key}\t${line}\n`).join('');
  }

  private get isFull(): boolean {
    return this.size > MOST;
  }

  private keep(key: string, line: string): void {
    if (this.kept.has(key) || (this.size += line.length) > MOST) return;
    this.kept.set(key, line);
  }
}

function keyOf(kind: string, file: FileThere): string {
  return `${kind} ${digestOf(file)} ${encodeURI(file.path)}`;
}

import { createHash } from 'crypto';
import { isMap } from './shapes/shape';
import { Answer } from './vendor';

/** No list of a repository has so many pages. One that has is without end. */
const MOST_PAGES = 100;
/** Characters of all pages together. */
const MOST_TEXT = 8 * 1024 * 1024;

/** A list that comes page by page, from somebody who may never come to an end. */
export class Pages<T> {
  public readonly items: T[] = [];
  public isComplete = false;
  private readonly seen = new Set<string>();
  private length = 0;

  /** @param key under which the list stands; undefined when the answer is the list */
  public constructor(private readonly key: string | undefined) {}

  /** Takes a page whose shape was looked at. Returns what contradicts the pages before it. */
  public add({ data, headers }: Answer): string | undefined {
    const found = this.key === undefined ? data : isMap(data) ? data[this.key] : undefined;
    if (!Array.isArray(found)) return `${this.key === undefined ? 'it' : `'${this.key}'`} must be a list`;
    for (const item of found as T[]) this.items.push(item);
    // The number of the page is asked for, not the address in the header: the token goes to no address that an answer names.
    this.isComplete = !/rel="next"/.test(headers.link ?? '');
    return this.repetition(found) ?? this.excess() ?? this.miscount(data);
  }

  private repetition(found: readonly unknown[]): string | undefined {
    const text = JSON.stringify(found);
    this.length += text.length;
    if (found.length === 0) return this.isComplete ? undefined : 'a page of the list is empty, and is said not to be the last one';
    const print = createHash('sha256').update(text).digest('base64');
    if (this.seen.has(print)) return `page ${this.seen.size + 1} of the list repeats an earlier one`;
    this.seen.add(print);
    return undefined;
  }

  private excess(): string | undefined {
    if (this.seen.size >= MOST_PAGES && !this.isComplete) return `the list has more than ${MOST_PAGES} pages`;
    return this.length > MOST_TEXT ? `the list is longer than ${MOST_TEXT / 1024 / 1024} MB` : undefined;
  }

  private miscount(data: unknown): string | undefined {
    const said = isMap(data) ? data.total_count : undefined;
    if (!this.isComplete || said === undefined || said === this.items.length) return undefined;
    return `it says that there are ${String(said)}, and lists ${this.items.length}. If something was changed meanwhile, run the command again`;
  }
}

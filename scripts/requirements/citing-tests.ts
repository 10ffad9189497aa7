import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { titlesIn } from './titles';

/** A test that cites rows, or a group of tests that does. */
export interface CitingTest {
  /** From the root of the project. */
  readonly file: string;
  readonly line: number;
  /** Without the ids. */
  readonly title: string;
}

/** `GL-12: …`, `GE-6, GE-7: …`. */
const CITED = /^((?:[A-Z]{2}-\d+)(?:, [A-Z]{2}-\d+)*): ([^]*)$/;

/** The tests by the rows that they cite, in the order of files and lines. */
export function citingTests(root: string): ReadonlyMap<string, readonly CitingTest[]> {
  const cited = new Map<string, CitingTest[]>();
  const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.ts')).map((file) => join('test', file)).sort();
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8');
    // Reading all tests as programs would take seconds.
    if (!/[(]['"`][A-Z]{2}-\d/.test(text)) continue;
    for (const { title, line } of titlesIn(text)) {
      const [, ids, rest] = CITED.exec(title) ?? [];
      for (const id of ids?.split(', ') ?? []) cited.set(id, [...cited.get(id) ?? [], { file, line, title: rest }]);
    }
  }
  return cited;
}

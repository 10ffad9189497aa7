import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citingTests, type CitingTest } from './citing-tests';
import type { ArtifactLine, System } from './row';
import { SYSTEMS } from './systems';

/** A row of the page. */
export interface Requirement {
  readonly id: string;
  readonly example: string;
  /** What is asked, as the README of the example says it. */
  readonly what: string | undefined;
  readonly lines: readonly { readonly file: string; readonly line: number | undefined; readonly text: string }[];
  readonly tests: readonly CitingTest[];
}

/** `| ML-1 | … | what is asked |` of a README. */
const README_ROW = /^\| ([A-Z]{2}-\d+) \|.*\| ([^|]*) \|$/gm;

/** Every row of the five systems, with all that is known of it; what is missing is empty. */
export function requirements(root: string): Requirement[] {
  const tests = citingTests(root);
  return SYSTEMS.flatMap((system) => {
    const asked = new Map([...readFileSync(join(root, 'examples', system.example, 'README.md'), 'utf8').matchAll(README_ROW)].map(([, id, what]) => [id, what]));
    return idsOf(system).map((id) => ({
      id,
      example: system.example,
      what: asked.get(id),
      lines: (system.lines[id] ?? []).map((line) => ({ file: line[0], text: line[1], line: lineOf(join(root, 'examples', system.example), line) })),
      tests: tests.get(id) ?? [],
    }));
  });
}

export function idsOf({ prefix, rows }: System): string[] {
  return Array.from({ length: rows }, (_, i) => `${prefix}-${i + 1}`);
}

/** Counted from 1; undefined where no line holds the text. */
function lineOf(folder: string, [file, text]: ArtifactLine): number | undefined {
  if (!existsSync(join(folder, file))) return undefined;
  const at = readFileSync(join(folder, file), 'utf8').split('\n').findIndex((line) => line.includes(text));
  return at < 0 ? undefined : at + 1;
}

/** What is missing or wrong, in words; nothing when the page has no empty cell. */
export function gaps(all: readonly Requirement[]): string[] {
  return all.flatMap(({ id, example, what, lines, tests }) => [
    ...what === undefined ? [`${id}: examples/${example}/README.md does not say what is asked`] : [],
    ...lines.length === 0 ? [`${id}: scripts/requirements/rows/${example}.ts names no line`] : [],
    ...lines.filter(({ line }) => line === undefined).map(({ file, text }) => `${id}: no line of examples/${example}/${file} holds ${JSON.stringify(text)}`),
    ...tests.length === 0 ? [`${id}: no test cites it; the title of one begins with '${id}: '`] : [],
  ]);
}

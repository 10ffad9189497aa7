import { readFileSync } from 'fs';
import { join } from 'path';
import { documentsOf } from '../architecture/documents';

export const ROOT = join(__dirname, '../..');

/** A fenced `ts` block of a Markdown file. */
export interface Example {
  /** `lib/core/README.md:10`: the line of its first line of code. */
  readonly at: string;
  readonly document: string;
  readonly text: string;
  /** It imports from the library, so it is a whole program: it is compiled and run. Others are read for their grammar only. */
  readonly complete: boolean;
}

export function examplesOf(document: string, markdown: string): Example[] {
  return [...markdown.matchAll(/^```ts\n([^]*?)^```$/gm)].map((match) => {
    const line = markdown.slice(0, match.index).split('\n').length + 1;
    return { at: `${document}:${line}`, document, text: match[1], complete: /from 'slipway(\/\w+)?'/.test(match[1]) };
  });
}

/** The examples of the README of the repository, of every room, and of every page on a rule. */
export function allExamples(): Example[] {
  return documentsOf(ROOT)
    .filter((path) => path === 'README.md' || /^lib\/[\w-]+\/README\.md$/.test(path) || path.startsWith('docs/checks/'))
    .flatMap((path) => examplesOf(path, readFileSync(join(ROOT, path), 'utf8')));
}

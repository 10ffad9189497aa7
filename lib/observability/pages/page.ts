import { posix } from 'path';
import { Origin, TextDocument } from '../../core/inside';

/** A page of Markdown: blocks of lines with an empty one between them. */
export function page(path: string, origin: Origin, blocks: readonly (readonly string[])[]): TextDocument {
  const lines = blocks.filter((block) => block.length > 0).flatMap((block, at) => [...(at > 0 ? [''] : []), ...block]);
  return { kind: 'text', path, origin, comment: 'html', lines: lines.map((text) => ({ text })) };
}

/** A link from one page to another file of the repository. */
export function relative(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to);
}

/**
 * Where GitHub jumps to in a page: the name that it gives a heading.
 *
 * @see https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#section-links
 */
export function anchor(heading: string): string {
  return `#${heading.trim().toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-')}`;
}

/** Path of the page about a dashboard: in a folder of its own, so that no id is the name of another page. */
export function dashboardPage(folder: string, id: string): string {
  return `${folder}/dashboards/${id}.md`;
}

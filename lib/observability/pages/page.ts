import { posix } from 'path';
import { Origin, TextDocument } from '../../core/inside';
import { GrafanaDashboardModel, PanelModel } from '../model';

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
  return `#${heading.replace(/\s+/g, ' ').trim().toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-')}`;
}

/** Where GitHub jumps to for each heading of one page: of those that are called the same, the later ones are counted. */
function anchorsOf(headings: readonly string[]): string[] {
  const taken = new Set<string>();
  return headings.map(anchor).map((name) => {
    let free = name;
    for (let count = 1; taken.has(free); count++) free = `${name}-${count}`;
    taken.add(free);
    return free;
  });
}

/** Where GitHub jumps to for each panel on the page of a dashboard: a row, or another panel, may have the same title. */
export function panelAnchors({ title, rows }: GrafanaDashboardModel): ReadonlyMap<PanelModel, string> {
  const headings = rows.flatMap((row) => [...(row.title === undefined ? [] : [{ title: row.title }]), ...row.panels.filter((panel) => panel.title !== '').map((panel) => ({ title: panel.title, panel }))]);
  const [, ...anchors] = anchorsOf([title, ...headings.map((heading) => heading.title)]);
  return new Map(headings.flatMap((heading, at) => ('panel' in heading ? [[heading.panel, anchors[at]] as const] : [])));
}

/** Path of the page about a dashboard: in a folder of its own, so that no id is the name of another page. */
export function dashboardPage(folder: string, id: string): string {
  return `${folder}/dashboards/${id}.md`;
}

import { existsSync } from 'fs';
import { posix, join } from 'path';
import { anchorOf } from '../../scripts/docgen/places';

/** The relative links of Markdown pages that lead nowhere: to no file, or to no heading of one of the pages. */
export function deadLinks(root: string, pages: ReadonlyMap<string, string>): string[] {
  const headings = new Map([...pages].map(([path, text]) => [path, headingsOf(text)]));
  const known = new Map<string, boolean>();
  const exists = (path: string) => known.get(path) ?? known.set(path, existsSync(join(root, path))).get(path)!;
  return [...pages].flatMap(([path, text]) => linksOf(text).filter((link) => {
    const [file, anchor] = link.split('#');
    const target = file === '' ? path : posix.normalize(posix.join(posix.dirname(path), file));
    return !(headings.has(target) || exists(target)) || (anchor !== undefined && headings.get(target)?.has(anchor) === false);
  }).map((link) => `${path} links to '${link}', which does not exist.`));
}

function linksOf(text: string): string[] {
  const links = [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link);
  return [...new Set(links)].filter((link) => !/^[a-z]+:/.test(link));
}

function headingsOf(text: string): Set<string> {
  const seen = new Map<string, number>();
  return new Set([...prose(text).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => {
    const anchor = anchorOf(heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/`/g, ''));
    const before = seen.get(anchor) ?? 0;
    seen.set(anchor, before + 1);
    return before === 0 ? anchor : `${anchor}-${before}`;
  }));
}

/** Without blocks of code, where a bracket is no link and a `#` no heading. */
function prose(text: string): string {
  return text.replace(/^(```|~~~)[^]*?^\1/gm, '');
}

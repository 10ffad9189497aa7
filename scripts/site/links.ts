import { existsSync } from 'fs';
import { join, posix } from 'path';
import { NO_PAGES, addressOf, routeOf } from './routes';

const SOURCES = 'https://github.com/slipway-delivery/slipway/blob/main';

/** Pages of the repository that another page of the site stands for. */
const STAND_INS: Readonly<Record<string, string>> = { 'README.md': '/', 'docs/README.md': '/', 'API.md': '/api/' };

/**
 * Where a link of a file leads on the site: to the page that its target became, or, where the target is no page, to the target among the sources.
 *
 * @param root the root of the repository
 * @param file the file that links, from the root
 * @param link as it stands in the file
 */
export function siteLink(root: string, file: string, link: string): string {
  if (/^([a-z]+:|#|\/)/.test(link)) return link;
  const [path, anchor] = link.split('#');
  const target = posix.normalize(posix.join(posix.dirname(file), decodeURI(path))).replace(/\/$/, '');
  const page = [target, `${target}/README.md`].find((candidate) => routeOf(candidate) !== undefined || NO_PAGES.includes(candidate));
  if (!existsSync(join(root, target)) || target.startsWith('..')) throw new Error(`${file} links to '${link}', which does not exist.`);
  const hash = anchor === undefined ? '' : `#${anchor}`;
  if (page === undefined || !existsSync(join(root, page))) return `${SOURCES}/${target}${hash}`;
  return `${STAND_INS[page] ?? addressOf(page)}${hash}`;
}

import { readdirSync } from 'fs';
import { join } from 'path';
import { ROOT } from './documents';
import { labelOf } from '../../scripts/site/block-label';
import { siteLink } from '../../scripts/site/links';
import { Entry, sidebars } from '../../scripts/site/navigation';
import { NO_PAGES, routeOf } from '../../scripts/site/routes';
import { documentsOf, ownFiles } from '../architecture/documents';

const routes = new Map(ownFiles(ROOT).flatMap((file): [string, string][] => (routeOf(file) === undefined ? [] : [[routeOf(file)!, file]])));

describe('the site', () => {
  test('has a place for every document for users, and two documents never share one', () => {
    const forUsers = documentsOf(ROOT).filter((path) => !/^(data|scripts|test)\/|(^|\/)\.github\//.test(path) && !NO_PAGES.includes(path));
    expect(forUsers.filter((path) => routeOf(path) === undefined)).toEqual([]);
    expect(routes.size).toBe(ownFiles(ROOT).filter((path) => routeOf(path) !== undefined).length);
  });

  const linked = (entries: readonly Entry[]): string[] => entries.flatMap(({ link, items = [] }) => [...(link === undefined ? [] : [link]), ...linked(items)]);
  const links = new Set(Object.values(sidebars(ROOT)).flatMap(linked));

  test('has sidebars that lead to pages, and to every guide, check, decision and class', () => {
    const page = (link: string) => `${link.slice(1).replace(/#.*/, '').replace(/(^|\/)$/, '$1index')}.md`;
    expect([...links].filter((link) => !routes.has(page(link)))).toEqual([]);
    const reached = new Set([...links].map(page));
    const left = [...routes].filter(([route]) => !reached.has(route)).map(([, file]) => file);
    // Options are on the pages of the classes that take them.
    expect(left.filter((file) => !/^docs\/(api\/|index\.md)/.test(file))).toEqual([]);
    const classes = left.filter((file) => file.startsWith('docs/api/')).length;
    expect(classes).toBeLessThan(readdirSync(join(ROOT, 'docs/api'), { recursive: true }).length * 0.7);
  });
});

describe('a link of a file', () => {
  test.each([
    ['docs/tutorial.md', 'concepts/defaults.md', '/concepts/defaults'],
    ['docs/tutorial.md', 'checks/README.md#actions', '/checks/#actions'],
    ['docs/how-to/adopt.md', '../../lib/repository/README.md', '/rooms/repository'],
    ['examples/orders/README.md', '../ml-platform', '/examples/ml-platform'],
    ['lib/core/README.md', '../../README.md', '/'],
    ['docs/api/README.md', '../../API.md', '/api/'],
    ['docs/api/core/Duration.md', '../../../lib/core/duration.ts', 'https://github.com/slipway-delivery/slipway/blob/main/lib/core/duration.ts'],
    ['ARCHITECTURE.md', 'docs/decisions', 'https://github.com/slipway-delivery/slipway/blob/main/docs/decisions'],
    ['docs/tutorial.md', '#a', '#a'],
    ['docs/tutorial.md', 'https://example.com/a.md', 'https://example.com/a.md'],
  ])('of %s to %s becomes %s', (file, link, expected) => expect(siteLink(ROOT, file, link)).toBe(expected));

  test('that leads nowhere stops the build', () => {
    expect(() => siteLink(ROOT, 'docs/tutorial.md', 'gone.md')).toThrow("docs/tutorial.md links to 'gone.md', which does not exist.");
    expect(() => siteLink(ROOT, 'README.md', '../outside.md')).toThrow('does not exist');
  });
});

test('a block says above it which file it is, or who says it', () => {
  expect(['yaml output .github/workflows/ci.yml', 'text findings', 'text explained well', 'ts', 'ts more'].map(labelOf)).toEqual(['.github/workflows/ci.yml', 'what Slipway says', 'npx slipway promote --explain', undefined, undefined]);
});

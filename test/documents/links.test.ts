import { readFileSync } from 'fs';
import { join } from 'path';
import { ROOT } from './documents';
import { deadLinks } from './links';
import { ownFiles } from '../architecture/documents';

const pages = new Map(ownFiles(ROOT).filter((path) => path.endsWith('.md')).map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));

test('every link of every document leads to a file or a heading that is there', () => {
  expect(pages.size).toBeGreaterThan(500);
  expect(deadLinks(ROOT, pages)).toEqual([]);
});

test('a link to no file, and one to no heading, would be noticed, and no other', () => {
  const text = '# A b\n[file](b.md) [heading](b.md#c-d) [second](b.md#c-d-1) [own](#a-b) [folder](../lib) [site](https://example.com/x)\n```ts\na[0](none.md)\n```\n[gone](gone.md) [no](b.md#e) [nor](#c)\n';
  expect(deadLinks(ROOT, new Map([['docs/a.md', text], ['docs/b.md', '# B\n## `C` d\n## c d\n']]))).toEqual(['gone.md', 'b.md#e', '#c'].map((link) => `docs/a.md links to '${link}', which does not exist.`));
});

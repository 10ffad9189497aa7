import { existsSync, readFileSync } from 'fs';
import { join } from 'path';
import { titlesIn } from '../../scripts/requirements/titles';

const ROOT = join(__dirname, '..', '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** The tests that a page names, `[title](../test/file.test.ts)`, that are not there. */
function gone(page: string): string[] {
  const titles = new Map<string, Set<string>>();
  return [...page.matchAll(/\[([^\]]+)\]\(\.\.\/(test\/[^)]+\.test\.ts)\)/g)].flatMap(([, title, file]) => {
    if (!existsSync(join(ROOT, file))) return [`${file} is not there`];
    if (!titles.has(file)) titles.set(file, new Set(titlesIn(read(file)).map((one) => one.title)));
    return titles.get(file)!.has(title) ? [] : [`${file} has no test '${title}'`];
  });
}

/** The promises of the page, each with what stands below it. */
function promises(page: string): [title: string, text: string][] {
  const [, section] = /\n## What is promised, and how it is tested\n([^]*?)\n## /.exec(page)!;
  return section.split(/^### /m).slice(1).map((part) => [part.slice(0, part.indexOf('\n')), part]);
}

const PAGE = read('docs/security.md');

test('every test that the page of security names exists, under its name', () => {
  expect(gone(PAGE)).toEqual([]);
});

test('a test that is not there would be noticed, and so would a file', () => {
  const title = 'every test that the page of security names exists, under its name';
  expect(gone(`[${title}](../test/documents/security.test.ts) [${title}!](../test/documents/security.test.ts) [x](../test/gone.test.ts)`))
    .toEqual([`test/documents/security.test.ts has no test '${title}!'`, 'test/gone.test.ts is not there']);
});

test('every promise names a test that shows it', () => {
  expect(promises(PAGE).filter(([, text]) => !/\]\(\.\.\/test\//.test(text)).map(([title]) => title)).toEqual([]);
});

test('the promises are those of SECURITY.md, word for word', () => {
  const [, section] = /\n## What is promised\n([^]*?)\n\nNot promised: /.exec(read('SECURITY.md'))!;
  expect([...section.matchAll(/^- (.*)$/gm)].map(([, promise]) => promise)).toEqual(promises(PAGE).map(([title]) => title));
});

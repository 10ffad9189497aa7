import { readFileSync } from 'fs';
import { join } from 'path';
import { ROOT } from './documents';
import { exampleNames } from '../../scripts/examples/names';
import { programFiles } from '../../scripts/examples/ratio';

const FOLDER = join(ROOT, 'examples');

test('the index of the examples lists every one', () => {
  const listed = [...readFileSync(join(FOLDER, 'README.md'), 'utf8').matchAll(/^\| \[([\w-]+)\]\(\1\/README\.md\) \| \S/gm)].map(([, name]) => name);
  const there = [...new Set(exampleNames(ROOT).map((name) => name.split('/')[0]))];
  expect(there.length).toBeGreaterThan(1);
  expect(listed.sort()).toEqual(there.sort());
});

test('an example of several repositories leads to each of them', () => {
  const nested = exampleNames(ROOT).map((name) => name.split('/')).filter((path) => path.length > 1);
  expect(nested.length).toBeGreaterThan(1);
  for (const [folder, name] of nested) expect(readFileSync(join(FOLDER, folder, 'README.md'), 'utf8')).toContain(`](${name}/README.md)`);
});

test.each(exampleNames(ROOT))('the README of %s explains every id of a requirement that its programs name', (name) => {
  const read = (path: string) => readFileSync(join(FOLDER, name, path), 'utf8');
  const named = new Set(programFiles(join(FOLDER, name)).flatMap((path) => read(path).match(/\b[A-Z]{2}-\d+\b/g) ?? []));
  const explained = [...read('README.md').matchAll(/^\| ([A-Z]{2}-\d+) \| .+ \| \S.+ \|$/gm)].map(([, id]) => id);
  expect([...named].filter((id) => !explained.includes(id))).toEqual([]);
});

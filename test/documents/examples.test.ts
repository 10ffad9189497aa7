import { existsSync, readFileSync, readdirSync } from 'fs';
import { join } from 'path';
import { ROOT } from './documents';

const FOLDER = join(ROOT, 'examples');

test('the index of the examples lists every one', () => {
  const there = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory() && existsSync(join(FOLDER, entry.name, '.projenrc.ts'))).map(({ name }) => name);
  const listed = [...readFileSync(join(FOLDER, 'README.md'), 'utf8').matchAll(/^\| \[([\w-]+)\]\(\1\/README\.md\) \| \S/gm)].map(([, name]) => name);
  expect(there.length).toBeGreaterThan(1);
  expect(listed.sort()).toEqual(there.sort());
});

test.each(readdirSync(FOLDER).filter((name) => name !== 'README.md'))('the README of %s explains every id of a requirement that its programs name', (name) => {
  const read = (path: string) => readFileSync(join(FOLDER, name, path), 'utf8');
  const programs = ['.projenrc.ts', ...readdirSync(join(FOLDER, name, 'delivery'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => `delivery/${file}`)];
  const named = new Set(programs.flatMap((path) => read(path).match(/\b[A-Z]{2}-\d+\b/g) ?? []));
  const explained = [...read('README.md').matchAll(/^\| ([A-Z]{2}-\d+) \| .+ \| \S.+ \|$/gm)].map(([, id]) => id);
  expect([...named].filter((id) => !explained.includes(id))).toEqual([]);
});

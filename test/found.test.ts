import { readFileSync, readdirSync } from 'fs';
import { join } from 'path';
import { titlesIn } from '../scripts/requirements/titles';

/** What fell short in real use, by section: valid workflows, settings and files, other languages and first contact. Each has tests with the right answer, whose names begin with it. */
const FOUND = [['E', 4], ['F', 8], ['G', 7]] as const;

test('everything that fell short in use has a test that names it', () => {
  const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.ts'));
  const named = new Set(files.flatMap((file) => {
    const text = readFileSync(join(__dirname, file), 'utf8');
    return /['`][EFG]\d: /.test(text) ? titlesIn(text).flatMap(({ title }) => /^[EFG]\d(?=: )/.exec(title) ?? []) : [];
  }));
  expect(FOUND.flatMap(([section, lines]) => Array.from({ length: lines }, (_, i) => `${section}${i + 1}`)).filter((id) => !named.has(id))).toEqual([]);
});

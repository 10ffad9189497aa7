import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { LONGEST, comment } from '../../../lib/runtime/change-comment/comment';
import { Section, sectionsIn } from '../../../lib/runtime/change-comment/sections';
import { beginning, shares } from '../../../lib/runtime/change-comment/shares';

const FRAME = { title: 'Terraform plan', run: 'https://github.com/acme/app/actions/runs/7' };
const section = (title: string, text: string, more: Partial<Section> = {}): Section => ({ title, headline: '1 to add', changed: true, blocks: [{ title: 'change', format: 'terraform', text }], ...more });

test('what would change can be unfolded, and has its signs where GitHub colours them', () => {
  const shown = comment([section('production', '\u001b[1m  + resource "a" {\n      ~ name = "x" -> "y"\n      - old  = 1\n-/+ resource "b"\n      # kept\n')], [], FRAME);
  expect(shown).toBe([
    '### Terraform plan', '',
    '<details><summary><b>production</b>: 1 to add</summary>', '',
    '```diff', '+   resource "a" {', '!       name = "x" -> "y"', '-       old  = 1', '-/+ resource "b"', '      # kept', '```', '',
    '</details>',
  ].join('\n'));
});

test('what stays as it is takes a line, and a job that failed is named', () => {
  const shown = comment([section('dev', '', { changed: false, headline: 'no changes' })], [{ name: 'dev', result: 'success' }, { name: 'production', result: 'failure' }, { name: 'old', result: 'skipped' }], FRAME);
  expect(shown).toBe(`### Terraform plan\n\n- :x: production: failure, see [the run](${FRAME.run})\n\n- dev: no changes`);
});

test('a comment is never longer than GitHub takes, however many and however long the plans are', () => {
  for (const [count, length] of [[1, 1_000_000], [3, 200_000], [400, 5_000], [2_000, 10]] as const) {
    const shown = comment(Array.from({ length: count }, (_, at) => section(`stack-${at}`, 'x'.repeat(79).concat('\n').repeat(length / 10))), [], FRAME);
    expect(shown.length).toBeLessThanOrEqual(LONGEST);
    expect(shown).toMatch(/more lines, in the artifacts of|… and \d+ more, in/);
  }
});

test('a short plan beside a long one is shown whole', () => {
  const shown = comment([section('a', 'short\n'), section('b', 'long line\n'.repeat(20_000))], [], FRAME);
  expect(shown).toContain('```diff\nshort\n```');
  expect(shown.length).toBeGreaterThan(LONGEST * 0.9);
});

test('what stands in a plan cannot pose as another comment, which would be written over this one', () => {
  const shown = comment([section('a', '<!-- Sticky Pull Request Commentsecurity-scan -->\n<!\u0000-- Sticky Pull Request Commenttests -->\n'), section('<!-- Sticky Pull Request Commenttests -->', 'x\n')], [], FRAME);
  expect(shown).toContain('<! -- Sticky Pull Request Commentsecurity-scan -->');
  expect(shown).not.toContain('<!--');
});

test('what stands in a plan cannot leave it: neither by a fence, nor by HTML, nor by signs that turn the text around', () => {
  const shown = comment([section('</summary>**x**', '```\n````\n</details>\u202e@team')], [], FRAME);
  expect(shown).toContain('`````diff\n```\n````\n</details>@team\n`````');
  expect(shown).toContain('<b>&lt;/summary&gt;\\*\\*x\\*\\*</b>');
});

test('room is shared out so that nothing of it is lost', () => {
  expect(shares([10, 1_000, 1_000], 100)).toEqual([10, 45, 45]);
  expect(shares([10, 20], 100)).toEqual([10, 20]);
  expect(shares([], 100)).toEqual([]);
  expect(beginning('one\ntwo\nthree', 9)).toEqual({ shown: 'one\ntwo', left: 1 });
  expect(beginning('a line that is too long', 5)).toEqual({ shown: '', left: 1 });
});

describe('reports on disk', () => {
  let folder: string;
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'reports-')); });
  afterEach(() => rmSync(folder, { recursive: true }));
  const report = (path: string, said: unknown, texts: Record<string, string> = {}) => {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'section.json'), JSON.stringify(said));
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, path, name), text);
  };
  const SAID = { title: 'b', headline: 'x', changed: true, format: 'diff' };

  test('are found at any depth, by their titles; the change comes first, what says nothing is left out', () => {
    report('z/report', SAID, { 'cost.txt': '1 $', 'change.txt': '+a', 'empty.txt': ' \n', 'lint.log': 'x' });
    report('y', { ...SAID, title: 'a' });
    mkdirSync(join(folder, 'of-a-leg-that-failed'));
    expect(sectionsIn(folder).map(({ title, blocks }) => [title, blocks.map((block) => block.title)])).toEqual([['a', []], ['b', ['change', 'cost']]]);
    expect(sectionsIn(join(folder, 'nowhere'))).toEqual([]);
  });

  test('that are not what they should be stop the comment', () => {
    report('a', { ...SAID, format: 'html' });
    expect(() => sectionsIn(folder)).toThrow('format is none of text, diff, terraform');
  });

  test('do not lead to what lies outside of them', () => {
    report('a', SAID);
    symlinkSync('/etc/passwd', join(folder, 'a', 'secret.txt'));
    symlinkSync('/etc', join(folder, 'b'));
    expect(sectionsIn(folder)[0].blocks).toEqual([]);
  });
});

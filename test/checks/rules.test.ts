import { existsSync, readFileSync, readdirSync } from 'fs';
import { join, relative } from 'path';
import { CATALOGUE } from '../../lib/checks/catalogue';
import { conduct } from '../../lib/delivery/conduct';
import { Delivery } from 'slipway/delivery';

const ROOT = join(__dirname, '..', '..');
const FIXTURES = join(__dirname, 'fixtures');

interface Fixture {
  /** Paths that other parts of the project write. */
  readonly taken?: readonly string[];
  /** Files of the user's. */
  readonly existing?: Readonly<Record<string, string>>;
  declare(delivery: Delivery): void;
}

/** The files below a folder, relative to it, without their ending. */
function names(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !file.endsWith('.d.ts'))
    .map((file) => file.slice(0, -ending.length).replace(/\\/g, '/'))
    .sort();
}

/** The lines of a fixture that carry the mark `// finding`. */
function marked(file: string): number[] {
  return readFileSync(file, 'utf8').split('\n').flatMap((line, i) => (line.includes('// finding') ? [i + 1] : []));
}

const ids = CATALOGUE.map((rule) => rule.id).sort();

test('no two rules have one id', () => {
  expect(ids).toEqual([...new Set(ids)]);
});

test('every rule file is in the catalogue, under the id that its path says', () => {
  expect(names(join(ROOT, 'lib/checks/rules'), '.ts').filter((name) => !name.split('/').includes('private'))).toEqual(ids);
});

test('every rule has a page, and every page has a rule', () => {
  const pages = names(join(ROOT, 'docs/checks'), '.md').filter((name) => name !== 'README');
  expect(pages).toEqual([...ids, 'checks/unused-acknowledgement', 'github/parser', 'github/schema', 'references/left-token'].sort());
  for (const page of pages) expect(readFileSync(join(ROOT, 'docs/checks', `${page}.md`), 'utf8')).toMatch(new RegExp(`^# ${page}\n\n\\*\\*(Error|Warning|Note)\\.\\*\\* `));
});

describe.each(CATALOGUE.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const load = (kind: 'ok' | 'err') => {
    const file = join(FIXTURES, id, `${kind}.ts`);
    expect(existsSync(file)).toBe(true);
    const delivery = Delivery.standalone();
    const { declare, taken, existing = {} } = require(file) as Fixture;
    declare(delivery);
    return { file, findings: conduct(delivery, { taken: new Set(taken), existing: (path) => ({ text: existing[path] ?? '' }) }).findings };
  };

  test('says nothing about the ok fixture, and nor does any other rule that stops a synthesis', () => {
    const { findings } = load('ok');
    expect(findings.filter((f) => f.id === id || f.severity === 'error').map((f) => `${f.id}: ${f.message}`)).toEqual([]);
  });

  test('finds every marked line of the err fixture, and no other', () => {
    const { file, findings } = load('err');
    const own = findings.filter((f) => f.id === id);
    const lines = own.map((f) => `${relative(ROOT, f.places[0].origin.location?.file ?? '?')}:${f.places[0].origin.location?.line}`);
    expect([...new Set(lines)].sort()).toEqual(marked(file).map((line) => `${relative(ROOT, file)}:${line}`).sort());
    expect(marked(file).length).toBeGreaterThan(0);
    for (const finding of own) {
      expect(finding.severity).toBe(rule.severity);
      expect(finding.message).toMatch(/[.?!`')]$/);
      expect(finding.message.length).toBeGreaterThan(30);
    }
  });
});

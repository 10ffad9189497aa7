import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { Api } from './api';
import { MADE_UP } from './made-up';
import { ApiReader } from './read-api';
import { judge } from './rule';
import { RULES } from './rules';
import { ownFiles } from '../documents';

const ROOT = join(__dirname, '../../..');

describe('the public API', () => {
  let api: Api;
  beforeAll(() => {
    api = new ApiReader(ROOT, doors()).read(doors(), readByPeople());
  });

  test.each(RULES.map((rule) => [rule.name, rule.law, rule] as const))('%s: %s', (_name, _law, rule) => {
    const { found, stale } = judge(rule, api);
    expect([...found, ...stale]).toEqual([]);
  });
});

function doors(): string[] {
  const { exports } = jest.requireActual<{ exports: Record<string, string> }>('../../../package.json');
  return Object.values(exports).filter((path) => path.endsWith('/index.js')).map((path) => path.replace(/^\.\//, '').replace(/\.js$/, '.ts'));
}

/** Sources with their comments and messages, examples, and pages. */
function readByPeople(): string[] {
  return ownFiles(ROOT).filter((path) => path !== 'API.md' && (path.endsWith('.md') || (/^(?:lib|examples)\/.*\.ts$/.test(path) && !path.endsWith('.d.ts'))));
}

// A rule that cannot fail is not a rule: here every one is broken.
describe('in a made-up API', () => {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-api-'));
  const door = (rule: string, which: number | 'right') => `lib/workflows/${rule}-${which}.ts`;
  const MODEL = 'lib/workflows/model.ts';
  const files = Object.entries(MADE_UP).flatMap(([rule, { wrong, right }]) => [
    ...wrong.map(([text], i) => [door(rule, i), text]),
    [door(rule, 'right'), right],
  ]);
  let reader: ApiReader;
  beforeAll(() => {
    for (const [path, text] of [...files, [MODEL, '/** A. */\nexport interface A {\n  title: string;\n  titles: string;\n  timeoutMinutes: number;\n}']]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    reader = new ApiReader(folder, [...files.map(([path]) => path), MODEL]);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('every rule is broken', () => {
    expect(Object.keys(MADE_UP).sort()).toEqual(RULES.map(({ name }) => name).sort());
  });

  test.each(RULES.flatMap((rule) => MADE_UP[rule.name].wrong.map(([text, of, says], i) => [rule.name, text.split('\n').find((line) => !line.startsWith('/**'))!, rule, door(rule.name, i), of, says] as const)))('%s notices what is wrong in %s', (_name, _line, rule, path, of, says) => {
    const violations = rule.violations(reader.read([path]));
    expect(violations.map((violation) => violation.of)).toEqual([of]);
    expect(violations[0].text.startsWith(says)).toBe(true);
    expect(violations[0].at).toMatch(new RegExp(`^${path.replace(/[.]/g, '\\.')}:\\d+$`));
  });

  test.each(RULES.map((rule) => [rule.name, rule] as const))('%s lets pass what is said well', (_name, rule) => {
    expect(rule.violations(reader.read([door(rule.name, 'right')]))).toEqual([]);
  });

  test('what was resolved is named as the file names it, in its units, with its expressions written out', () => {
    expect(RULES.filter((rule) => rule.violations(reader.read([MODEL], [])).length > 0).map(({ name }) => name)).toEqual(['docs']);
  });

  test('an exception lets one thing pass, and is reported when nothing needs it', () => {
    const found = { name: 'made-up', law: 'Nothing holds.', violations: () => [{ of: 'A', at: 'a.ts:1', text: 'is wrong.' }] };
    const api = reader.read([]);
    expect(judge(found, api)).toEqual({ found: ['a.ts:1 A is wrong. [made-up]'], stale: [] });
    expect(judge({ ...found, except: { A: 'because' } }, api)).toEqual({ found: [], stale: [] });
    expect(judge({ ...found, violations: () => [{ of: 'A.b', at: 'a.ts:1', text: 'is wrong.' }], except: { b: 'because' } }, api)).toEqual({ found: [], stale: [] });
    expect(judge({ ...found, except: { A: 'because', B: 'because' } }, api).stale).toEqual([expect.stringContaining("'B' is an exception of made-up that nothing needs any more")]);
  });
});

import { readFileSync } from 'fs';
import { join } from 'path';
import Ajv from 'ajv';
import { LockEntry, lockText, readLock } from '../../../lib/actions/inside';
import { sha } from '../../apply/others/support';

const SCHEMA = JSON.parse(readFileSync(join(__dirname, '../../../lib/actions/lock/slipway.lock.schema.json'), 'utf8')) as object;
const takes = new Ajv({ strict: true, strictTypes: false }).compile(SCHEMA);

const FILE = '.github/slipway.lock.json';
const reads = (text: string): boolean => {
  try {
    readLock(text, FILE);
    return true;
  } catch {
    return false;
  }
};

const NAMES = ['octo/lint', 'Octo/Lint', 'octo/lint/deep/er', '0/_', 'octo/.github', 'octo/...', 'octo', 'octo/', '/lint', 'octo//lint', 'octo/lint/', 'octo/..', 'octo/.', 'octo/../x', 'octo/a/./b', '-o/lint', '.o/lint', 'octo/lint@v1', 'octo/li nt', 'öcto/lint', 'octo/lint\n', '', '__proto__', '$schema', './lint', 'docker://octo/lint'];
const VERSIONS = ['v1.0.0', '1', 'v1.0.0 ', ' ', 'a'.repeat(100), 'a'.repeat(101), '', 'v1\n', 'v1\nv2', 'v1\t', 'ü', '\u007f', 1, null, true, ['v1'], undefined];
const SHAS = [sha('a1'), sha('A1'), sha('a1').slice(1), `${sha('a1')}0`, `${sha('a1')}\n`, ` ${sha('a1')}`, 'v1', '', 1, null, [sha('a1')], undefined];
const IDS = [1, 72, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER + 2, 0, -1, 1.5, 1e300, '72', null, true, [72], undefined];
const WHOLE: unknown[] = [{}, [], null, 'octo/lint', 1, true, [{ 'octo/lint': { version: 'v1', sha: sha('a1') } }], { 'octo/lint': null }, { 'octo/lint': [] }, { 'octo/lint': 'v1' }, { 'octo/lint': {} }];

/** One entry, in which one thing or two are another. */
function siblings(): unknown[] {
  const entry = { version: 'v1.0.0', sha: sha('a1') };
  const ids = IDS.flatMap((one) => [{ ...entry, owner_id: one }, { ...entry, repo_id: one }, ...IDS.map((other) => ({ ...entry, owner_id: one, repo_id: other }))]);
  const texts = VERSIONS.flatMap((version) => SHAS.map((commit) => ({ version, sha: commit })));
  const strays = ['Version', 'ref', 'ownerId', '__proto__', 'constructor', ''].map((key) => JSON.parse(`{"version":"v1","sha":"${sha('a1')}",${JSON.stringify(key)}:1}`) as object);
  const named = NAMES.flatMap((name) => [[[name, entry]], [['octo/first', entry], [name, entry]]].map((entries) => JSON.parse(`{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`) as object));
  return [...WHOLE, ...named, ...[...ids, ...texts, ...strays].map((one) => ({ 'octo/lint': one }))];
}

test('X-13: what the schema of the lock file takes the reader takes, and what it refuses the reader refuses', () => {
  const texts = siblings().map((one) => JSON.stringify(one));
  const [taken, refused] = [true, false].map((expected) => texts.filter((text) => takes(JSON.parse(text)) === expected));
  expect(taken.filter((text) => !reads(text))).toEqual([]);
  expect(refused.filter((text) => reads(text))).toEqual([]);
  // Neither is so because there is nothing to compare.
  expect(taken.length).toBeGreaterThan(30);
  expect(refused.length).toBeGreaterThan(300);
});

test('X-13: what is written is what the schema takes, and is read as it was', () => {
  const entries = new Map<string, LockEntry>([['octo/lint', { version: 'v1', sha: sha('a1') }], ['octo/lint/deep', { version: 'v1.0', sha: sha('a2'), ownerId: 1 }], ['a/b', { version: 'x y', sha: sha('a3'), ownerId: 71, repoId: 72 }]]);
  expect(takes(JSON.parse(lockText(entries)))).toBe(true);
  expect(readLock(lockText(entries), FILE)).toEqual(entries);
});

describe('X-13: what stands twice is refused, because readers differ about which of the two holds', () => {
  const one = `{"version":"v1","sha":"${sha('a1')}"}`;
  test.each([
    ['an action', `{"octo/lint":${one},"octo/lint":${one}}`, 'octo/lint'],
    ['an action in another case', `{"octo/lint":${one},"Octo/Lint":${one}}`, 'Octo/Lint'],
    ['an action in other letters', `{"octo/lint":${one},"octo\\u002flint":${one}}`, 'octo/lint'],
    ['a commit', `{"octo/lint":{"version":"v1","sha":"${sha('a1')}","sha":"${sha('a2')}"}}`, 'sha'],
  ])('%s', (_, text, said) => expect(() => readLock(text, FILE)).toThrow(`'${said}' stands in it twice`));

  test('and what only looks like it is read', () => {
    const text = `{"octo/a":{"version":"\\"sha\\":","sha":"${sha('a1')}"},"octo/b":{"version":"}{","sha":"${sha('a1')}"}}`;
    expect([...readLock(text, FILE).keys()]).toEqual(['octo/a', 'octo/b']);
  });
});

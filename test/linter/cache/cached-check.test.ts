import { Cache, cachedCheck, checkRepository } from 'slipway/linter/inside';
import { corpus } from '../../../bench/corpus';
import { givenFiles } from '../../../lib/delivery/given-files';
import { Readings } from '../../../lib/linter/cache/readings';

const FILES = corpus(20, 3);

function repository(files: Readonly<Record<string, string>>) {
  return { ...givenFiles(files), actions: () => Object.keys(files).filter((path) => path.endsWith('/action.yml')).sort() };
}

function memory(kept: Record<string, string> = {}): Cache & { readonly kept: Record<string, string> } {
  return { kept, read: (name) => kept[name], write: (name, text) => { kept[name] = text; } };
}

const plain = (findings: ReturnType<typeof checkRepository>['findings']) => findings.map(({ places, ...finding }) => ({ ...finding, places: places.map(({ origin, note }) => [origin.path, origin.location, note]) }));

const changed = (path: string, text: string) => ({ ...FILES, [path]: text });
const [WORKFLOW, ACTION] = ['.github/workflows/reusable-0.yml', '.github/actions/prepare-0/action.yml'];
const SMALL = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "${{ github.head_ref }}"\n';

describe('a check that remembers (issue 13)', () => {
  test('finds what a check without a memory finds, at the same places, again and again', () => {
    const cache = memory();
    const expected = plain(checkRepository(repository(FILES)).findings);
    expect(expected.length).toBeGreaterThan(20);
    for (const fresh of [true, false, false]) {
      const result = cachedCheck(repository(FILES), {}, cache);
      expect(result.fresh).toBe(fresh);
      expect(plain(result.findings)).toEqual(expected);
    }
  });

  test.each<[string, Parameters<typeof cachedCheck>]>([
    ['a file says something else', [repository(changed(WORKFLOW, SMALL)), {}, undefined]],
    ['an action says something else', [repository(changed(ACTION, FILES[ACTION].replace('composite', 'node20'))), {}, undefined]],
    ['there is another file', [repository(changed('.github/workflows/new.yml', SMALL)), {}, undefined]],
    ['there is another action', [repository(changed('tools/a/action.yml', FILES[ACTION])), {}, undefined]],
    ['a file is gone', [repository(Object.fromEntries(Object.entries(FILES).filter(([path]) => path !== WORKFLOW))), {}, undefined]],
    ['the lock file says something else', [repository(FILES), { lock: '{}' }, undefined]],
  ])('asks all rules again when %s', (_, [files, options]) => {
    const cache = memory();
    cachedCheck(repository(FILES), {}, cache);
    const again = cachedCheck(files, options, cache);
    expect(again.fresh).toBe(true);
    expect(plain(again.findings)).toEqual(plain(checkRepository(files, options).findings));
    expect(cachedCheck(files, options, cache).fresh).toBe(false);
  });

  test('asks again when something is there that was not', () => {
    const cache = memory();
    const isThere = (...paths: string[]) => ({ isThere: (path: string) => paths.includes(path) });
    const files = repository(changed('.github/workflows/new.yml', 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/setup-node@v4\n        with: { node-version-file: .nvmrc }\n'));
    cachedCheck(files, isThere(), cache);
    const asked = Object.keys((JSON.parse(cache.kept['check.json']) as { answers: { isThere: object } }).answers.isThere);
    expect(cachedCheck(files, isThere(), cache).fresh).toBe(false);
    expect(cachedCheck(files, isThere(...asked), cache).fresh).toBe(asked.length > 0);
  });

  test.each([
    ['no JSON', 'nothing'], ['something else', '[1]'], ['no answers', '{"lock":""}'], ['no findings', '{"lock":"","answers":{"read":{},"list":{},"isThere":{}},"files":[],"findings":[{}]}'],
  ])('takes a memory that is %s for none', (_, text) => {
    const result = cachedCheck(repository(FILES), {}, memory({ 'check.json': text, 'readings': text }));
    expect(result.fresh).toBe(true);
    expect(plain(result.findings)).toEqual(plain(checkRepository(repository(FILES)).findings));
  });

  test('parses only what changed', () => {
    const made: string[] = [];
    const ask = (readings: Readings, path: string, text: string) => readings.once('workflow', { path, shown: path, text }, () => {
      made.push(path);
      return { value: { text } };
    });
    const first = new Readings();
    for (const path of ['a.yml', 'b.yml', 'c.yml']) ask(first, path, 'x\ty\n');
    const second = new Readings(first.text());
    expect(ask(second, 'a.yml', 'x\ty\n')).toEqual({ text: 'x\ty\n' });
    expect(ask(second, 'b.yml', 'z')).toEqual({ text: 'z' });
    expect(made).toEqual(['a.yml', 'b.yml', 'c.yml', 'b.yml']);
    // What nobody asked for is forgotten.
    expect(second.text()!.trim().split('\n')).toHaveLength(2);
  });
});

import { readFileSync } from 'fs';
import { join } from 'path';
import Ajv from 'ajv';
import { corpus } from './corpus';
import { run } from '../../lib/cli';
import { FakeTerminal } from '../cli/fake-terminal';

const { $schema: _draft, id: _id, ...SCHEMA } = JSON.parse(readFileSync(join(__dirname, 'sarif/sarif-2.1.0-rtm.5.json'), 'utf8')) as Record<string, unknown>;
const REFERENCE = /^(?:[\w\-.~!$&'()*+,;=:@/?#[\]]|%[\dA-F]{2})*$/i;
// One pattern of the schema is none under the flag `u`.
const ajv = new Ajv({ strict: false, unicodeRegExp: false, formats: { 'uri': /^https:\/\//, 'uri-reference': REFERENCE, 'date-time': true } });
const isSarif = ajv.compile(SCHEMA);

interface Log {
  readonly runs: readonly [{
    readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number; readonly locations: readonly any[] }[];
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  }];
}

async function sarif(files: Readonly<Record<string, string>>, ...args: string[]) {
  const terminal = new FakeTerminal();
  terminal.files = { ...files };
  await run(['check', '--format', 'sarif', '--severity', 'note', ...args], terminal);
  const log = JSON.parse(terminal.stdout) as Log;
  isSarif(log);
  return { errors: isSarif.errors ?? [], run: log.runs[0] };
}

const BAD = 'on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ uses: acme/get@v1 }] } }\n';

describe('X-5: what slipway check writes as SARIF is SARIF, by the schema of OASIS', () => {
  test('the schema refuses what is none', () => {
    expect(isSarif({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{ message: {} }] }] })).toBe(false);
  });

  test('with findings of many rules, and all that belongs to code scanning', async () => {
    const { errors, run: { results, tool } } = await sarif(corpus());
    expect(errors).toEqual([]);
    expect(new Set(results.map(({ ruleId }) => ruleId)).size).toBeGreaterThan(38);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(tool.driver.rules).toContainEqual({
      id: 'security/untrusted-input',
      shortDescription: { text: 'security: untrusted input' },
      fullDescription: { text: 'security: untrusted input' },
      helpUri: expect.stringMatching(/untrusted-input\.md$/),
      help: { text: expect.stringMatching(/untrusted-input\.md$/), markdown: expect.stringMatching(/untrusted-input\.md\)$/) },
      properties: { 'tags': ['security'], 'security-severity': '8.0' },
    });
  });

  test.each<[string, Record<string, string>, string[]]>([
    ['without findings', { '.github/workflows/ci.yml': 'name: CI\non: push\npermissions: {}\nconcurrency: x\njobs: { a: { runs-on: ubuntu-latest, timeout-minutes: 5, steps: [{ run: make }] } }\n' }, []],
    ['without files', { 'README.md': '' }, []],
    ['of files that nobody can read', { '.github/workflows/a.yml': '\0', '.github/workflows/b.yml': 'a: [', '.github/workflows/c.yml': `a: &a [1]\nb: ${'['.repeat(2000)}`, '.github/workflows/d.yml': `# ${'x'.repeat(600_000)}`, '.github/workflows/e.yml': '', 'CODEOWNERS': '\0[', '.github/dependabot.yml': 'version: [' }, []],
    ['of findings that were accepted', { '.github/workflows/ci.yml': BAD.replace('jobs', '# slipway-ignore: actions/unpinned-action ours\njobs'), '.github/slipway.baseline.json': '{"version":1,"findings":[{"id":"a/b","file":"x","path":"y","message":"z"}]}' }, ['--ignore', 'workflows/missing-permissions=none']],
    ['of a called workflow, with related places', { '.github/workflows/ci.yml': 'on: push\njobs: { a: { uses: ./.github/workflows/b.yml, with: { x: 1 } } }\n', '.github/workflows/b.yml': 'on: workflow_call\njobs: {}\n' }, []],
  ])('%s', async (_, files, args) => {
    expect((await sarif(files, ...args)).errors).toEqual([]);
  });

  test('of files with odd names, each of which is one path', async () => {
    const names = ['a#b?c.yml', 'a b.yml', '100%.yml', 'ü‮.yml', '[x].yml', "a'\"b.yml", 'a:b.yml'];
    const { errors, run: { results } } = await sarif(Object.fromEntries(names.map((name) => [`.github/workflows/${name}`, BAD])));
    expect(errors).toEqual([]);
    const uris = new Set(results.flatMap(({ locations }) => locations.map((location) => location.physicalLocation.artifactLocation.uri as string)));
    expect([...uris].map((uri) => decodeURIComponent(new URL(uri, 'https://x/').pathname.slice(1))).sort()).toEqual(names.map((name) => `.github/workflows/${name}`).sort());
    expect([...uris].filter((uri) => /[?#:]/.test(uri))).toEqual([]);
  });
});

describe('X-5: what slipway check writes as JSON', () => {
  test('has the fields that the how-to promises, and no others', async () => {
    const terminal = new FakeTerminal();
    terminal.files = { ...corpus(), '.github/workflows/accepted.yml': BAD.replace('jobs', '# slipway-ignore: actions/unpinned-action ours\njobs') };
    await run(['check', '--format', 'json', '--severity', 'note'], terminal);
    const list = JSON.parse(terminal.stdout) as Record<string, unknown>[];
    const page = readFileSync(join(__dirname, '../../docs/how-to/check.md'), 'utf8');
    const promised = (of: string) => [...page.slice(page.indexOf(`<!-- fields of ${of} -->`)).split('\n\n')[1].matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name).sort();
    const found = (all: readonly Record<string, unknown>[]) => [...new Set(all.flatMap((one) => Object.keys(one)))].sort();
    expect(found(list)).toEqual(promised('a finding'));
    expect(found(list.flatMap(({ places }) => places as Record<string, unknown>[]))).toEqual(promised('a place'));
    for (const finding of list) expect(finding).toMatchObject({ id: expect.any(String), severity: expect.stringMatching(/^(?:error|warning|note)$/), message: expect.any(String), places: expect.arrayContaining([expect.objectContaining({ path: expect.any(String) })]) });
  });
});

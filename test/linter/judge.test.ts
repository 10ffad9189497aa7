import { BASELINE_FILE, entryOf, graveEnough, judge, readBaseline, writtenBaseline } from 'slipway/linter/inside';
import { check, repository } from './support';
import { Severity } from 'slipway/core';

const HEAD = 'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n';
/** What most files have, and no test here is about. */
const HABITS = ['workflows/missing-name', 'workflows/missing-timeout'];

const PATH = '.github/workflows/ci.yml';
const TWO = { [PATH]: `${HEAD}      - uses: acme/get@v1\n      - uses: acme/put@v1\n`, '.github/workflows/other.yml': `${HEAD}      - uses: acme/get@v1\n` };

function judged(files: Record<string, string>, asked: Parameters<typeof judge>[2] = {}) {
  const { findings, ...checked } = check(files);
  return judge({ ...checked, findings: findings.filter(({ id }) => !HABITS.includes(id)) }, repository(files), asked);
}

function baselineOf(files: Record<string, string>) {
  const text = writtenBaseline(judged(files).findings);
  const entries = readBaseline(text);
  if ('problem' in entries) throw new Error(entries.problem);
  return { path: BASELINE_FILE, text, entries };
}

const open = (files: Record<string, string>, asked?: Parameters<typeof judge>[2]) => graveEnough(judged(files, asked).findings, Severity.NOTE).map(({ id, places: [{ origin: { location } }] }) => `${location!.file}:${location!.line} ${id}`);

describe('a baseline', () => {
  const baseline = baselineOf(TWO);

  test('accepts what stood when it was written', () => {
    expect(open(TWO, { baseline })).toEqual([]);
    const { findings, outside } = judged(TWO, { baseline });
    expect(findings.map((finding) => [finding.acknowledged, outside.has(finding)])).toEqual(Array(3).fill([`it stands in ${BASELINE_FILE}`, true]));
  });

  test('knows it again when lines have moved', () => {
    expect(open({ ...TWO, [PATH]: `# one\n\n# more\n${TWO[PATH]}` }, { baseline })).toEqual([]);
  });

  test('tells what is new', () => {
    expect(open({ ...TWO, [PATH]: `${TWO[PATH]}      - uses: acme/new@v1\n` }, { baseline })).toEqual([`${PATH}:9 actions/unpinned-action`]);
  });

  test('accepts one finding by one entry', () => {
    const once = { ...baseline, entries: baseline.entries.slice(0, 1) };
    expect(open(TWO, { baseline: once })).toHaveLength(2);
  });

  test('tells of entries that match nothing, at their lines', () => {
    const mended = { ...TWO, [PATH]: `${HEAD}      - uses: acme/get@v1\n` };
    expect(open(mended, { baseline })).toEqual([expect.stringMatching(new RegExp(`^${BASELINE_FILE.replace(/\./g, '\\.')}:\\d linter/stale-baseline$`))]);
    const [stale] = graveEnough(judged(mended, { baseline }).findings, Severity.NOTE);
    expect(baseline.text.split('\n')[stale.places[0].origin.location!.line - 1]).toContain('acme/put@v1');
  });

  test('of which nobody says so when only a part is looked at', () => {
    const mended = { ...TWO, [PATH]: `${HEAD}      - uses: acme/get@v1\n` };
    expect(open(mended, { baseline, paths: ['.github/workflows/other.yml'] })).toEqual([]);
  });

  test('holds no numbers of lines', () => {
    for (const finding of check(TWO).findings) expect(JSON.stringify(entryOf(finding))).not.toMatch(/"line|lines? \d/);
  });

  test.each([['{', 'it is no JSON'], ['[]', 'it has no list'], ['{"version":2,"findings":[]}', 'its version is 2'], ['{"version":1,"findings":[{"id":"a/b"}]}', 'its entry 1 has no']])('that is none is refused: %s', (text, why) => {
    expect(readBaseline(text)).toEqual({ problem: expect.stringContaining(why) });
  });
});

describe('what was asked for', () => {
  test('files and folders', () => {
    expect(open(TWO, { paths: ['.github/workflows/other.yml'] })).toEqual(['.github/workflows/other.yml:7 actions/unpinned-action']);
    expect(open(TWO, { paths: ['.github'] })).toHaveLength(3);
    expect(open(TWO, { paths: ['.github/workflow'] })).toEqual([]);
  });

  test('rules and groups', () => {
    expect(open(TWO, { only: ['actions'] })).toHaveLength(3);
    expect(open(TWO, { only: ['actions/unpinned-action'] })).toHaveLength(3);
    expect(open(TWO, { only: ['security', 'action'] })).toEqual([]);
  });

  test('what is accepted everywhere, with the reason; and what was accepted in vain', () => {
    const { findings, outside, idle } = judged(TWO, { ignore: new Map([['actions/unpinned-action', 'ours'], ['workflows/retired-runner', 'never']]) });
    expect(findings.map((finding) => [finding.acknowledged, outside.has(finding)])).toEqual(Array(3).fill(['ours', true]));
    expect(idle).toEqual(['workflows/retired-runner']);
  });

  test('the least grave that counts', () => {
    const { findings } = judged({ [PATH]: 'on: { push: { tags: [v1], paths: [src/**] } }\npermissions: {}\njobs: { a: { runs-on: ubuntu-latest, steps: [{ uses: acme/get@v1 }, { uses: actions/checkout@v6 }] } }\n' });
    const counts = [Severity.ERROR, Severity.WARNING, Severity.NOTE].map((severity) => graveEnough(findings, severity).length);
    expect(counts).toEqual([2, 3, 4]);
  });
});

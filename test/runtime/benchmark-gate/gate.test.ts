import { zipSync } from 'fflate';
import { judge, reasonOf } from '../../../lib/runtime/benchmark-gate/gate';
import { optionsOf } from '../../../lib/runtime/benchmark-gate/options';
import { Github, GithubError } from '../../../lib/runtime/common/github';
import { Runner } from '../../../lib/runtime/common/runner';

const GOOD = { id: 5, event: 'push', path: '.github/workflows/ci.yml@main', head_branch: 'main', head_sha: 'b'.repeat(40), conclusion: 'success', head_repository: { full_name: 'acme/app' } };
const report = (median: number) => JSON.stringify({ benchmarks: [{ fullname: 'test_a', stats: { median } }] });

const INPUTS = {
  INPUT_REPORT: 'report.json',
  INPUT_FORMAT: 'pytest-benchmark',
  INPUT_STATISTIC: 'median',
  INPUT_BASELINE: 'benchmarks',
  INPUT_MAXIMUM_REGRESSION: '10',
  INPUT_NOISE_FLOOR: '1000',
  INPUT_ADVISORY: 'false',
  INPUT_ALLOW_MISSING_BASELINE: 'false',
  GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/ci.yml@refs/pull/7/merge',
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_RUN_ID: '9',
};

interface World { now?: number; before?: number; runs?: object[]; artifacts?: object[]; inputs?: Record<string, string>; refuses?: boolean; unmerged?: readonly string[] }

async function run({ now = 1, before = 1, runs = [GOOD], artifacts = [{ id: 3, name: 'benchmarks', expired: false }], inputs = {}, refuses = false, unmerged = [] }: World) {
  const said: Record<string, string[]> = { warn: [], fail: [], asked: [], summary: [] };
  const outputs: Record<string, string> = {};
  const github = {
    repository: 'acme/app',
    get: async (path: string) => {
      if (path === '/branches/main') return { commit: { sha: 'c'.repeat(40) } };
      const [, commit] = /^\/compare\/c{40}\.\.\.(\w+)\?per_page=1$/.exec(path) ?? [];
      return commit === undefined ? { default_branch: 'main' } : { status: unmerged.includes(commit) ? 'diverged' : 'behind' };
    },
    async* all(path: string) {
      said.asked.push(path);
      if (refuses) throw new GithubError('GitHub answers 403', 403);
      yield* path.includes('/artifacts') ? artifacts : runs;
    },
    download: async () => Buffer.from(zipSync({ 'benchmarks.json': Buffer.from(report(before)) })),
  } as unknown as Github;
  const runner = {
    warn: (text: string) => said.warn.push(text),
    fail: (text: string) => said.fail.push(text),
    summary: (text: string) => said.summary.push(text),
    output: (name: string, value: string) => { outputs[name] = value; },
  } as unknown as Runner;
  const variables = { ...INPUTS, ...inputs };
  const outcome = await judge(optionsOf(variables), { variables, github, runner, read: () => report(now), keep: () => '/tmp/page.md' });
  return { outcome, outputs, ...said } as { outcome: string; outputs: Record<string, string>; warn: string[]; fail: string[]; asked: string[]; summary: string[] };
}

test('GE-4: a pull request that is more than 10 % slower than the default branch fails, with what is slower', async () => {
  const { outcome, outputs, fail } = await run({ now: 1.11 });
  expect([outcome, outputs.result, outputs.regressions]).toEqual(['failed', 'failed', '1']);
  expect(fail).toEqual(['test_a takes 1.11 s instead of 1 s: 11.0 % more.']);
  expect((await run({ now: 1.1 })).outcome).toBe('passed');
});

test('OR-7: where performance only advises, what is slower is a warning', async () => {
  const { outcome, warn, fail } = await run({ now: 2, inputs: { INPUT_ADVISORY: 'true' } });
  expect([outcome, warn.length, fail.length]).toEqual(['warned', 1, 0]);
});

describe('without a baseline', () => {
  test('a pull request fails, and hears what to do', async () => expect((await run({ runs: [] })).fail).toEqual([expect.stringContaining('run the workflow on the default branch first')]));
  test('it passes where that is allowed, and the page says so', async () => {
    const { outcome, summary } = await run({ runs: [], inputs: { INPUT_ALLOW_MISSING_BASELINE: 'true' } });
    expect(outcome).toBe('passed');
    expect(summary[0]).toContain('No run on main that succeeded has left a report yet.');
  });
  test('the default branch makes the first one', async () => expect((await run({ runs: [], inputs: { GITHUB_REF: 'refs/heads/main', GITHUB_EVENT_NAME: 'push' } })).outcome).toBe('passed'));
  test('a branch of a fork that is called like the default one does not', async () => expect((await run({ runs: [], inputs: { GITHUB_REF: 'refs/heads/main', GITHUB_EVENT_NAME: 'pull_request_target' } })).outcome).toBe('failed'));
});

test('on the default branch what is slower is told and becomes the baseline, because it was merged', async () => {
  expect(await run({ now: 2, inputs: { GITHUB_REF: 'refs/heads/main', GITHUB_EVENT_NAME: 'push' } })).toMatchObject({ outcome: 'warned', fail: [] });
});

test('a limit holds on the default branch too', async () => {
  const limits = JSON.stringify([{ name: 'test_a', most: 5e8, unit: 'time' }]);
  expect((await run({ inputs: { INPUT_LIMITS: limits, GITHUB_REF: 'refs/heads/main', GITHUB_EVENT_NAME: 'push' } })).fail).toEqual(['test_a is 1 s, and may be 500 ms at most.']);
});

describe('nothing is a baseline that somebody else could have written', () => {
  test.each([
    ['a run for a pull request, whose branch may be called main', { event: 'pull_request' }],
    ['a run of a fork', { head_repository: { full_name: 'stranger/app' } }],
    ['a run whose fork is gone', { head_repository: null }],
    ['a run of another branch', { head_branch: 'feature' }],
    ['a run of another workflow', { path: '.github/workflows/other.yml' }],
    ['a run that failed', { conclusion: 'failure' }],
    ['a run that goes on', { conclusion: null }],
    ['the run itself', { id: 9 }],
  ])('%s', async (_, change) => expect((await run({ runs: [{ ...GOOD, ...change }] })).fail).toEqual([expect.stringContaining('no baseline')]));
  test.each([
    ['a tag that is called main, of a commit that was never merged', { unmerged: [GOOD.head_sha] }],
    ['a run that does not say of which commit it is', { runs: [{ ...GOOD, head_sha: undefined }] }],
  ])('%s', async (_, world) => expect((await run(world)).fail).toEqual([expect.stringContaining('no baseline')]));
  test('the last run of a commit that was merged, when the one of such a tag came after it', async () => {
    const runs = [{ ...GOOD, id: 6, head_sha: 'd'.repeat(40) }, GOOD];
    expect((await run({ runs, unmerged: ['d'.repeat(40)], now: 3 })).fail).toEqual([expect.stringContaining('test_a takes 3 s instead of 1 s')]);
  });
  test.each([['an artifact that expired', { expired: true }], ['another artifact', { name: 'benchmarks-2' }]])('%s', async (_, change) => {
    expect((await run({ artifacts: [{ id: 3, name: 'benchmarks', expired: false, ...change }] })).outcome).toBe('failed');
  });
  test('a run before it, when the last one has none', async () => expect((await run({ runs: [{ ...GOOD, id: 6, event: 'pull_request' }, GOOD], now: 3 })).fail).toHaveLength(1));
});

test('what cannot be asked is not good, also where performance only advises', async () => {
  for (const INPUT_ADVISORY of ['false', 'true']) await expect(run({ refuses: true, inputs: { INPUT_ADVISORY } })).rejects.toThrow(GithubError);
  expect(reasonOf(new GithubError('GitHub answers 403'))).toBe('The baseline cannot be had: GitHub answers 403.');
  expect(reasonOf(new TypeError('x'))).toBeUndefined();
});

test('without the name of an artifact nothing is asked, and limits are looked at', async () => {
  const { asked, outcome } = await run({ inputs: { INPUT_BASELINE: '', INPUT_LIMITS: JSON.stringify([{ name: 'test_a', most: 2e9, unit: 'time' }]) } });
  expect([asked, outcome]).toEqual([[], 'passed']);
});

test('a slip in what the step was told is no open gate', () => {
  for (const [name, value] of [['INPUT_ADVISORY', 'yes'], ['INPUT_MAXIMUM_REGRESSION', '-1'], ['INPUT_MAXIMUM_REGRESSION', '1e99'], ['INPUT_FORMAT', 'xml'], ['INPUT_LIMITS', '{}'], ['INPUT_LIMITS', '[{"name":"a"}]'], ['INPUT_COMPARED', '[1]'], ['INPUT_REPORT', ' ']]) {
    expect(() => optionsOf({ ...INPUTS, [name]: value })).toThrow(name);
  }
});

import { GateConfiguration } from '../../../../../lib/runtime/promotion/configuration';
import { CheckRun } from '../../../../../lib/runtime/promotion/engine/evidence';
import { digestOf } from '../../../../../lib/runtime/promotion/engine/read-release';
import { Release } from '../../../../../lib/runtime/promotion/engine/release';
import { configured, gate, stage } from '../support/configuration';
import { Answers } from '../support/known';
import { Records, release } from '../support/records';
import { Asked } from '../support/situations';

/** What a gate says of a release, as `open: …`. */
function says(given: GateConfiguration, made: Partial<Release> = {}, answers: Answers = {}): string {
  const records = new Records();
  records.release('1.0.0', made);
  const { state, why } = new Asked(configured(stage('production', { gates: [given] })), records, answers).gate('production', given.id);
  return `${state}: ${why}`;
}

describe('checks (GL-24: all CI gates passed)', () => {
  const checks = gate({ kind: 'checks', names: ['test', 'lint'], app: 15_368 });
  const run = (name: string, more: Partial<CheckRun> = {}): CheckRun => ({ name, app: 15_368, suite: 1, status: 'completed', conclusion: 'success', startedAt: 1, ...more });
  const of = (...runs: CheckRun[]) => says(checks, {}, { checks: () => ({ value: runs }) });

  test('are open when every one of them succeeded for the commit of the release', () => {
    expect(of(run('test'), run('lint'))).toBe('open: all 2 checks succeeded');
  });

  test.each<[string, CheckRun[], string]>([
    ['failed', [run('test'), run('lint', { conclusion: 'failure' })], 'closed: lint ended with failure'],
    ['was skipped, so it looked at nothing', [run('test'), run('lint', { conclusion: 'skipped' })], 'closed: lint ended with skipped'],
    ['still runs', [run('test'), run('lint', { status: 'in_progress', conclusion: '' })], 'closed: lint is in progress'],
    ['is of another app: anybody may call a check lint', [run('test'), run('lint', { app: 9 })], 'closed: lint did not run for this commit'],
    ['failed when it was repeated', [run('test'), run('lint'), run('lint', { startedAt: 2, conclusion: 'failure' })], 'closed: lint ended with failure'],
    ['failed in one of two suites', [run('test'), run('lint'), run('lint', { suite: 2, startedAt: 0, conclusion: 'failure' })], 'closed: lint ended with failure'],
  ])('are closed when one %s', (_, runs, expected) => {
    expect(of(...runs)).toBe(expected);
  });

  test('count as they ended when they were repeated', () => {
    expect(of(run('test', { conclusion: 'failure' }), run('test', { startedAt: 2 }), run('lint'))).toBe('open: all 2 checks succeeded');
  });

  test('are closed when GitHub does not answer', () => {
    expect(says(checks, {}, { checks: () => ({ unknown: 'GitHub answered 403: checks: read is missing' }) })).toBe('closed: nobody knows which checks succeeded: GitHub answered 403: checks: read is missing');
  });
});

describe('alerts (GL-24: no open critical CVE)', () => {
  const alerts = gate({ kind: 'alerts', tool: 'dependabot', severities: ['critical', 'high'], most: 1 });
  test.each([[['critical'], 'open: 1 open critical or high alert of Dependabot'], [['low', 'low', 'low'], 'open: no open critical or high alerts of Dependabot'], [['critical', 'high'], 'closed: 2 open critical or high alerts of Dependabot, and at most 1 may be open']])('%p', (severities, expected) => {
    expect(says(alerts, {}, { alerts: () => ({ value: severities.map((severity) => ({ severity })) }) })).toBe(expected);
  });

  test('are closed when nobody can read them', () => {
    expect(says(alerts)).toBe('closed: nobody knows which alerts of Dependabot are open: nobody answers');
  });
});

describe('pass rate (GE-2: 95 %, GE-3: 98 %)', () => {
  const tests = (passed: number, failed: number, skipped = 0) => ({ tests: { total: passed + failed + skipped, passed, failed, skipped } });
  test.each<[string, number, Partial<Release>, string]>([
    ['GE-2: exactly enough', 0.95, tests(95, 5), 'open: 95 of 100 tests passed (95 %)'],
    ['GE-3: a hair too few does not look like enough', 0.98, tests(97_999, 2_001), 'closed: 97999 of 100000 tests passed (97.99 %), and 98 % have to'],
    ['tests that were skipped did not run', 0.95, tests(95, 5, 900), 'open: 95 of 100 tests passed (95 %)'],
    ['only skipped', 0.95, tests(0, 0, 7), 'closed: none of its 7 tests ran'],
    ['nothing is known', 0.95, {}, 'closed: the release says nothing of its tests: give them where it is recorded'],
  ])('%s', (_, minimum, made, expected) => {
    expect(says(gate({ kind: 'pass-rate', minimum }), made)).toBe(expected);
  });
});

test.each([[0.8, 'open: 80 % are covered'], [0.79999, 'closed: 79.99 % are covered, and 80 % have to be'], [undefined, 'closed: the release says nothing of its coverage: give it where it is recorded']])('a coverage of %p, where it has to be 80 %%', (coverage, expected) => {
  expect(says(gate({ kind: 'coverage', minimum: 0.8 }), coverage === undefined ? {} : { coverage })).toBe(expected);
});

describe('attestation', () => {
  const attestation = gate({ kind: 'attestation', signers: ['.github/workflows/ci.yml'] });
  const made = { run: { id: 100, attempt: 1 } };
  const signedBy = (...signers: string[]) => says(attestation, made, { attestations: (digest) => ({ value: digest === digestOf(release('1.0.0', made)) ? signers : [] }) });

  test('is open when a workflow that may signed release.json, which holds every other digest', () => {
    expect(signedBy('.github/workflows/other.yml@refs/heads/main', '.github/workflows/ci.yml@refs/heads/main')).toBe('open: release.json is attested by .github/workflows/ci.yml@refs/heads/main');
  });

  test('is closed when another workflow signed it, or none', () => {
    expect(signedBy('.github/workflows/other.yml@refs/heads/main')).toBe('closed: release.json is attested by .github/workflows/other.yml@refs/heads/main, and it has to be by .github/workflows/ci.yml, of refs/heads/main');
    expect(signedBy()).toMatch(/^closed: nobody attested release\.json \(sha256:[0-9a-f]{12}…\)$/);
  });
});

describe('attestation of a branch that anybody may push', () => {
  const attestation = gate({ kind: 'attestation', signers: ['.github/workflows/ci.yml'] });
  const branches = gate({ kind: 'ref', branches: ['release/*'], tags: [] });
  const of = (ref: string, signed: string, ...more: ReturnType<typeof gate>[]) => {
    const records = new Records();
    records.release('1.0.0', { ref });
    return new Asked(configured(stage('production', { gates: [attestation, ...more] })), records, { attestations: () => ({ value: [`.github/workflows/ci.yml@${signed}`] }) }).gate('production', 'attestation');
  };

  test('is closed although the file has the right name: whoever pushed the branch wrote it', () => {
    expect(of('refs/heads/evil', 'refs/heads/evil').why).toBe('it was made of refs/heads/evil, where anybody who can push may have changed what signs: a gate for branches has to say that it may come');
    expect(of('refs/heads/main', 'refs/heads/evil').state).toBe('closed');
    expect(of('refs/tags/v1.0.0', 'refs/heads/evil').state).toBe('closed');
  });

  test('is open where a gate says which branches may be released, and the file signed there or on the default branch', () => {
    expect([of('refs/heads/release/1', 'refs/heads/release/1', branches).state, of('refs/heads/release/1', 'refs/heads/evil', branches).state, of('refs/tags/v1.0.0', 'refs/heads/main').state]).toEqual(['open', 'closed', 'open']);
  });
});

describe('metric', () => {
  const metric = gate({ kind: 'metric', query: 'errors', below: 0.01, address: 'PROMETHEUS_URL', samples: { query: 'requests', minimum: 100 } });
  const of = (value: number | undefined, requests: number | undefined) => says(metric, {}, { metric: (query, address) => ({ value: address === 'PROMETHEUS_URL' && query === 'errors' ? value : requests }) });

  test.each([
    [0.009, 100, 'open: the metric is 0.009, below 0.01'],
    [0.01, 100, 'closed: the metric is 0.01, and has to be below 0.01'],
    [0, 3, 'closed: it was measured 3 times, and says something from 100 on'],
    [undefined, 100, 'closed: the metric has no value'],
    [NaN, 100, 'closed: the metric has no value'],
    [0, undefined, 'closed: nobody knows how often it was measured'],
  ])('%p, measured %p times: never read as good when it is missing', (value, requests, expected) => {
    expect(of(value, requests)).toBe(expected);
  });

  test('is closed when Prometheus cannot be asked', () => {
    expect(says(metric, {}, { metric: () => ({ unknown: 'no route to host' }) })).toBe('closed: nobody knows what the metric is: no route to host');
  });
});

test.each([
  ['refs/tags/v1.0.0', 'open: it was made of the tag v1.0.0'],
  ['refs/heads/release/7', 'open: it was made of the branch release/7'],
  ['refs/heads/main', 'closed: it was made of the branch main, and only these may come here: branch release/**, tag v*'],
  ['refs/heads/v1.0.0', 'closed: it was made of the branch v1.0.0, and only these may come here: branch release/**, tag v*'],
])('OR-5: production takes tags v* and branches release/**: %s', (ref, expected) => {
  expect(says(gate({ kind: 'ref', branches: ['release/**'], tags: ['v*'] }), { ref })).toBe(expected);
});

import { spawnSync } from 'child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { jobOf } from '../../pipelines/support/written';
import { provenWith } from '../../support/proven-with';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Maintenance, MaintenanceTask } from 'slipway/pipelines';
import { Trigger, Workflow } from 'slipway/workflows';

const proven = provenWith(spawnSync('jq', ['--version']).status === 0 ? undefined : 'jq is not there', test);

const delivery = Delivery.standalone();
const clock = new Workflow(delivery, 'ci', { triggers: [Trigger.schedule({ cron: '1 1 * * *' })] });
new Maintenance(clock, 'care', { tasks: [MaintenanceTask.oldArtifacts({ olderThan: Duration.days(30) }), MaintenanceTask.oldCaches(), MaintenanceTask.outdatedNpm(), MaintenanceTask.outdatedPip('requirements.txt')] });
const step = (part: string, name: RegExp) => jobOf(delivery, `care-${part}`).steps.find((one: any) => one.run !== undefined && name.test(one.name));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'care-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const program = (name: string, script: string) => writeFileSync(join(folder, name), `#!/bin/bash\n${script}\n`, { mode: 0o755 });
const left = (file: string) => readFileSync(join(folder, file), 'utf8');

/** The script of a step, by bash, with programs of ours instead of those that ask somebody. */
function run({ run: script, env = {} }: { run: string; env?: Record<string, unknown> }, variables: Record<string, string> = {}) {
  writeFileSync(join(folder, 'calls'), '');
  const own = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, String(value)]));
  const surroundings = { PATH: `${folder}:${process.env.PATH}`, RUNNER_TEMP: folder, GITHUB_STEP_SUMMARY: join(folder, 'summary'), GITHUB_REPOSITORY: 'acme/app', CALLS: join(folder, 'calls') };
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { encoding: 'utf8', cwd: folder, env: { ...own, ...surroundings, ...variables } });
}

const days = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().replace(/\.\d+Z/, 'Z');
const deleted = () => left('calls').split('\n').filter((line) => line.includes('DELETE')).map((line) => /(\d+)$/.exec(line)![1]);
const gh = (list: object, more = '') => {
  writeFileSync(join(folder, 'answer'), JSON.stringify(list));
  program('gh', `echo "$*" >> "$CALLS"\ncase "$*" in *DELETE*) ;; *pulls/7*) echo closed ;; *pulls/8*) echo open ;; *) cat "${join(folder, 'answer')}" ;; esac\n${more}`);
};

proven('GL-21: artifacts go that are old, and those stay that others are compared with', () => {
  const names = ['logs', 'benchmarks-perf-measure', 'dora-ledger', 'young', 'gone', '$(touch pwned)\n::set-output name=a::b'];
  gh({ artifacts: names.map((name, id) => ({ id, name, expired: name === 'gone', created_at: days(name === 'young' ? 29 : 31) })) });
  const { status, stdout } = run(step('artifacts', /artifacts/));
  expect(status).toBe(0);
  expect(deleted()).toEqual(['0', '5']);
  expect(stdout.split('\n').filter((line) => !line.startsWith('Artifact '))).toEqual(['']);
  expect(run(step('artifacts', /artifacts/), { DRY_RUN: 'true' }).status).toBe(0);
  expect(deleted()).toEqual([]);
});

proven('a list that cannot be had is a failure, and nothing is deleted', () => {
  gh({}, '');
  program('gh', 'exit 1');
  expect(run(step('artifacts', /artifacts/)).status).not.toBe(0);
  expect(run(step('caches', /caches/)).status).not.toBe(0);
});

proven('caches go of pull requests that are closed, and those that nobody uses', () => {
  const cache = (id: number, ref: string, ago: number) => ({ id, ref, last_accessed_at: days(ago) });
  gh({ actions_caches: [cache(1, 'refs/heads/main', 1), cache(2, 'refs/heads/main', 8), cache(3, 'refs/pull/7/merge', 1), cache(4, 'refs/pull/8/merge', 1), cache(5, 'refs/pull/7/merge', 1)] });
  expect(run(step('caches', /caches/)).status).toBe(0);
  expect(deleted()).toEqual(['2', '3', '5']);
  expect(left('summary')).toMatch(/^3 caches of closed pull requests or not used since /);
});

describe('packages that are behind', () => {
  const npm = (json: object, status: number) => program('npm', `if [ "$1" = ci ]; then exit 0; fi\ncat <<'X'\n${JSON.stringify(json)}\nX\nexit ${status}`);
  const both = () => [run(step('outdated-npm', /newer/)), run(step('outdated-npm', /behind/))];

  proven('OR-7: are a table and a warning', () => {
    npm({ 'left|pad': { current: '1.0.0', wanted: '1.1.0', latest: '2.0.0' }, '@acme/x': [{ latest: '3.0.0' }, { current: '2.0.0', latest: '3.0.0' }] }, 1);
    const [look, say] = both();
    expect([look.status, say.status]).toEqual([0, 0]);
    expect(say.stdout).toBe('::warning title=Outdated dependencies::3 packages are behind; the summary lists them\n');
    expect(left('summary')).toBe('### Outdated dependencies: 3\n\n| package | used | newest |\n| --- | --- | --- |\n| left\\|pad | 1.0.0 | 2.0.0 |\n| \\@acme/x | - | 3.0.0 |\n| \\@acme/x | 2.0.0 | 3.0.0 |\n');
  });
  proven('are none when nothing is behind', () => {
    npm({}, 0);
    expect(both().map(({ status, stdout }) => [status, stdout])).toEqual([[0, ''], [0, '']]);
    expect(left('summary')).toBe('### Outdated dependencies: 0\n');
  });
  proven('are no good news when npm could not ask', () => {
    npm({ error: { summary: 'no network' } }, 1);
    expect(run(step('outdated-npm', /newer/)).status).not.toBe(0);
    program('npm', 'if [ "$1" = ci ]; then exit 0; fi\nexit 1');
    expect(run(step('outdated-npm', /newer/)).status).not.toBe(0);
  });
  proven('of Python are told alike', () => {
    program('python', 'case "$*" in *list*) echo \'[{"name":"django","version":"4.2","latest_version":"5.2"}]\' ;; esac');
    expect(run(step('outdated-pip', /newer/)).status).toBe(0);
    expect(JSON.parse(left('outdated.json'))).toEqual([['django', '4.2', '5.2']]);
  });
});

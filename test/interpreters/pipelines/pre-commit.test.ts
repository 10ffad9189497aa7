import { spawnSync } from 'child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { ensure, preCommit } from '../../../scripts/conformance/tools';
import { jobOf } from '../../pipelines/support/written';
import { provenWith } from '../../support/proven-with';
import { Delivery } from 'slipway/delivery';
import { PreCommitCi, PreCommitConfig, PreCommitConfigProps, PreCommitHook, PreCommitStage } from 'slipway/pipelines';
import { Job, Trigger, Workflow } from 'slipway/workflows';

const missing = ensure(preCommit);
const proven = provenWith(missing, test);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pre-commit-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const environment = { ...process.env, PRE_COMMIT_HOME: join(tmpdir(), 'pre-commit-home'), GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.com', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.com', PATH: `${dirname(preCommit.path)}:${process.env.PATH}` };
function run(program: string, args: string[], env: Record<string, string> = {}): { status: number | null; out: string } {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8', env: { ...environment, ...env } });
  return { status, out: stdout + stderr };
}
function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function declare(props: PreCommitConfigProps, changedOnly = false) {
  const delivery = Delivery.standalone();
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  new Job(ci, 'test').run('make');
  new PreCommitCi(ci, 'pre-commit', { changedOnly });
  new PreCommitConfig(delivery, props);
  for (const path of ['.pre-commit-config.yaml', '.github/workflows/ci.yml']) write(path, delivery.synthText(path));
  return delivery;
}

proven('GE-13: pre-commit itself accepts the file, with every hook and every key', () => {
  declare({
    hooks: [
      PreCommitHook.general(), PreCommitHook.black({ lineLength: 100 }), PreCommitHook.isort(), PreCommitHook.ruff(), PreCommitHook.ruffFormat(), PreCommitHook.mypy(), PreCommitHook.bandit(),
      PreCommitHook.detectSecrets(),
      PreCommitHook.interrogate({ failUnder: 60 }), PreCommitHook.markdownlint(), PreCommitHook.yamllint(), PreCommitHook.shellcheck(), PreCommitHook.hadolint(), PreCommitHook.meta(),
      PreCommitHook.local('all', {
        entry: 'true',
        args: ['x'],
        alias: 'a',
        filePattern: 'x',
        exclude: 'y',
        types: ['text'],
        typesOr: ['yaml'],
        excludeTypes: ['json'],
        stages: Object.values(PreCommitStage),
        alwaysRun: true,
        passFilenames: false,
        requireSerial: true,
        verbose: true,
      }),
    ],
    defaultLanguageVersion: { python: 'python3.12' },
    defaultStages: [PreCommitStage.PRE_COMMIT],
    installTypes: [PreCommitStage.PRE_COMMIT, PreCommitStage.PRE_PUSH],
    exclude: ['venv/'],
    failFast: true,
    minimumVersion: '4.0.0',
  });
  expect(run(preCommit.path, ['validate-config'])).toEqual({ status: 0, out: '' });
}, 60_000);

const names = () => PreCommitHook.local('names', { entry: 'echo', verbose: true });
const looked = (out: string) => ['.github/workflows/ci.yml', '.github/workflows/own.yml', '.pre-commit-config.yaml', 'venv/x.txt', 'a b.txt'].filter((path) => out.includes(path));

proven('hooks see the files of the user, and not what the delivery writes', () => {
  declare({ hooks: [names()], exclude: ['venv/'] });
  for (const path of ['.github/workflows/own.yml', 'venv/x.txt', 'a b.txt']) write(path, 'x\n');
  for (const args of [['init', '-q'], ['add', '.']]) expect(run('git', args).status).toBe(0);
  const { status, out } = run(preCommit.path, ['run', '--all-files']);
  expect(status).toBe(0);
  expect(looked(out)).toEqual(['.github/workflows/own.yml', 'a b.txt']);
}, 60_000);

proven('the job looks at what changed since the base, and at everything where there is none', () => {
  const delivery = declare({ hooks: [names()] }, true);
  write('.github/workflows/own.yml', 'x\n');
  run('git', ['init', '-q']);
  run('git', ['add', '.']);
  run('git', ['commit', '-qm', 'first']);
  const base = run('git', ['rev-parse', 'HEAD']).out.trim();
  write('a b.txt', 'x\n');
  run('git', ['add', '.']);
  run('git', ['commit', '-qm', 'second']);
  const { run: script } = jobOf(delivery, 'pre-commit-run').steps.at(-1);
  const job = (BASE: string) => run('bash', ['-eo', 'pipefail', '-c', script], { BASE, STAGE: 'pre-commit' });
  expect(looked(job(base).out)).toEqual(['a b.txt']);
  for (const nothing of ['', '0'.repeat(40), 'f'.repeat(40), '$(touch pwned)']) expect(looked(job(nothing).out)).toEqual(['.github/workflows/own.yml', 'a b.txt']);
}, 60_000);

import { parse } from 'yaml';
import { jobOf, stepUsing, workflowsOf } from './support/written';
import { jobsThatRun } from '../examples/support/simulation';
import { Delivery } from 'slipway/delivery';
import { PreCommitCi, PreCommitCiProps, PreCommitConfig, PreCommitConfigProps, PreCommitHook, PreCommitStage } from 'slipway/pipelines';
import { CodeOwners } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

const GENESIS = [
  PreCommitHook.general({ maximumFileSize: 1024 }),
  PreCommitHook.black({ lineLength: 100 }),
  PreCommitHook.isort({ lineLength: 100 }),
  PreCommitHook.ruff(),
  PreCommitHook.mypy({ exclude: '^tests/' }),
  PreCommitHook.bandit({ exclude: '^tests/' }),
  PreCommitHook.detectSecrets(),
  PreCommitHook.interrogate({ failUnder: 60, paths: ['src'] }),
  PreCommitHook.markdownlint(),
  PreCommitHook.yamllint(),
  PreCommitHook.shellcheck(),
  PreCommitHook.hadolint(),
];

const textOf = (props: PreCommitConfigProps, more: (delivery: Delivery) => unknown = () => undefined) => {
  const delivery = Delivery.standalone();
  more(delivery);
  new PreCommitConfig(delivery, props);
  return delivery.synthText('.pre-commit-config.yaml');
};
const read = (props: PreCommitConfigProps, more?: (delivery: Delivery) => unknown): any => parse(textOf(props, more));
const hookOf = (...hooks: PreCommitHook[]): any => read({ hooks }).repos[0].hooks[0];

test('GE-13: the file has every hook of the guide, with its limits', () => {
  const config = read({ hooks: GENESIS, defaultLanguageVersion: { python: 'python3.12' }, defaultStages: [PreCommitStage.PRE_COMMIT, PreCommitStage.PRE_PUSH], exclude: ['venv/', '\\.venv/'] });
  const args = Object.fromEntries(config.repos.flatMap(({ hooks }: any) => hooks).map(({ id, args: given }: any) => [id, given]));
  expect(args).toEqual({
    'trailing-whitespace': undefined,
    'end-of-file-fixer': undefined,
    'check-yaml': ['--allow-multiple-documents'],
    'check-json': undefined,
    'check-added-large-files': ['--maxkb=1024'],
    'check-merge-conflict': undefined,
    'check-case-conflict': undefined,
    'detect-private-key': undefined,
    'black': ['--line-length=100'],
    'isort': ['--profile=black', '--line-length=100'],
    'ruff-check': ['--fix'],
    'mypy': ['--ignore-missing-imports', '--scripts-are-modules'],
    'bandit': ['--severity-level=medium'],
    'detect-secrets': ['--baseline', '.secrets.baseline'],
    'interrogate': ['--quiet', '--fail-under=60', 'src'],
    'markdownlint': ['--fix'],
    'yamllint': undefined,
    'shellcheck': undefined,
    'hadolint-docker': undefined,
  });
  expect(config).toMatchObject({ default_language_version: { python: 'python3.12' }, default_stages: ['pre-commit', 'pre-push'] });
});

test('a revision is a full commit, with the release that it is in a comment, as autoupdate --freeze writes it', () => {
  const revisions = [...textOf({ hooks: GENESIS }).matchAll(/^ {4}rev: (.*)$/gm)].map(([, revision]) => revision);
  expect(revisions).toHaveLength(12);
  // Of interrogate nobody says which commit its tag is.
  expect(revisions.filter((revision) => !/^[\da-f]{40} # frozen: v?\d+(\.\d+)+$/.test(revision))).toEqual(["'1.7.0'"]);
});

test('what the delivery writes is left alone, and what the user says, unless the user wants it looked at', () => {
  const more = (delivery: Delivery) => {
    new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'test').run('make');
    new CodeOwners(delivery).own('*', ['@acme/all']);
  };
  // Python's verbose mode leaves out white space; JavaScript has none.
  const excludes = (text: string) => new RegExp(text.replace('(?x)', '').replace(/\s/g, ''));
  const { exclude } = read({ hooks: GENESIS, exclude: ['venv/'] }, more);
  const looked = ['.github/workflows/ci.yml', '.github/workflows/own.yml', '.github/CODEOWNERS', '.pre-commit-config.yaml', 'venv/lib/x.py', 'src/venv.py'].filter((path) => !excludes(exclude).test(path));
  expect(looked).toEqual(['.github/workflows/own.yml', 'src/venv.py']);
  expect(read({ hooks: GENESIS, checkGenerated: true }, more).exclude).toBeUndefined();
});

test('hooks of one repository that follow each other share an entry, and no order changes', () => {
  const { repos } = read({ hooks: [PreCommitHook.ruff(), PreCommitHook.ruffFormat(), PreCommitHook.local('lint', { entry: 'npm run lint', passFilenames: false }), PreCommitHook.ruffFormat({ alias: 'again' }), PreCommitHook.meta()] });
  expect(repos.map(({ hooks }: any) => hooks.map(({ id }: any) => id))).toEqual([['ruff-check', 'ruff-format'], ['lint'], ['ruff-format'], ['check-hooks-apply', 'check-useless-excludes']]);
});

test('any other hook is named by its repository and revision, and takes all that hooks take', () => {
  expect(hookOf(PreCommitHook.of('https://github.com/acme/hooks', 'v1.2.3', 'spell', { args: ['--all'], typesOr: ['markdown'], stages: [PreCommitStage.MANUAL], additionalDependencies: ['words==1.0'], languageVersion: 'python3.13', requireSerial: true, verbose: true })))
    .toEqual({ id: 'spell', args: ['--all'], types_or: ['markdown'], stages: ['manual'], additional_dependencies: ['words==1.0'], language_version: 'python3.13', require_serial: true, verbose: true });
});

describe('refused', () => {
  test('a revision that moves', () => expect(() => PreCommitHook.of('https://github.com/acme/hooks', 'main', 'spell')).toThrow(/a branch moves/));
  test('a second file', () => {
    const delivery = Delivery.standalone();
    new PreCommitConfig(delivery, { hooks: GENESIS });
    expect(() => new PreCommitConfig(delivery, { hooks: GENESIS })).toThrow(/pre-commit reads one file only/);
  });
  test('no hooks, and options that are none', () => {
    expect(() => read({ hooks: [] })).toThrow(/at least one PreCommitHook/);
    expect(() => PreCommitHook.bandit({ severity: 'severe' })).toThrow(/'low', 'medium', 'high'/);
    expect(() => read({ hooks: GENESIS, installTypes: [PreCommitStage.MANUAL] })).toThrow(/MANUAL is none/);
    expect(() => read({ hooks: GENESIS, exclude: ['a b'] })).toThrow(/without white space/);
  });
  test('by the schema, what an override breaks', () => {
    const delivery = Delivery.standalone();
    new PreCommitConfig(delivery, { hooks: [PreCommitHook.ruff()] }).addOverride('repos.0.hooks.0.stages', ['commit']);
    expect(() => delivery.synthText('.pre-commit-config.yaml')).toThrow(/stages/);
  });
});

describe('in a job', () => {
  const declare = (props?: PreCommitCiProps) => {
    const delivery = Delivery.standalone();
    const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push({ branches: ['main'] }), Trigger.pullRequest()] });
    new PreCommitCi(ci, 'pre-commit', props);
    return delivery;
  };

  test('all files are looked at, by a pinned release, and nothing is pushed', () => {
    const job = jobOf(declare(), 'pre-commit-run');
    expect(job.steps.at(-1)).toMatchObject({ run: 'pre-commit run --hook-stage "$STAGE" --show-diff-on-failure --all-files', env: { STAGE: 'pre-commit' } });
    expect(job.steps.at(-2)).toMatchObject({ env: { VERSION: '4.6.2' } });
    expect(job.permissions).toEqual({ contents: 'read' });
    expect(stepUsing(job, 'actions/checkout').with).toEqual({ 'persist-credentials': false });
  });

  test('environments are kept as long as hooks and Python are the same', () => {
    expect(stepUsing(jobOf(declare(), 'pre-commit-run'), 'actions/cache').with.key).toMatch(/runner\.os.*python-version.*hashFiles\('\.pre-commit-config\.yaml'\)/);
  });

  test('only what changed is looked at where that is asked for, with the history that this takes', () => {
    const job = jobOf(declare({ changedOnly: true, skip: ['mypy', 'hadolint-docker'], stage: PreCommitStage.PRE_PUSH }), 'pre-commit-run');
    expect(stepUsing(job, 'actions/checkout').with['fetch-depth']).toBe(0);
    expect(job.steps.at(-1).env).toMatchObject({ STAGE: 'pre-push', SKIP: 'mypy,hadolint-docker', BASE: expect.stringContaining('github.event.pull_request.base.sha') });
  });

  test('it runs for pushes to main and for pull requests, of forks as well', () => {
    const declared = workflowsOf(declare());
    expect(jobsThatRun(declared, 'ci.yml', { event: 'push', ref: 'refs/heads/main' })).toEqual(['pre-commit-run']);
    expect(jobsThatRun(declared, 'ci.yml', { event: 'pull_request', ref: 'refs/pull/7/merge', values: { 'github.event.pull_request.head.repo.full_name': 'stranger/app' } })).toEqual(['pre-commit-run']);
  });
});

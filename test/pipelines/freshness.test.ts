import { jobOf, scriptsOf, stepUsing, workflowsOf } from './support/written';
import { jobsThatRun } from '../examples/support/simulation';
import { SetupPython } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Secrets, Vars } from 'slipway/expressions';
import { BranchPush, FreshnessCheck, FreshnessCheckProps, NodePackageManager } from 'slipway/pipelines';
import { RunStep, Trigger, Workflow } from 'slipway/workflows';

const app = () => BranchPush.app(Vars.get('APP_CLIENT_ID'), Secrets.get('APP_PRIVATE_KEY'));
const TRIGGERS = [Trigger.pullRequest(), Trigger.push({ branches: ['main'] }), Trigger.pullRequestTarget()];

function declare(props?: FreshnessCheckProps, triggers = TRIGGERS.slice(0, 2)) {
  const delivery = Delivery.standalone();
  new FreshnessCheck(new Workflow(delivery, 'ci', { triggers }), 'fresh', props);
  return delivery;
}

describe('on each event', () => {
  const person = { 'github.repository': 'acme/app', 'github.event.pull_request.head.repo.full_name': 'acme/app', 'github.event.pull_request.user.type': 'User', 'github.event.sender.type': 'User' };
  const declared = (props: FreshnessCheckProps) => workflowsOf(declare(props, TRIGGERS));
  const runs = (props: FreshnessCheckProps, event: string, values: Record<string, string> = {}) => jobsThatRun(declared(props), 'ci.yml', { event, ref: 'refs/heads/main', values: { ...person, ...values } });
  test('X-13: the pull request of a person of this repository gets the check, and may get a commit', () => expect(runs({ push: app() }, 'pull_request')).toEqual(['fresh-check', 'fresh-push']));
  test.each([
    ['a fork', 'pull_request', { 'github.event.pull_request.head.repo.full_name': 'stranger/app' }],
    ['a bot', 'pull_request', { 'github.event.pull_request.user.type': 'Bot' }],
    ['what the app itself has pushed', 'pull_request', { 'github.event.sender.type': 'Bot' }],
    ['a push', 'push', {}],
    ['a workflow that runs with the rights of the base', 'pull_request_target', {}],
  ])('X-13: %s gets the check alone', (_, event, values) => expect(runs({ push: app() }, event, values)).toEqual(['fresh-check']));
  test('without push there is the check alone', () => expect(runs({}, 'pull_request')).toEqual(['fresh-check']));
  test('bots get a commit where that is asked for, and none on the commit of the app', () => {
    const bot = { 'github.event.pull_request.user.type': 'Bot', 'github.event.pull_request.user.login': 'dependabot[bot]', 'github.event.sender.type': 'Bot' };
    expect(runs({ push: app(), pushToBots: true }, 'pull_request', { ...bot, 'github.event.sender.login': 'dependabot[bot]' })).toEqual(['fresh-check', 'fresh-push']);
    expect(runs({ push: app(), pushToBots: true }, 'pull_request', { ...bot, 'github.event.sender.login': 'our-app[bot]' })).toEqual(['fresh-check']);
  });
});

describe('who may do what', () => {
  test('X-13: the job that runs the program has no token that writes, and no secret', () => {
    for (const push of [undefined, BranchPush.githubToken(), app()]) {
      const job = jobOf(declare({ push }), 'fresh-check');
      expect(job.permissions).toEqual({ contents: 'read' });
      expect(stepUsing(job, 'actions/checkout').with['persist-credentials']).toBe(false);
      expect(JSON.stringify(job)).not.toMatch(/secrets\.|GH_TOKEN|github\.token/);
    }
  });
  test('X-13: the job that pushes checks nothing out and runs nothing of the change', () => {
    for (const push of [BranchPush.githubToken(), app()]) {
      const job = jobOf(declare({ push, command: 'npx our-program' }), 'fresh-push');
      expect(job.steps.map(({ uses }: any) => uses?.split('@')[0]).filter(Boolean)).toEqual(push._isApp ? ['actions/download-artifact', 'actions/create-github-app-token'] : ['actions/download-artifact']);
      expect(scriptsOf(job)).not.toMatch(/git (?:apply|checkout|push|fetch)|npx|npm|eval|\$\{\{/);
    }
  });
  test('with an app the job itself only reads, and the token of the app is made behind the look', () => {
    const { permissions, steps } = jobOf(declare({ push: app() }), 'fresh-push');
    expect(permissions).toEqual({ contents: 'read' });
    expect(steps.map(({ name }: any) => name)).toEqual(['Fetch what the program wrote', 'Look through it', 'Make a token of the app', 'Push the commit']);
    expect(steps[2].with).toMatchObject({ 'permission-contents': 'write', 'permission-workflows': 'write' });
    expect(JSON.stringify(steps.slice(0, 2))).not.toContain('secrets.');
  });
  test('without an app it writes contents, and says that workflows are not among it', () => {
    const { permissions, steps } = jobOf(declare({ push: BranchPush.githubToken() }), 'fresh-push');
    expect(permissions).toEqual({ contents: 'write' });
    expect(steps[1].env.WORKFLOWS).toBe(false);
  });
});

test('what is pushed is made of the head of the pull request; a check alone looks at the merge', () => {
  expect(stepUsing(jobOf(declare({ push: app() }), 'fresh-check'), 'actions/checkout').with.ref).toBe('${{ github.event.pull_request.head.sha || github.sha }}');
  expect(stepUsing(jobOf(declare(), 'fresh-check'), 'actions/checkout').with.ref).toBeUndefined();
});

test('another package manager, another language', () => {
  expect(scriptsOf(jobOf(declare({ packageManager: NodePackageManager.pnpm({ version: '10' }) }), 'fresh-check'))).toContain('pnpm install');
  const job = jobOf(declare({ command: 'python .projenrc.py', setupSteps: [new SetupPython({ pythonVersion: '3.12' }), new RunStep('pip install -r requirements.txt')] }), 'fresh-check');
  expect(job.steps.filter(({ uses }: any) => uses?.startsWith('actions/checkout'))).toHaveLength(1);
  expect(scriptsOf(job)).toMatch(/pip install[^]*git add --all\npython \.projenrc\.py/);
  expect(scriptsOf(job)).not.toContain('npm');
});

test('the checks find nothing in it', () => {
  for (const push of [undefined, BranchPush.githubToken(), app()]) expect(declare({ push }).synth().findings).toEqual([]);
});

describe('refused', () => {
  test('to push where no pull request is', () => expect(() => declare({ push: app() }, [Trigger.push()])).toThrow(/'ci' does not run on pull requests, to which it would push/));
  test('to say what is pushed when nothing is', () => expect(() => declare({ files: ['package.json'] })).toThrow(/'files' says what is pushed, and nothing is: add 'push'/));
  test('two ways to install', () => expect(() => declare({ nodeVersion: '20', setupSteps: [new RunStep('x')] })).toThrow(/say one of them/));
  test.each(['/etc/passwd', '../x', 'a/../b', '.git/config', 'a//b', 'a b', '**', ''])('the path %p', (path) => expect(() => declare({ push: app(), files: [path] })).toThrow(/a path from the root of the repository/));
  test('a key that everybody can read', () => expect(() => BranchPush.app('Iv23', 'a key' as never)).toThrow(/written out, everybody could read it/));
});

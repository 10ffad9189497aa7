import { jobOf, scriptsOf, workflowsOf } from './support/written';
import { jobsThatRun } from '../examples/support/simulation';
import { SetupNode } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { AdoptPinUpdates, AdoptPinUpdatesProps, BranchPush, NodePackageManager } from 'slipway/pipelines';
import { RunStep, Trigger, Workflow } from 'slipway/workflows';

const app = () => BranchPush.app('Iv23', Secrets.get('APP_PRIVATE_KEY'));
const TRIGGERS = [Trigger.pullRequest({ paths: ['.github/**'] })];

function declare(props: Partial<AdoptPinUpdatesProps> = {}, triggers = TRIGGERS) {
  const delivery = Delivery.standalone();
  new AdoptPinUpdates(new Workflow(delivery, 'ci', { triggers }), 'pins', { push: app(), ...props });
  return delivery;
}

describe('on each event', () => {
  const bot = { 'github.repository': 'acme/app', 'github.event.pull_request.head.repo.full_name': 'acme/app', 'github.event.pull_request.user.login': 'dependabot[bot]' };
  const runs = (values: Record<string, string>, event = 'pull_request', props = {}) => jobsThatRun(workflowsOf(declare(props, [...TRIGGERS, Trigger.push(), Trigger.pullRequestTarget()])), 'ci.yml', { event, ref: 'refs/heads/main', values: { ...bot, ...values } });
  test('X-13: what the bot opened in this repository is looked at, and may be adopted', () => expect(runs({})).toEqual(['pins-look', 'pins-adopt', 'pins-push']));
  test.each([
    ['a fork', { 'github.event.pull_request.head.repo.full_name': 'stranger/app' }, 'pull_request'],
    ['a person', { 'github.event.pull_request.user.login': 'mallory' }, 'pull_request'],
    ['a push', {}, 'push'],
    ['a workflow with the rights of the base', {}, 'pull_request_target'],
  ])('X-13: %s starts none of it', (_, values, event) => expect(runs(values, event)).toEqual([]));
  test('X-13: another bot is another one', () => {
    expect(runs({ 'github.event.pull_request.user.login': 'renovate[bot]' }, 'pull_request', { bot: 'renovate[bot]' })).toHaveLength(3);
    expect(runs({}, 'pull_request', { bot: 'renovate[bot]' })).toEqual([]);
  });
});

describe('who may do what', () => {
  test('X-13: who decides whether it is the bot uses no action, so no release of one can answer for it', () => {
    const { steps, permissions } = jobOf(declare(), 'pins-look');
    expect(steps.map(({ uses }: any) => uses)).toEqual([undefined]);
    expect(permissions).toEqual({ 'contents': 'read', 'pull-requests': 'read' });
  });
  test('X-13: Slipway comes from the base, and what the bot changed is data beside it', () => {
    const { steps, permissions } = jobOf(declare(), 'pins-adopt');
    expect(permissions).toEqual({ contents: 'read' });
    const [base, change] = steps.filter(({ uses }: any) => uses?.startsWith('actions/checkout'));
    expect(base.with).toEqual({ 'ref': '${{ github.event.pull_request.base.sha }}', 'persist-credentials': false });
    expect(change.with).toEqual({ 'ref': '${{ github.event.pull_request.head.sha }}', 'persist-credentials': false, 'path': 'change', 'sparse-checkout': '/.github/', 'sparse-checkout-cone-mode': false });
    expect(steps.indexOf(change)).toBeGreaterThan(steps.findIndex(({ run }: any) => run === 'npm ci --ignore-scripts'));
    expect(steps.at(-1)).toMatchObject({ 'working-directory': 'change', 'env': { SLIPWAY: 'node_modules/.bin/slipway' } });
    expect(JSON.stringify(steps)).not.toContain('secrets.');
  });
  test('X-13: who pushes gets a text, and checks nothing out', () => {
    for (const push of [app(), BranchPush.githubToken()]) {
      const { steps, permissions } = jobOf(declare({ push }), 'pins-push');
      expect(permissions).toEqual({ contents: push._isApp ? 'read' : 'write' });
      expect(steps.map(({ name }: any) => name)).toEqual(push._isApp ? ['Look through it', 'Make a token of the app', 'Push the commit'] : ['Look through it', 'Push the commit']);
      expect(steps[0].env.LOCK).toBe('${{ needs.pins-adopt.outputs.lock }}');
      expect(scriptsOf({ steps })).not.toContain('${{');
    }
  });
  test('the token of the app may change contents, and no workflow', () => {
    expect(jobOf(declare(), 'pins-push').steps[1].with).toEqual({ 'client-id': 'Iv23', 'private-key': '${{ secrets.APP_PRIVATE_KEY }}', 'permission-contents': 'write' });
  });
});

test('another package manager, another way to install', () => {
  expect(scriptsOf(jobOf(declare({ packageManager: NodePackageManager.pnpm({ version: '10' }) }), 'pins-adopt'))).toContain('pnpm install --frozen-lockfile --ignore-scripts');
  const job = jobOf(declare({ setupSteps: [new SetupNode({ nodeVersion: '22' }), new RunStep('npm install --prefix tools slipway@1.0.0')], slipway: 'tools/node_modules/.bin/slipway' }), 'pins-adopt');
  expect(scriptsOf(job)).not.toContain('npm ci');
  expect(job.steps.at(-1).env.SLIPWAY).toBe('tools/node_modules/.bin/slipway');
});

test('the checks find nothing in it', () => {
  for (const push of [BranchPush.githubToken(), app()]) expect(declare({ push }).synth().findings).toEqual([]);
});

describe('refused', () => {
  test('a workflow without pull requests', () => expect(() => declare({}, [Trigger.push()])).toThrow(/'ci' does not run on pull requests/));
  test('nobody who pushes', () => expect(() => declare({ push: undefined })).toThrow(/push/));
  test.each(['dependabot', 'mallory', "a[bot]' || true", '[bot]'])('the bot %p', (bot) => expect(() => declare({ bot })).toThrow(/a bot as GitHub calls it/));
  test('two ways to install', () => expect(() => declare({ nodeVersion: '20', setupSteps: [new RunStep('x')] })).toThrow(/say one of them/));
  test.each(['/bin/sh', '../x', 'a b', '$(x)'])('the command %p', (slipway) => expect(() => declare({ slipway })).toThrow(/a path from the root of the repository/));
});

import { readFileSync } from 'fs';
import { join } from 'path';
import { exampleNames } from '../../scripts/examples/names';
import { CompositeAction, Checkout, SetupNode } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { DeploymentEnvironment, EnvironmentTable, GithubRepository, Ruleset, RulesetRule, RulesetTarget } from 'slipway/repository';
import { Job, JobEnvironment, Trigger, Workflow } from 'slipway/workflows';

const ROOT = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

let delivery: Delivery;
let ci: Workflow;
let job: Job;
beforeEach(() => {
  delivery = Delivery.standalone();
  ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push({ branches: ['main'] }), Trigger.pullRequest()] });
  job = new Job(ci, 'test');
});
const text = () => delivery.synthText('.github/workflows/ci.yml');

test('G4: every projen that works is let in, and the oldest and the newest are tried with the package', () => {
  const { peerDependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  expect(peerDependencies).toMatchObject({ projen: '>=0.99.3 <1', constructs: '^10.5.0' });
  expect(devDependencies.projen).toMatch(/^0\.\d+\.\d+$/);
  expect(read('scripts/tarball.ts')).toContain('checkPeers(ROOT, tarball, work)');
});

test('G5: every example is in the index of the examples', () => {
  const index = read('examples/README.md');
  for (const name of exampleNames(ROOT)) expect(index).toContain(`](${name.split('/')[0]}/README.md)`);
});

test('G7: whether a step ran is one word', () => {
  const made = job.run('make test');
  job.run('make report', { condition: made.ran() });
  expect(text()).toContain("if: ${{ !cancelled() && steps.make-test.outcome != 'skipped' }}");
});

test('G7: a rule takes a job where it asks for the check of one', () => {
  job.run('make test');
  new GithubRepository(delivery, 'acme/shop');
  new Ruleset(delivery, 'main', { target: RulesetTarget.defaultBranch(), rules: [RulesetRule.requiredStatusChecks({ checks: [job] })] });
  expect(delivery.synthText('.github/slipway.settings.json')).toContain('"context": "test"');
});

test('G7: an environment may be named by an expression', () => {
  job.run('make');
  new Job(ci, 'deploy', { environment: JobEnvironment.named(Github.refName) }).run('make deploy');
  expect(text()).toContain('environment: ${{ github.ref_name }}');
});

test('G7: which event it is, is one call', () => {
  job.run('make');
  new Job(ci, 'release', { condition: Github.isEvent('push', 'workflow_dispatch') }).run('make release');
  expect(text()).toContain("if: github.event_name == 'push' || github.event_name == 'workflow_dispatch'");
});

test('G7: steps of actions have names that people read, without being told one', () => {
  job.use(new Checkout(), new SetupNode({ nodeVersion: '24' }));
  expect(text()).toMatch(/name: Check out the code\n[^]*name: Set up Node.js 24\n/);
});

test('G7: a job and a composite action take steps by the same words', () => {
  const action = new CompositeAction(delivery, 'build', { description: 'Builds.' });
  for (const owner of [job, action]) {
    owner.use(new Checkout());
    owner.run('make');
  }
  expect(delivery.synthText('.github/actions/build/action.yml')).toContain('run: make');
});

test('G7: a table names its environments in each row', () => {
  const environments = ['staging', 'production'].map((name) => new DeploymentEnvironment(delivery, name));
  new EnvironmentTable(delivery, 'table', { environments, rows: { LEVEL: { production: 'info', staging: 'debug' } } });
  job.run('make');
  const said = JSON.parse(delivery.synthText('.github/slipway.settings.json')) as { environments: { name: string; variables: object }[] };
  expect(said.environments.map(({ name, variables }) => [name, variables])).toEqual([['staging', { LEVEL: 'debug' }], ['production', { LEVEL: 'info' }]]);
});

test('G7: braces of the shell in a plain text stay what they are', () => {
  // eslint-disable-next-line no-template-curly-in-string
  job.run('echo "${HOME%/*}"');
  expect(text()).toContain('run: echo "${HOME%/*}"');
});

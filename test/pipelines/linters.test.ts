import { parse } from 'yaml';
import { Checkout } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { WorkflowLinters, WorkflowLintersProps } from 'slipway/pipelines';
import { PromotionPipeline, Release, Rolling, ShellTarget, Stage, Verification } from 'slipway/promotion';
import { DeploymentEnvironment } from 'slipway/repository';
import { Job, Runner, Trigger, Workflow } from 'slipway/workflows';

function declare(props?: (ci: Workflow) => WorkflowLintersProps) {
  const delivery = Delivery.standalone();
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] });
  new Job(ci, 'test').use(new Checkout());
  new WorkflowLinters(delivery, 'linters', props?.(ci));
  return { delivery, ci };
}

const zizmor = (delivery: Delivery) => parse(delivery.synthText('.github/zizmor.yml'));
const actionlint = (delivery: Delivery) => parse(delivery.synthText('.github/actionlint.yaml'));

test('what is accepted is ignored in the files of its workflows, with the reason above', () => {
  const { delivery } = declare((ci) => ({ accepted: [{ audit: 'unpinned-images', workflows: [ci], reason: 'The test services see test data only.' }] }));
  expect(zizmor(delivery).rules['unpinned-images']).toEqual({ ignore: ['ci.yml'] });
  expect(delivery.synthText('.github/zizmor.yml')).toMatch(/# The test services see test data only\.\n\s+- ci\.yml/);
});

test('labels of machines of one\'s own are told to actionlint, and those of GitHub are not', () => {
  const { delivery, ci } = declare();
  new Job(ci, 'deploy', { runsOn: Runner.selfHosted('self-hosted', 'datacenter') }).use(new Checkout());
  expect(actionlint(delivery)['self-hosted-runner']).toEqual({ labels: ['datacenter'] });
});

test('actionlint is told of a key that it does not know yet only where one is used', () => {
  const { delivery } = declare();
  expect(actionlint(delivery).paths).toBeUndefined();
  const other = declare();
  new Job(other.ci, 'deploy', { concurrency: { group: 'deploy', queue: 'max' as never } }).use(new Checkout());
  expect(actionlint(other.delivery).paths['**/*.yml'].ignore).toEqual(['unexpected key "queue" for "concurrency" section']);
});

test('a workflow that promotes follows others, which Slipway answers for', () => {
  const { delivery, ci } = declare();
  const release = new Release(delivery, 'shop');
  new Job(ci, 'record').use(new Checkout(), release.record());
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  new Stage(pipeline, 'staging', {
    environment: new DeploymentEnvironment(delivery, 'staging', { branches: ['main'] }),
    targets: [new ShellTarget({ name: 'shop', deploy: './deploy.sh', undo: './undo.sh' })],
    strategies: [new Rolling()],
    verification: [Verification.http('https://shop.example.com')],
  });
  expect(zizmor(delivery).rules['dangerous-triggers'].ignore).toEqual(pipeline.promotionWorkflows.map(({ file }) => file.replace('.github/workflows/', '')));
});

test('a workflow of the user that follows others is for the user to accept', () => {
  const { delivery } = declare();
  const follow = new Workflow(delivery, 'follow', { triggers: [Trigger.workflowRun({ workflows: ['ci'] })] });
  new Job(follow, 'look').run('echo done');
  expect(zizmor(delivery).rules['dangerous-triggers']).toBeUndefined();
});

test('an acceptance without a reason, or of something that is no audit, is refused', () => {
  expect(() => declare((ci) => ({ accepted: [{ audit: 'unpinned-images', workflows: [ci], reason: ' ' }] }))).toThrow(/reason/);
  expect(() => declare((ci) => ({ accepted: [{ audit: 'Unpinned images', workflows: [ci], reason: 'x' }] }))).toThrow(/the id of an audit/);
});

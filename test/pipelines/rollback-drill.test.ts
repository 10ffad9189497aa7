import { jobOf, scriptsOf, stepUsing, workflowOf, workflowsOf } from './support/written';
import { jobsThatRun, started } from '../examples/support/simulation';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { RollbackDrill, RollbackDrillProps } from 'slipway/pipelines';
import { DockerTarget, PromotionAction, PromotionPipeline, PromotionWorkflow, Release, Rolling, Stage } from 'slipway/promotion';
import { DeploymentEnvironment } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

function declare(props: Partial<RollbackDrillProps> = {}, { production = false, actions }: { production?: boolean; actions?: PromotionAction[] } = {}): Delivery {
  const delivery = Delivery.standalone();
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] });
  const release = new Release(delivery, 'shop', { images: { web: 'ghcr.io/acme/shop' } });
  const job = new Job(ci, 'image');
  job.use(release.record({ digests: { web: job.run('echo "digest=sha256:1" >> "$GITHUB_OUTPUT"').output('digest') } }));
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  const stage = new Stage(pipeline, 'staging', {
    environment: new DeploymentEnvironment(delivery, 'staging', { branches: ['main'] }),
    workflow: new PromotionWorkflow(pipeline, 'promote', { actions }),
    targets: [new DockerTarget({ project: 'shop', file: 'compose.yml', images: { web: 'web' } })],
    strategies: [new Rolling()],
    production,
  });
  const workflow = new Workflow(delivery, 'drill', { triggers: [Trigger.schedule({ cron: '0 9 1 * *' }), Trigger.workflowDispatch()] });
  new RollbackDrill(workflow, 'drill', { stage, ...props });
  return delivery;
}

test('a drill starts the workflows that a person would start, with inputs that they have', () => {
  const delivery = declare({ within: Duration.minutes(10) });
  const asked = jobOf(delivery, 'drill-drill', 'drill').steps.filter(({ env }: any) => env.INPUTS).map(({ env }: any) => [env.WORKFLOW, JSON.parse(env.INPUTS), env.MOST]);
  expect(asked).toEqual([['rollback.yml', expect.objectContaining({ environment: 'staging', target: 'last-verified' }), 600], ['promote.yml', expect.objectContaining({ action: 'promote', release: '<release>' }), undefined]]);
  for (const [file, inputs] of asked) expect(Object.keys(workflowOf(delivery, file.replace('.yml', '')).on.workflow_dispatch.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
});

test('the release comes back although the rollback failed, and its name is never part of a script', () => {
  const { steps, permissions } = jobOf(declare(), 'drill-drill', 'drill');
  expect(steps.at(-1).if).toMatch(/!cancelled\(\) && .*note-which-release-serves|steps\.note-which-release-serves\.outcome == 'success'/);
  expect(scriptsOf({ steps })).not.toContain('${{');
  expect(permissions).toEqual({ actions: 'write', deployments: 'read' });
  expect(() => stepUsing({ steps }, 'actions/checkout')).toThrow('no step uses');
});

test.each([['schedule', ['drill-drill']], ['workflow_dispatch', ['drill-drill']]])('it runs by %s', (event, jobs) => {
  const workflows = workflowsOf(declare());
  expect(jobsThatRun(workflows, 'drill.yml', { event, ref: 'refs/heads/main' })).toEqual(jobs);
  expect(started(workflows, { event: 'push', ref: 'refs/heads/main' })).toEqual(['ci.yml']);
  expect(started(workflows, { event: 'pull_request', ref: 'refs/pull/1/merge' })).toEqual([]);
});

test('a stage that users see is not for exercises, and neither is one that nobody can promote to by hand', () => {
  expect(() => declare({}, { production: true })).toThrow(/users see the stage 'staging'/);
  expect(() => declare({}, { actions: [PromotionAction.HOLD] })).toThrow(/could not be brought back[^]*PROMOTE/);
  expect(() => declare({ within: Duration.minutes(0) })).toThrow(/within/);
});

import { Draw } from './draw';
import { Before, addJob, baseProps, concurrency } from './jobs';
import { DISPATCH_INPUTS, triggers } from './triggers';
import { Delivery } from 'slipway/delivery';
import { Expression, Functions, Github, Secrets, Vars } from 'slipway/expressions';
import { CallInput, CallJob, Permissions, ReusableWorkflow, Workflow } from 'slipway/workflows';

/** Declares a delivery in which everything is meant well: no rule may stop it and GitHub must take every file. */
export function declareDelivery(draw: Draw): Delivery {
  const delivery = Delivery.standalone();
  const reusable = draw.chance(40) ? declareReusable(draw, delivery) : undefined;
  const workflow = new Workflow(delivery, draw.one(['ci', 'ci-cd', 'Release_1.x']), {
    ...common(draw),
    fileName: draw.maybe(() => draw.one(['main.yaml', '.main.yml'])),
    triggers: triggers(draw),
    permissions: draw.maybe(() => draw.one([Permissions.none(), ...(reusable ? [] : [Permissions.readAll()])]), 20),
    concurrency: draw.maybe(() => concurrency(draw, 'workflow')),
  });
  const dispatched = workflow._props.triggers.some((t) => t._event === 'workflow_dispatch' && Object.keys(t._options.inputs ?? {}).length > 0);
  const inputs = dispatched ? DISPATCH_INPUTS.map((name) => workflow.input(name)) : [];
  const before: Before = { jobs: [], expressions: [] };
  const count = draw.int(1, 3);
  for (let i = 0; i < count; i++) addJob(draw, workflow, draw.one(['build', 'Test-it', '_x'].map((id) => `${id}${i}`)), before, inputs);
  if (reusable) addCall(draw, workflow, reusable, before);
  if (draw.chance(20)) {
    new CallJob(workflow, 'remote', {
      ...baseProps(draw, 'remote', before, []), uses: './.github/workflows/handmade.yml', secrets: draw.maybe(() => ({ token: Secrets.get('TOKEN') })), inheritSecrets: undefined,
    });
  }
  return delivery;
}

interface Reusable {
  readonly workflow: ReusableWorkflow;
  /** What a caller can read through the call. */
  readonly expressions: readonly Expression[];
}

function declareReusable(draw: Draw, delivery: Delivery): Reusable {
  const workflow = new ReusableWorkflow(delivery, 'shared', {
    ...common(draw),
    fileName: draw.maybe(() => draw.one(['shared.yaml', '.shared.yml'])),
    concurrency: draw.maybe(() => concurrency(draw, 'shared-workflow')),
    triggers: draw.maybe(() => triggers(draw).filter((t) => !['workflow_dispatch'].includes(t._event))),
    inputs: { 'log-level': CallInput.string({ description: draw.maybe(() => draw.text()), defaultValue: draw.maybe(() => draw.one([draw.line(), Vars.get('LEVEL')])) }), 'dryRun': CallInput.bool({ required: draw.maybe(() => true), defaultValue: draw.maybe(() => draw.one([true, Github.refName.equalTo('main')])) }), 'n': CallInput.number({ defaultValue: draw.maybe(() => draw.one([3, Functions.fromJson(Vars.get('N'))])) }) },
    secrets: { TOKEN: { description: draw.maybe(() => draw.text()), required: draw.maybe(() => false) } },
  });
  const before: Before = { jobs: [], expressions: [] };
  const inputs = ['log-level', 'dryRun', 'n'].map((name) => workflow.input(name));
  addJob(draw, workflow, 'inner', before, inputs);
  if (draw.chance()) addJob(draw, workflow, 'second', before, inputs);
  if (before.expressions.length > 0 && draw.chance()) workflow.addOutput('declared', before.expressions[0], { description: draw.maybe(() => draw.text()) });
  return { workflow, expressions: before.expressions };
}

function addCall(draw: Draw, workflow: Workflow, { workflow: target, expressions }: Reusable, before: Before): void {
  const inputs = { 'dryRun': draw.one([true, Expression.raw("github.ref_name == 'x'")]), 'log-level': draw.one<string | Expression>([draw.line(), draw.anywhere()]) };
  const { matrix, permissions, ...rest } = baseProps(draw, 'call', before, before.jobs.map((job) => job.result));
  const call = target.call(workflow, 'call', { ...rest, inputs, ...draw.one([{ inheritSecrets: true }, { secrets: { TOKEN: Secrets.get('TOKEN') } }]) });
  before.jobs.push(call);
  addJob(draw, workflow, 'after-call', { jobs: before.jobs, expressions: [...before.expressions, ...expressions] }, []);
}

function common(draw: Draw) {
  return {
    name: draw.maybe(() => draw.line()),
    runName: draw.maybe(() => `${draw.line()} ${draw.anywhere()}`),
    comment: draw.maybe(() => draw.text()),
    env: draw.maybe(() => draw.one([() => draw.whole(), () => draw.map(2, (i) => draw.key(`GLOBAL_${i}`), () => draw.value([Secrets.get('TOKEN')]))])()),
    defaults: draw.maybe(() => ({ shell: 'bash', workingDirectory: draw.maybe(() => 'app') })),
    permissions: draw.maybe(() => Permissions.none(), 10),
  };
}

import * as fc from 'fast-check';
import { declareDelivery } from './support/delivery';
import { Draw } from './support/draw';
import { HOSTILE_TEXTS } from './support/hostile';
import { Delivery } from 'slipway/delivery';
import { Expression, Github, Secrets, Status } from 'slipway/expressions';
import { CallInput, CancelStep, Job, Matrix, ParallelSteps, Permissions, ReusableWorkflow, RunStep, Runner, Step, Trigger, UsesStep, WaitStep, Workflow } from 'slipway/workflows';

const said = (delivery: Delivery) => {
  const { documents, findings } = delivery.synth();
  return { documents, findings: findings.map(({ id, severity, message, fix, places }) => ({ id, severity, message, fix, places: places.map(({ origin, note }) => [origin.path, note]) })) };
};

test('a delivery says the same when it is asked twice', () => {
  fc.assert(fc.property(fc.gen(), (g) => {
    const delivery = declareDelivery(new Draw(g));
    expect(said(delivery)).toEqual(said(delivery));
  }), { numRuns: 40 });
});

test('the same program makes the same files, whatever ran before it in the process', () => {
  fc.assert(fc.property(fc.array(fc.nat(999), { minLength: 2000, maxLength: 2000 }), (choices) => {
    const declare = () => {
      let next = 0;
      const g = ((_: unknown, max: number) => choices[next++ % choices.length] % (max + 1)) as unknown as fc.GeneratorValue;
      return declareDelivery(new Draw(g));
    };
    expect(said(declare())).toEqual(said(declare()));
  }), { numRuns: 40 });
});

/** Everything at hand, connected without sense: other workflows' steps, steps of no job, names that nobody declared. */
function declareNonsense(draw: Draw): Delivery {
  const delivery = Delivery.standalone();
  const steps: Step[] = [new RunStep('a step of no job')];
  const jobs: Job[] = [];
  const matrix = new Matrix({ axes: { os: draw.some(['a', 'b']) } });
  const called = new ReusableWorkflow(delivery, 'called', { inputs: { known: CallInput.string() }, secrets: { TOKEN: {} } });
  const any = (): Expression => draw.one<() => Expression>([
    () => draw.one(steps).output(draw.text()), () => draw.one(steps).outcome, () => called.input('known'), () => called.secret('TOKEN'), () => matrix.get(draw.text()),
    ...(jobs.length > 0 ? [() => draw.one(jobs).output(draw.text()), () => draw.one(jobs).result, () => draw.one(jobs).legOutput(draw.one(steps), draw.text(), { os: draw.text() })] : []),
    () => Expression.raw(draw.text()), () => Github.ref, () => Secrets.get(draw.text()), () => any().property(draw.text()), () => Expression.of(`${draw.text()}${Github.sha}`),
  ])();
  const text = () => draw.one([() => draw.text(), () => `${draw.text()}${any()}`, () => '${Slipway[999999]}', () => `\${{ ${draw.text()} }}`])();
  // Where the call itself refuses what is empty or too long.
  const within = () => draw.one([() => 'name', () => `name-${any()}`, () => '${Slipway[999999]}'])();
  const workflows = draw.list(2, (i) => new Workflow(delivery, `w${i}`, {
    triggers: draw.some([Trigger.push({ branches: [draw.text()] }), Trigger.of(draw.text(), { [draw.text()]: [draw.text()] }), Trigger.schedule({ cron: draw.text() }), Trigger.workflowDispatch()]),
    name: text(),
    runName: text(),
    concurrency: { group: within() },
    permissions: Permissions.writeAll(),
  }));
  for (const [i, workflow] of [called, ...workflows].entries()) {
    draw.list(2, (n) => {
      const job = new Job(workflow, `j${i}${n}`, {
        name: text(),
        needs: draw.some(jobs),
        matrix: draw.maybe(() => matrix),
        runsOn: draw.maybe(() => Runner.labels(...draw.some([within(), within()]))),
        outputs: { [draw.text()]: text() },
        condition: draw.maybe(() => any().andAlso(Status.always())),
        environment: { environmentName: within(), environmentUrl: text() },
        services: { [draw.text()]: { image: `app:${any()}` } },
      });
      jobs.push(job);
      draw.list(3, () => {
        const step = draw.one<() => Step>([
          () => new RunStep(text(), { stepId: draw.maybe(() => draw.text()), name: text(), shell: draw.maybe(() => draw.text()) }),
          () => new UsesStep(draw.text(), { inputs: { [draw.text()]: text() } }),
          () => new WaitStep(draw.some(steps)), () => new CancelStep(draw.one(steps)), () => new ParallelSteps(new RunStep(text())),
        ])();
        job.use(step);
        steps.push(step);
      });
    });
    if (workflow !== called && draw.chance()) called.call(workflow, 'call', { inputs: { [draw.text()]: text() } });
    if (draw.chance()) workflow.addOverride(draw.text(), draw.one<unknown>([text(), { a: [1, null] }, undefined]));
  }
  called.addOutput(draw.text(), any());
  return delivery;
}

test('whatever was declared, a synthesis has findings and never throws', () => {
  fc.assert(fc.property(fc.gen(), (g) => {
    const delivery = declareNonsense(new Draw(g, HOSTILE_TEXTS));
    expect(said(delivery)).toEqual(said(delivery));
  }), { numRuns: 80 });
});

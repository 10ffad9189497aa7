import { parse } from 'yaml';
import { errors, read, SHA, workflow } from './support';
import { resolveAll } from '../../lib/delivery/conduct';
import { Checkout, CompositeAction, SemanticPullRequest } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Expression, Functions, Github, Vars } from 'slipway/expressions';
import { DeclaredWorkflows, Job, Matrix, Runner, Trigger, UsesStep } from 'slipway/workflows';

const whole = () => Functions.fromJson(Vars.get('X'));
const WHOLE = '${{ fromJSON(vars.X) }}';
const IMAGE = 'postgres:18';

describe('E2: an expression as the whole of a value', () => {
  test('stands for the variables of a workflow, a job and a step', () => {
    const { delivery, ci } = workflow({ env: whole() });
    const job = new Job(ci, 'test', { env: whole() });
    new Job(ci, 'after', { needs: [job] }).run('make');
    job.run('make', { env: whole() });
    job.use(new UsesStep(`acme/tool@${SHA}`, { env: whole(), inputs: whole() }), new Checkout({ env: whole() }));
    const { env, jobs } = read(delivery);
    expect([env, jobs.test.env, ...jobs.test.steps.map((step: { env: unknown }) => step.env), jobs.test.steps[1].with]).toEqual(Array(6).fill(WHOLE));
    expect(errors(delivery)).toEqual([]);
  });

  test('stands for a container, for all services, and for what a container says', () => {
    const { delivery, ci } = workflow();
    new Job(ci, 'test', { container: whole(), services: whole() }).run('make');
    new Job(ci, 'parts', { container: { image: IMAGE, env: whole(), credentials: whole() }, services: { db: { image: IMAGE, env: whole(), credentials: whole() } } }).run('make');
    const { test: job, parts } = read(delivery).jobs;
    expect(job).toMatchObject({ container: WHOLE, services: WHOLE });
    const made = { image: IMAGE, env: WHOLE, credentials: WHOLE };
    expect(parts).toMatchObject({ container: made, services: { db: made } });
    expect(errors(delivery)).toEqual([]);
  });

  test('stands for one service, and for the ports and volumes of a container', () => {
    const { delivery, ci } = workflow();
    new Job(ci, 'test', { container: { image: IMAGE, ports: whole(), volumes: whole() }, services: { db: whole(), queue: { image: IMAGE, ports: whole() } } }).run('make');
    const { container, services } = read(delivery).jobs.test;
    expect(container).toEqual({ image: IMAGE, ports: WHOLE, volumes: WHOLE });
    expect(services).toEqual({ db: WHOLE, queue: { image: IMAGE, ports: WHOLE } });
    expect(errors(delivery)).toEqual([]);
  });

  test('stands for a strategy, whose matrix is known when the job starts', () => {
    const { delivery, ci } = workflow();
    const plan = new Job(ci, 'plan').run('./plan >> "$GITHUB_OUTPUT"');
    const legs = Matrix.fromStrategy(Functions.fromJson(plan.output('strategy')));
    const job = new Job(ci, 'test', { matrix: legs, runsOn: Runner.fromExpression(legs.get('os')) });
    job.run(`make ${legs.get('target')}`, { shell: 'bash' });
    const { plan: planned, test: made } = read(delivery).jobs;
    expect(made).toMatchObject({ 'needs': 'plan', 'strategy': '${{ fromJSON(needs.plan.outputs.strategy) }}', 'runs-on': '${{ matrix.os }}' });
    expect(planned.outputs).toEqual({ strategy: '${{ steps.plan.outputs.strategy }}' });
    expect(errors(delivery)).toEqual([]);
    const [{ jobs: [, model] }] = DeclaredWorkflows.of(resolveAll(delivery, {}).model);
    expect(model.strategy).toMatchObject({ expression: made.strategy, matrix: { expression: '${{ (fromJSON(needs.plan.outputs.strategy)).matrix }}' } });
    expect(() => legs.axis('os', ['a'])).toThrow('another job computes this matrix');
    expect(() => Matrix.fromStrategy('x' as never)).toThrow('the strategy must be an Expression');
  });

  test("carries a stranger's text through a strategy into what runs", () => {
    const { delivery, ci } = workflow({ triggers: [Trigger.pullRequestTarget()] });
    const legs = Matrix.fromStrategy(Functions.fromJson(Github.event('pull_request.body')));
    new Job(ci, 'test', { matrix: legs }).run(`X=${legs.get('x')}; eval "$X"`);
    expect(errors(delivery)).toContain('security/untrusted-input');
  });

  test('stands for the inputs of a step in an action', () => {
    const delivery = Delivery.standalone();
    const action = new CompositeAction(delivery, 'tool', { description: 'A tool.', inputs: { all: { description: 'All of them.' } } });
    action.use(new UsesStep(`acme/tool@${SHA}`, { inputs: Functions.fromJson(action.input('all')) }));
    action.run('make', { env: Functions.fromJson(action.input('all')) });
    const { steps } = parse(delivery.synthText('.github/actions/tool/action.yml')).runs;
    expect([steps[0].with, steps[1].env]).toEqual(Array(2).fill('${{ fromJSON(inputs.all) }}'));
  });

  test('leaves no place for the variables of a script, which is refused', () => {
    const { delivery, ci } = workflow();
    new Job(ci, 'test').run(`make ${Github.sha}`, { env: whole() });
    expect(errors(delivery)).toEqual(['workflows/unsafe-hoist']);
    const { delivery: other, ci: fine } = workflow();
    new Job(fine, 'test', { env: whole() }).run(`make ${Github.sha}`);
    expect(read(other).jobs.test.steps[0].env).toEqual({ SHA: '${{ github.sha }}' });
  });

  test('is checked like any other: every secret, the token, a context that is not there', () => {
    const { delivery, ci } = workflow();
    new Job(ci, 'secrets', { env: Expression.raw('fromJSON(toJSON(secrets))') }).run('make');
    new Job(ci, 'context', { env: Expression.raw('steps.x.outputs') }).run('make');
    expect(errors(delivery)).toEqual(['expressions/unavailable-context', 'expressions/whole-secrets']);
  });

  test('that holds the token of the job leaves open what the job needs', () => {
    const { delivery, ci } = workflow();
    const env = Functions.fromJson(`{"GH_TOKEN": "${Github.token}"}`);
    new Job(ci, 'step').run('gh pr list', { env });
    new Job(ci, 'plain').run('make', { env: whole() });
    const complete = DeclaredWorkflows.of(resolveAll(delivery, {}).model)[0].jobs.map(({ permissions }) => permissions.complete);
    expect(complete).toEqual([false, true]);
  });

  test('cannot replace variables that an action of the catalogue needs', () => {
    expect(() => new UsesStep(`acme/tool@${SHA}`, { env: [] as never })).toThrow('env must be an object of names and values');
    expect(() => new SemanticPullRequest({ env: whole() })).toThrow("the action needs 'GITHUB_TOKEN' beside what the expression gives: name the variables one by one");
  });
});

test('E2: names of variables may hold expressions', () => {
  const { delivery, ci } = workflow({ env: { [`${Vars.get('A')}`]: 1 } });
  const job = new Job(ci, 'test', { env: { 'PREFIX_${{ vars.B }}': 'x' }, services: { db: { image: IMAGE, env: { [`${Vars.get('C')}`]: Github.sha } } } });
  job.run('make', { env: { [`${Vars.get('D')}_URL`]: 'y', PLAIN: 'z' } });
  const { env, jobs } = read(delivery);
  expect(env).toEqual({ '${{ vars.A }}': 1 });
  expect(jobs.test.env).toEqual({ 'PREFIX_${{ vars.B }}': 'x' });
  expect(jobs.test.services.db.env).toEqual({ '${{ vars.C }}': '${{ github.sha }}' });
  expect(jobs.test.steps[0].env).toEqual({ '${{ vars.D }}_URL': 'y', 'PLAIN': 'z' });
  expect(delivery.synth().findings.filter(({ id }) => id !== 'actions/unpinned-image')).toEqual([]);
});

test('E2: an override may put an expression where GitHub takes one as a whole', () => {
  const { delivery, ci } = workflow();
  new Job(ci, 'test').run('make');
  for (const path of ['env', 'jobs.test.env', 'jobs.test.services', 'jobs.test.steps.0.env']) ci.addOverride(path, WHOLE);
  expect(errors(delivery)).toEqual([]);
  ci.addOverride('jobs.test.outputs', WHOLE);
  expect(errors(delivery)).toEqual(['github/parser']);
});

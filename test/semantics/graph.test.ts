import fc from 'fast-check';
import { evaluateExpression } from 'slipway/expressions/inside';
import { fatesOf } from 'slipway/semantics/inside';
import { resolveAll } from '../../lib/delivery/conduct';
import { Delivery } from 'slipway/delivery';
import { Expression } from 'slipway/expressions';
import { DeclaredWorkflows, Job, Trigger, Workflow, WorkflowModel } from 'slipway/workflows';

interface Node {
  readonly needs?: readonly string[];
  readonly if?: string;
  readonly mayFail?: boolean;
}

function graph(nodes: Readonly<Record<string, Node>>): WorkflowModel {
  const delivery = Delivery.standalone();
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const jobs = new Map<string, Job>();
  for (const [id, { needs = [], mayFail, ...node }] of Object.entries(nodes)) {
    const job = new Job(ci, id, { needs: needs.map((need) => jobs.get(need)!), condition: node.if === undefined ? undefined : Expression.raw(node.if), continueOnError: mayFail });
    job.run('make');
    jobs.set(id, job);
  }
  return DeclaredWorkflows.of(resolveAll(delivery, {}).model)[0];
}

const fates = (nodes: Readonly<Record<string, Node>>, event = 'push') => Object.fromEntries([...fatesOf(graph(nodes), { event }).values()].map(({ job, runs }) => [job.id, runs]));

describe('what becomes of a job', () => {
  test('without a condition it runs, and behind a job that may fail it may run', () => {
    expect(fates({ a: {}, b: { needs: ['a'] }, c: { needs: ['b'], if: 'always()' } })).toEqual({ a: 'always', b: 'maybe', c: 'always' });
  });

  test('behind a job whose failure counts as success it runs', () => {
    expect(fates({ a: { mayFail: true }, b: { needs: ['a'] } })).toEqual({ a: 'always', b: 'always' });
  });

  test('behind a job that runs behind a skipped one it is skipped', () => {
    expect(fates({ a: { if: "github.event_name == 'schedule'" }, b: { needs: ['a'], if: 'always()' }, c: { needs: ['b'] }, d: { needs: ['c'], if: '!cancelled()' } })).toEqual({ a: 'never', b: 'always', c: 'never', d: 'always' });
  });

  test('its condition knows the results of what is skipped for sure', () => {
    const nodes = { a: { if: "github.event_name == 'schedule'" }, b: { needs: ['a'], if: "always() && needs.a.result != 'skipped'" }, c: { needs: ['a'], if: "always() && needs.a.result == 'skipped'" }, d: { needs: ['a'], if: "always() && needs.a.result == 'done'" } };
    expect(fates(nodes)).toEqual({ a: 'never', b: 'never', c: 'always', d: 'never' });
    expect(fates(nodes, 'schedule')).toEqual({ a: 'always', b: 'always', c: 'never', d: 'never' });
  });

  test('its condition knows the outputs of what is skipped for sure', () => {
    const given = (outputs: string, condition = "github.event_name == 'schedule'") => {
      const delivery = Delivery.standalone();
      const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
      const a = new Job(ci, 'a');
      a.run('make', { stepId: 'made', condition: Expression.raw(condition) });
      a.run('make', { stepId: 'sure' });
      a.addOutput('X', Expression.raw(outputs));
      new Job(ci, 'b', { needs: [a], condition: Expression.raw("needs.a.outputs.x == 'yes'") }).run('make');
      new Job(ci, 'c', { needs: [a], condition: Expression.raw("needs.a.outputs.x == ''") }).run('make');
      return [...fatesOf(DeclaredWorkflows.of(resolveAll(delivery, {}).model)[0], { event: 'push' }).values()].slice(1).map(({ runs }) => runs);
    };
    expect(given('steps.made.outputs.x')).toEqual(['never', 'maybe']);
    expect(given('steps.sure.outputs.x')).toEqual(['maybe', 'maybe']);
    expect(given("steps.made.outputs.x || 'yes'")).toEqual(['maybe', 'maybe']);
    expect(given('steps.made.outputs.x', 'vars.X')).toEqual(['maybe', 'maybe']);
    expect(fates({ a: { if: 'false' }, b: { needs: ['a'], if: "always() && needs.a.outputs.x == 'yes'" }, c: { needs: ['a'], if: "always() && needs.a.outputs.x == ''" } })).toEqual({ a: 'never', b: 'never', c: 'always' });
  });

  test('failure() is never so where nothing can fail', () => {
    expect(fates({ a: { if: 'false' }, b: { needs: ['a'], if: 'failure()' }, c: {}, d: { needs: ['c'], if: 'failure()' } })).toEqual({ a: 'never', b: 'never', c: 'always', d: 'maybe' });
  });

  test('a condition on what nobody knows may hold', () => {
    expect(fates({ a: { if: "vars.X == 'y'" }, b: { needs: ['a'] }, c: { needs: ['a'], if: 'always() && github.ref' } })).toEqual({ a: 'maybe', b: 'maybe', c: 'maybe' });
  });
});

describe('the result of a job that another waits for', () => {
  const RESULTS = ['success', 'failure', 'cancelled', 'skipped', 'done', ''];
  const said = (nodes: Readonly<Record<string, Node>>) => RESULTS.map((result) => fates({ ...nodes, last: { needs: Object.keys(nodes), if: `always() && needs.build.result == '${result}'` } }).last);

  test('is one of three where it runs, and of four where it may run', () => {
    expect(said({ build: {} })).toEqual(['maybe', 'maybe', 'maybe', 'never', 'never', 'never']);
    expect(said({ build: { if: "vars.X == 'y'" } })).toEqual(['maybe', 'maybe', 'maybe', 'maybe', 'never', 'never']);
  });

  test('is its own, however its id is written, and not that of another', () => {
    expect(said({ other: {}, Build: { if: 'false' } })).toEqual(['never', 'never', 'never', 'always', 'never', 'never']);
    expect(said({ other: { if: 'false' }, BUILD: {} })).toEqual(['maybe', 'maybe', 'maybe', 'never', 'never', 'never']);
  });

  test.each(['needs.build.result.x', 'github.event.needs.build.result', 'needs.build.results'])('is not what %s asks for', (path) => {
    expect(fates({ build: { if: 'false' }, last: { needs: ['build'], if: `always() && ${path}` } }).last).toBe('maybe');
  });
});

test('what would become of a job if nothing had been skipped before it depends on failures alone', () => {
  const without = (condition: string) => [...fatesOf(graph({ a: { if: 'false' }, b: { needs: ['a'], if: 'always()' }, c: { needs: ['b'], if: condition } }), { event: 'push' }).values()].map(({ withoutSkips }) => withoutSkips)[2];
  expect(['success()', 'failure()', 'success() || failure()', 'cancelled()'].map(without)).toEqual(['maybe', 'maybe', 'always', 'never']);
});

test('a job is found by its id in lower case', () => {
  expect([...fatesOf(graph({ Build: {} }), { event: 'push' }).keys()]).toEqual(['build']);
});

test('jobs that wait for each other, or for one that is not there, are refused elsewhere, and keep nobody here', () => {
  const model = graph({ a: {}, b: { needs: ['a'] } });
  const [a, b] = model.jobs;
  const round = { ...model, jobs: [{ ...a, needs: [{ ...b.needs[0], job: 'b' }, { ...b.needs[0], job: 'gone' }] }, b] } as WorkflowModel;
  const found = fatesOf(round, { event: 'push' });
  expect([...found.values()].map(({ job, needs, ancestors }) => [job.id, needs.map((need) => need.job.id), ancestors.map((one) => one.job.id)])).toEqual([['b', [], []], ['a', ['b'], ['b']]]);
});

/** One run: what each job ends with, by the rules as GitHub's runner has them. */
function run(nodes: Readonly<Record<string, Node>>, github: object, fails: ReadonlySet<string>): Readonly<Record<string, string>> {
  const results: Record<string, string> = {};
  const ancestors = (id: string): string[] => (nodes[id].needs ?? []).flatMap((need) => [need, ...ancestors(need)]);
  for (const [id, node] of Object.entries(nodes)) {
    const before = ancestors(id).map((one) => results[one]);
    const status = { always: () => true, cancelled: () => false, success: () => before.every((result) => result === 'success'), failure: () => before.includes('failure') };
    const needs = Object.fromEntries((node.needs ?? []).map((need) => [need, { result: results[need] }]));
    const text = node.if === undefined ? 'success()' : /(?:success|always|failure|cancelled)\(/.test(node.if) ? node.if : `success() && (${node.if})`;
    const holds = Boolean(evaluateExpression(text, { github, needs, vars: { x: 'y' } }, status));
    results[id] = !holds ? 'skipped' : fails.has(id) && !node.mayFail ? 'failure' : 'success';
  }
  return results;
}

test('what is said of all runs of an event is so in every run of it', () => {
  const IDS = ['a', 'b', 'c', 'd', 'e'];
  const condition = (earlier: readonly string[]) => fc.option(fc.array(fc.constantFrom(
    'always()', 'success()', 'failure()', '!cancelled()', "github.event_name == 'push'", "github.event_name != 'push'", "vars.x == 'y'", 'true', 'false', ...earlier.flatMap((id) => [`needs.${id}.result == 'success'`, `needs.${id}.result != 'skipped'`]),
  ), { minLength: 1, maxLength: 3 }).chain((parts) => fc.constantFrom(' && ', ' || ').map((operator) => parts.join(operator))), { nil: undefined });
  const nodes = fc.tuple(...IDS.map((_, i) => fc.subarray(IDS.slice(0, i)).chain((needs) => fc.record({ needs: fc.constant(needs), if: condition(needs), mayFail: fc.boolean() }))))
    .map((made): Record<string, Node> => Object.fromEntries(IDS.map((id, i) => [id, made[i]])));
  let [always, never] = [0, 0];
  fc.assert(fc.property(nodes, fc.constantFrom('push', 'schedule'), fc.subarray(IDS), (made, event, fails) => {
    const said = fates(made, event);
    const results = run(made, { event_name: event }, new Set(fails));
    for (const id of IDS) {
      if (said[id] === 'always') always++;
      if (said[id] === 'never') never++;
      const ran = results[id] !== 'skipped';
      if (said[id] !== 'maybe' && ran !== (said[id] === 'always')) throw new Error(`${id} ${ran ? 'ran' : 'was skipped'}, though it was said to run ${said[id]}`);
    }
  }), { numRuns: 10_000 });
  expect([always > 500, never > 500]).toEqual([true, true]);
});

import { evaluateExpression } from 'slipway/expressions/inside';
import { read, workflow } from './support';
import { Expression, Status } from 'slipway/expressions';
import { Job, RunStep } from 'slipway/workflows';

describe('how a step went', () => {
  const condition = (ask: (step: RunStep) => Expression) => {
    const { delivery, ci } = workflow();
    const job = new Job(ci, 'test');
    const scan = job.run('scan', { name: 'Scan' });
    job.run('report', { condition: ask(scan) });
    return read(delivery).jobs.test.steps[1].if as string;
  };

  test('is asked by whoever reports on it, which then runs after a failure too', () => {
    expect(condition((scan) => scan.ran())).toBe("${{ !cancelled() && steps.scan.outcome != 'skipped' }}");
  });

  test('is asked by whoever undoes it', () => {
    expect(condition((scan) => Status.failure().andAlso(scan.succeeded()))).toBe("failure() && steps.scan.outcome == 'success'");
  });

  test('counts as it was, whether a failure is forgiven or not', () => {
    const ran = (outcome: string, conclusion: string, cancelled = false) =>
      evaluateExpression(condition((scan) => scan.ran()).replace(/^\$\{\{ (.*) \}\}$/, '$1').replace('cancelled()', String(cancelled)), { steps: { scan: { outcome, conclusion } } });
    expect([ran('success', 'success'), ran('failure', 'success'), ran('failure', 'failure'), ran('skipped', 'skipped'), ran('success', 'success', true)]).toEqual([true, true, true, false, false]);
    expect(evaluateExpression(condition((scan) => scan.succeeded()), { steps: { scan: { outcome: 'failure', conclusion: 'success' } } })).toBe(false);
  });
});

describe('how a job went', () => {
  const told = (ask: (one: Job, other: Job) => Expression) => {
    const { delivery, ci } = workflow();
    const [one, other] = ['one', 'other'].map((id) => {
      const job = new Job(ci, id);
      job.run('make');
      return job;
    });
    new Job(ci, 'tell', { condition: ask(one, other) }).run('tell');
    const { needs, if: condition } = read(delivery).jobs.tell;
    return [needs, condition];
  };

  test.each<[string, (one: Job, other: Job) => Expression, unknown, string]>([
    ['that it ran', (one) => one.ran(), 'one', "${{ !cancelled() && needs.one.result != 'skipped' }}"],
    ['that it succeeded', (one) => one.succeeded(), 'one', "needs.one.result == 'success'"],
    ['that it failed', (one) => Status.anyFailed(one), 'one', "${{ !cancelled() && needs.one.result == 'failure' }}"],
    ['that one of several failed', (one, other) => Status.anyFailed(one, other), ['one', 'other'], "${{ !cancelled() && (needs.one.result == 'failure' || needs.other.result == 'failure') }}"],
  ])('is asked by another, which then waits for it: %s', (_, ask, needs, condition) => expect(told(ask)).toEqual([needs, condition]));
});

import { errorOf } from './one-cloud';
import { delivery } from './support';
import { DeliveryModel } from 'slipway/checks';
import { DeclaredIdentities, Trusted } from 'slipway/identity';
import { DeploymentEnvironment } from 'slipway/repository';
import { CallJob, Job, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

function made() {
  const of = delivery();
  const ci = new Workflow(of, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] });
  const shared = new ReusableWorkflow(of, 'shared');
  return { of, environment: new DeploymentEnvironment(of, 'Production', { branches: ['main'] }), job: new Job(ci, 'deploy'), shared, call: shared.call(ci, 'ship') };
}

const messageOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  return 'taken';
};

describe('who is trusted', () => {
  test('is an environment, a job or a reusable workflow, where it was said', () => {
    const { environment, job, shared } = made();
    const said = (trusted: Trusted) => {
      const { origin, ...model } = trusted._model();
      return { ...model, at: origin.path };
    };
    expect(said(Trusted.environment(environment))).toEqual({ kind: 'environment', name: 'Production', at: 'environment:Production' });
    expect(said(Trusted.job(job))).toEqual({ kind: 'job', job: { workflow: '.github/workflows/ci.yml', job: 'deploy' }, at: expect.stringMatching(/ci\/.*deploy$/) });
    expect(said(Trusted.reusableWorkflow(shared))).toEqual({ kind: 'reusable', workflow: '.github/workflows/shared.yml', refs: undefined, at: expect.stringMatching(/shared$/) });
    expect(Trusted.reusableWorkflow(shared, { branches: ['main', 'release/1'] })._model()).toMatchObject({ refs: ['refs/heads/main', 'refs/heads/release/1'] });
  });

  test.each<[string, (value: never) => unknown, string]>([
    ['Trusted.environment', (value) => Trusted.environment(value), "a DeploymentEnvironment, such as new DeploymentEnvironment(delivery, 'production')"],
    ['Trusted.job', (value) => Trusted.job(value), 'a job: the object, not its id'],
    ['Trusted.reusableWorkflow', (value) => Trusted.reusableWorkflow(value), "a ReusableWorkflow, such as new ReusableWorkflow(delivery, 'deploy')"],
  ])('is nothing else: %s', (call, trust, allowed) => {
    const message = messageOf(() => trust('production' as never));
    expect(message).toContain(call);
    expect(message).toContain(`it must be ${allowed}`);
  });

  test('is no job that calls, because that has no token', () => {
    const { call } = made();
    expect(call).toBeInstanceOf(CallJob);
    expect(errorOf(() => Trusted.job(call))).toMatchObject({ code: 'call/job-without-token' });
    expect(messageOf(() => Trusted.job(call))).toBe(
      "Trusted.job('ship'): this job calls a reusable workflow and has no token of its own; write Trusted.reusableWorkflow(…), or trust a job of that workflow.");
  });

  test.each([[[]], [['']], [['release/*']], [['a?']], [['a[b']], [['a]']], [['a\\b']], [['a b']], [['a~1']], [['a^']], [['a:b']], [['!a']], [['refs/heads/main']], [['main', '*']], [[5]], ['main'], [{ length: 1 }]])('is no branch that is not exact: %j', (branches) => {
    const { shared } = made();
    const message = messageOf(() => Trusted.reusableWorkflow(shared, { branches } as never));
    expect(message).toContain('Trusted.reusableWorkflow');
    expect(message).toContain("a list of exact names of branches, such as ['main']");
  });

  test('is a branch of any exact name', () => {
    const { shared } = made();
    for (const branch of ['a', 'a/refs/b', 'xrefs/y', 'ü', 'a.b-c_d@e']) expect([branch, messageOf(() => Trusted.reusableWorkflow(shared, { branches: [branch] }))]).toEqual([branch, 'taken']);
  });
});

test('identities are asked of the model of a delivery, and of nothing else', () => {
  expect(messageOf(() => DeclaredIdentities.of({} as DeliveryModel))).toContain('DeclaredIdentities.of');
});

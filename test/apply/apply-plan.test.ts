import { FakeClient } from './fake-client';
import { applyPlan } from '../../lib/apply/apply';
import { GithubFailure } from '../../lib/apply/client/failure';
import { Stopped } from '../../lib/apply/client/flight';
import { Action, Plan, PlannedResource } from '../../lib/apply/plan';

const WANTED = { a: 1 };

/** A resource whose write fails with this, if with anything. */
function change(name: string, failure?: Error, { action = 'update', taken = true }: { action?: Action; taken?: boolean } = {}): PlannedResource {
  let wrote = false;
  const resource = {
    kind: 'environment',
    name,
    current: {},
    desired: WANTED,
    read: async () => (wrote && taken ? WANTED : {}),
    write: async () => {
      if (failure) throw failure;
      wrote = true;
    },
  };
  return { kind: 'environment', name, action, differences: [], resource };
}

async function applied(...resources: PlannedResource[]) {
  const plan: Plan = { repository: 'acme/shop', id: 1, names: {}, contradictions: [], leftOut: [], resources, missing: [], unmanaged: [], notes: [] };
  const happened: string[] = [];
  const { done, failed, left, stopped } = await applyPlan(new FakeClient({ '/repos/acme/shop': { id: 1, full_name: 'acme/shop' } }).asClient, plan, (state, { name }, number, all) => happened.push(`${state} ${name} ${number}/${all}`));
  return { done: done.map(({ name }) => name), failed: failed.map(({ change: { name }, message }) => `${name}: ${message}`), left: left.map(({ name }) => name), stopped, happened };
}

const refused = new GithubFailure('refused', { status: 422 });

describe('a plan is applied', () => {
  test('one change after the other, and each is told; what is as declared is left out', async () => {
    expect(await applied(change('a'), change('same', undefined, { action: 'none' }), change('b'))).toStrictEqual({
      done: ['a', 'b'], failed: [], left: [], stopped: false, happened: ['start a 1/2', 'done a 1/2', 'start b 2/2', 'done b 2/2'],
    });
  });

  test('also where one of them fails', async () => {
    expect(await applied(change('a', refused), change('b', undefined, { taken: false }), change('c'))).toStrictEqual({
      done: ['c'],
      failed: ['a: refused', expect.stringMatching(/^b: environment 'b': GitHub accepted the request, but did not take a/)],
      left: [],
      stopped: false,
      happened: ['start a 1/3', 'failed a 1/3', 'start b 2/3', 'failed b 2/3', 'start c 3/3', 'done c 3/3'],
    });
  });

  test('up to a failure that the others would meet as well', async () => {
    expect(await applied(change('a'), change('b', new GithubFailure('no token', { status: 401, fatal: true })), change('c'), change('d'))).toStrictEqual({
      done: ['a'], failed: ['b: no token'], left: ['c', 'd'], stopped: false, happened: ['start a 1/4', 'done a 1/4', 'start b 2/4', 'failed b 2/4'],
    });
  });

  test('until its caller stops it: the one that was begun is left as well', async () => {
    expect(await applied(change('a', refused), change('b'), change('c', new Stopped()), change('d'))).toStrictEqual({
      done: ['b'], failed: ['a: refused'], left: ['c', 'd'], stopped: true, happened: ['start a 1/4', 'failed a 1/4', 'start b 2/4', 'done b 2/4', 'start c 3/4'],
    });
  });

  test('and a mistake of the program is none of its failures', async () => {
    const mistake = new TypeError('x is not a function');
    await expect(applied(change('a', mistake))).rejects.toBe(mistake);
  });
});

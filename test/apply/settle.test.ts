import { FakeClient } from './fake-client';
import { GithubFailure } from '../../lib/apply/client/failure';
import { JsonMap } from '../../lib/apply/compare/json';
import { PlannedResource } from '../../lib/apply/plan';
import { NotTaken, settle } from '../../lib/apply/settle';

const mayWrite = async () => undefined;

const lost = () => new GithubFailure('POST: GitHub did not answer', { status: 0, uncertain: true, fatal: true });

/** A resource of which GitHub has what the plan saw, and then what `reads` says, one after the other; the last stays. Each write fails as `failures` says, then it does not. */
function resource({ current, desired, reads, failures = [] }: { current?: JsonMap; desired?: JsonMap; reads: (JsonMap | undefined)[]; failures?: Error[] }) {
  const [wrote, left] = [[] as (JsonMap | undefined)[], [current, ...reads]];
  const planned: PlannedResource = {
    kind: 'environment',
    name: 'staging',
    action: 'update',
    differences: [],
    resource: {
      kind: 'environment',
      name: 'staging',
      current,
      desired,
      read: async () => (left.length > 1 ? left.shift() : left[0]),
      write: async (from) => {
        wrote.push(from);
        const failure = failures.shift();
        if (failure) throw failure;
      },
    },
  };
  return { planned, wrote };
}

describe('a resource', () => {
  test('is written from what the plan found, and read back once when GitHub took it', async () => {
    const client = new FakeClient();
    const { planned, wrote } = resource({ current: { a: 1 }, desired: { a: 2 }, reads: [{ a: 2, more: 1 }, { a: 1 }] });
    // What GitHub has besides would be a difference.
    await expect(settle(client.asClient, planned, mayWrite)).rejects.toThrow(NotTaken);
    const taken = resource({ current: { a: 1 }, desired: { a: 2 }, reads: [{ a: 2 }, { a: 1 }] });
    await settle(client.asClient, taken.planned, mayWrite);
    expect([wrote, taken.wrote]).toEqual([[{ a: 1 }], [{ a: 1 }]]);
  });

  test('is looked at three times, with longer and longer pauses, before it counts as not taken', async () => {
    const client = new FakeClient();
    const slow = resource({ desired: { a: 2 }, reads: [undefined, { a: 1 }, { a: 2 }] });
    await settle(client.asClient, slow.planned, mayWrite);
    expect([slow.wrote, client.waits]).toEqual([[undefined], [1, 2]]);
    const never = resource({ desired: { a: 2 }, reads: [{ a: 1 }, { a: 1 }, { a: 1 }, { a: 2 }] });
    await expect(settle(client.asClient, never.planned, mayWrite)).rejects.toThrow(NotTaken);
    expect(client.waits).toEqual([1, 2, 1, 2]);
  });

  test('that was not taken is told with what was declared and what there is', async () => {
    const message = (desired: JsonMap | undefined, read: JsonMap | undefined) =>
      settle(new FakeClient().asClient, resource({ current: { z: 1 }, desired: desired && { ...desired, z: 1 }, reads: [read && { ...read, z: 1 }] }).planned, mayWrite).then(() => '', (error: Error) => `${error.name}: ${error.message}`);
    expect(await message({ a: { b: 2 }, c: 'x' }, { a: { b: 1 } })).toBe(
      "NotTaken: environment 'staging': GitHub accepted the request, but did not take a.b (declared: 2, GitHub has: 1), c (declared: x, GitHub has: nothing). The plan of the owner may not include it, or the organization decides about it.");
    expect(await message({ a: 2, b: true }, undefined)).toContain('did not take a (declared: 2, GitHub has: nothing), b (declared: true, GitHub has: nothing), z (');
    expect(await message(undefined, {})).toBe(
      "NotTaken: environment 'staging': GitHub accepted the request, but it is still there. The plan of the owner may not include it, or the organization decides about it.");
  });

  test('that is to go is settled when nothing is there any more', async () => {
    const client = new FakeClient();
    await settle(client.asClient, resource({ current: {}, reads: [{}, undefined] }).planned, mayWrite);
    expect(client.waits).toEqual([1]);
  });

  test('that was made, while the answer got lost, is not made again', async () => {
    const client = new FakeClient();
    const { planned, wrote } = resource({ desired: { a: 2 }, reads: [{ a: 2 }], failures: [lost()] });
    await settle(client.asClient, planned, mayWrite);
    expect([wrote, client.waits]).toEqual([[undefined], [1]]);
  });

  test('that was made in part, while the answer got lost, is written from there', async () => {
    const client = new FakeClient();
    const { planned, wrote } = resource({ desired: { a: 2, b: 2 }, reads: [{ a: 2 }, { a: 2, b: 0 }, { a: 2, b: 2 }], failures: [lost(), lost()] });
    await settle(client.asClient, planned, mayWrite);
    expect([wrote, client.waits]).toEqual([[undefined, { a: 2 }, { a: 2, b: 0 }], [1, 2]]);
  });

  test('whose answers always get lost is tried as often as the pace says', async () => {
    const client = new FakeClient();
    const { planned, wrote } = resource({ desired: { a: 2 }, reads: [undefined], failures: [lost(), lost(), lost(), lost()] });
    await expect(settle(client.asClient, planned, mayWrite)).rejects.toThrow('GitHub did not answer');
    expect([wrote.length, client.waits]).toEqual([3, [1, 2]]);
  });

  test.each([new GithubFailure('PUT: GitHub refused it', { status: 422 }), new TypeError('a mistake of the program')])('that fails for certain is not tried again: %s', async (failure) => {
    const client = new FakeClient();
    const { planned, wrote } = resource({ desired: { a: 2 }, reads: [{ a: 2 }], failures: [failure] });
    await expect(settle(client.asClient, planned, mayWrite)).rejects.toBe(failure);
    expect([wrote.length, client.waits]).toEqual([1, []]);
  });

  test('F3: is not written when it is no longer what the plan saw, and what changed is told', async () => {
    const since = async (current: JsonMap | undefined, now: JsonMap | undefined, desired: JsonMap | undefined = { a: 9 }) => {
      const { planned, wrote } = resource({ current: now, desired, reads: [] });
      const message = await settle(new FakeClient().asClient, { ...planned, resource: { ...planned.resource, current } }, mayWrite).then(() => 'done', (error: Error) => error.message);
      return [message.replace("environment 'staging': somebody, it is not known who, changed it since the plan: ", '').replace(' Of this, nothing was written. Plan again, and look at the new plan.', ''), wrote.length];
    };
    expect(await since({ a: 1 }, { a: 2 })).toEqual(['a: planned from 1, is now 2.', 0]);
    expect(await since({ a: ['x', 'y'] }, { a: ['y', 'z'] })).toEqual(['a: there is z more; a: x is no longer there.', 0]);
    expect(await since(undefined, { a: 2 })).toEqual(['it was not there, and now it is.', 0]);
    expect(await since({ a: 1 }, undefined)).toEqual(['it was there, and now it is not.', 0]);
    expect(await since({ a: 1, kept: { x: 1 } }, { a: 1, kept: { x: 2 } })).toEqual(['kept.x: planned from 1, is now 2.', 0]);
    // Somebody else did the same.
    expect(await since({ a: 1 }, { a: 9 })).toEqual(['done', 0]);
  });

  test('F3: whose answer got lost is not written again over what somebody else put there', async () => {
    const { planned, wrote } = resource({ current: { a: 1, b: 1 }, desired: { a: 2, b: 2 }, reads: [{ a: 2, b: 7 }], failures: [lost()] });
    await expect(settle(new FakeClient().asClient, planned, mayWrite)).rejects.toThrow('b: planned from 1, is now 7. Of this, a part was written.');
    expect(wrote).toHaveLength(1);
  });

  test('F3: whose answer got lost, and which is gone by then, is not made anew', async () => {
    const { planned, wrote } = resource({ current: { a: 1 }, desired: { a: 2 }, reads: [undefined], failures: [lost()] });
    await expect(settle(new FakeClient().asClient, planned, mayWrite)).rejects.toThrow(/it was there, and now it is not/);
    expect(wrote).toHaveLength(1);
  });

  test('F3: is asked for before every attempt whether it may be written', async () => {
    const { planned, wrote } = resource({ current: { a: 1 }, desired: { a: 2 }, reads: [{ a: 1 }, { a: 1 }], failures: [lost()] });
    let asked = 0;
    await expect(settle(new FakeClient().asClient, planned, async () => { if (++asked === 2) throw new Error('no more'); })).rejects.toThrow('no more');
    expect(wrote).toHaveLength(1);
  });
});

import { FakeClient } from './fake-client';
import { applyPlan } from '../../lib/apply/apply';
import { Contradiction } from '../../lib/apply/facts/contradiction';
import { Plan } from '../../lib/apply/plan';
import { DesiredRepository } from '../../lib/repository/inside';

const REPOSITORY = { id: 1, full_name: 'acme/shop', archived: false, owner: { login: 'acme', id: 9 } };
const DECLARED: DesiredRepository = { owner: 'acme', name: 'shop', api_url: 'https://api.github.com', id: 1, owner_id: 9, archived: false };
const ERROR: Contradiction = { fact: 'archived', declared: false, found: true, severity: 'error', message: 'The repository is archived.', depends: [], fix: 'Take it out.' };

/** Applies one change; `found` is what GitHub says of the repository by then. */
async function applied(more: Partial<Plan>, found: object = {}) {
  const client = new FakeClient({ '/repos/acme/shop': { ...REPOSITORY, ...found } });
  let there = {};
  const resource = { kind: 'environment', name: 'a', current: {}, desired: { a: 1 }, read: async () => there, write: async () => { there = { a: 1 }; } };
  const change = { kind: 'environment', name: 'a', action: 'update' as const, differences: [], resource };
  const plan: Plan = { repository: 'acme/shop', id: 1, names: {}, contradictions: [], leftOut: [], resources: [change], missing: [], unmanaged: [], notes: [], ...more };
  const message = await applyPlan(client.asClient, plan, () => undefined).then(() => 'applied', (error: Error) => `${error.name}: ${error.message}`);
  return { message, wrote: Object.keys(there).length > 0, mark: client.mark, asked: client.asked };
}

describe('the application of a plan', () => {
  test('F4: refuses by itself while a contradiction is open, and asks nothing', async () => {
    expect(await applied({ contradictions: [ERROR] })).toEqual({ message: 'Contradicted: Nothing was applied: The repository is archived. Take it out. Run slipway plan.', wrote: false, mark: undefined, asked: [] });
    expect((await applied({ contradictions: [ERROR], resources: [] })).message).toMatch(/^Contradicted/);
  });

  test('F4: goes on where it only looks wrong', async () => {
    expect(await applied({ contradictions: [{ ...ERROR, severity: 'note' }] })).toMatchObject({ message: 'applied', wrote: true });
    expect(await applied({ declared: DECLARED })).toMatchObject({ message: 'applied', wrote: true });
  });

  test.each([
    [{ archived: true }, 'The repository is archived: GitHub refuses every change, and runs nothing.'],
    [{ id: 2 }, 'This is another repository than the one that was declared: its id is 2, and the document says 1.'],
    [{ owner: { login: 'acme', id: 10 } }, "The repository has another owner than the one that was declared: the owner's id is 10, and the document says 9."],
  ])('F4: asks again right before the first write, which may be long after the plan: %j', async (found, why) => {
    const { message, wrote, mark } = await applied({ declared: DECLARED }, found);
    expect(message).toContain(`Contradicted: Nothing was applied: ${why}`);
    expect([wrote, mark]).toEqual([false, undefined]);
  });

  test('F3: refuses another repository of the same name, although nothing of it was declared', async () => {
    const { message, wrote } = await applied({}, { id: 2 });
    expect([message, wrote]).toEqual(["Contradicted: Nothing was applied: the plan is for the repository with the id 1, and 'acme/shop' has the id 2 now: it is another one of the same name. Run slipway plan.", false]);
  });
});

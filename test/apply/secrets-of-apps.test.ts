import './no-idling';
import { Answers, FakeClient } from './fake-client';
import { RepositoryFacts } from '../../lib/apply/context';
import { missingValues } from '../../lib/apply/missing';
import { Names } from '../../lib/apply/names';

const FACTS: RepositoryFacts = { id: 7, full_name: 'acme/shop', owner: { login: 'acme', id: 9, type: 'Organization' }, private: true };

const addresses = (app: string) => ({ own: `/repos/acme/shop/${app}/secrets`, lent: `/orgs/acme/${app}/secrets`, selected: (name: string) => `/orgs/acme/${app}/secrets/${name}/repositories` });

describe.each([['dependabot', 'dependabot_secrets', 'Dependabot'], ['codespaces', 'codespaces_secrets', 'codespaces']] as const)('the secrets of %s', (app, key, of) => {
  const { own, lent, selected } = addresses(app);

  async function missing(names: string[], answers: Answers, facts: Partial<RepositoryFacts> = {}) {
    const client = new FakeClient(answers);
    const found = await missingValues({ client: client.asClient, names: new Names(client.asClient), facts: { ...FACTS, ...facts }, prune: false }, { version: 1, [key]: names }, new Set());
    return { names: found.values.map(({ name }) => name), ...found, asked: client.asked };
  }

  test('F4: are others than those of Actions, and have a command of their own', async () => {
    const { values, notes, asked } = await missing(['HERE', 'NOT'], { [own]: { secrets: [{ name: 'here' }] }, [lent]: { secrets: [] }, '/repos/acme/shop/actions/secrets': { secrets: [{ name: 'NOT' }] } });
    expect(values).toEqual([{ kind: 'secret', name: 'NOT', app, command: `gh secret set NOT --app ${app} --repo acme/shop` }]);
    expect([notes, asked]).toEqual([[], [own, lent]]);
  });

  test('F4: of the repository itself are asked for first, and alone when all are there', async () => {
    expect((await missing(['A'], { [own]: { secrets: [{ name: 'A' }] } })).asked).toEqual([own]);
    expect((await missing([], {})).asked).toEqual([]);
  });

  test('F4: may be lent by the organization, as its visibility says', async () => {
    const answers = {
      [own]: { secrets: [] },
      [lent]: { secrets: [{ name: 'ALL', visibility: 'all' }, { name: 'PRIVATE', visibility: 'private' }, { name: 'MINE', visibility: 'selected' }, { name: 'OTHERS', visibility: 'selected' }] },
      [selected('MINE')]: { repositories: [{ id: 6 }, { id: 7 }] },
      [selected('OTHERS')]: { repositories: [{ id: 6 }] },
    };
    const all = ['ALL', 'PRIVATE', 'MINE', 'OTHERS', 'NONE'];
    expect((await missing(all, answers)).names).toEqual(['OTHERS', 'NONE']);
    expect((await missing(all, answers, { private: false })).names).toEqual(['PRIVATE', 'OTHERS', 'NONE']);
  });

  test('F4: that the token cannot see are neither there nor missing: a note says so', async () => {
    const { values, notes } = await missing(['A', 'B'], { [own]: 403 });
    expect(values).toEqual([]);
    expect(notes).toEqual([`It is not known whether the secrets of ${of} A, B are set: the token needs the permission ${of === 'codespaces' ? 'Codespaces' : of} secrets: read. To set one: gh secret set A --app ${app} --repo acme/shop`]);
  });

  test('F4: that the organization does not show are not known to be missing', async () => {
    const { values, notes } = await missing(['A'], { [own]: { secrets: [] }, [lent]: 403 });
    expect(values).toEqual([]);
    expect(notes).toEqual([expect.stringContaining('the organization may lend them, and does not show it to this token')]);
    const chosen = await missing(['A'], { [own]: { secrets: [] }, [lent]: { secrets: [{ name: 'A', visibility: 'selected' }] }, [selected('A')]: 403 });
    expect([chosen.names, chosen.notes.length]).toEqual([[], 1]);
  });

  test('F4: of a person are lent by nobody', async () => {
    const { names, asked } = await missing(['A'], { [own]: { secrets: [] } }, { owner: { login: 'acme', type: 'User' } });
    expect([names, asked]).toEqual([['A'], [own]]);
  });

  test('F4: are not concluded from a failure', async () => {
    await expect(missing(['A'], { [own]: 500 })).rejects.toThrow('500');
    await expect(missing(['A'], { [own]: { secrets: [] }, [lent]: 500 })).rejects.toThrow('500');
  });
});

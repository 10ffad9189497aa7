import { DesiredEnvironment, DesiredState } from 'slipway/repository/inside';
import { FakeClient } from './fake-client';
import { Context } from '../../lib/apply/context';
import { missingValues } from '../../lib/apply/missing';
import { Names } from '../../lib/apply/names';

const LENT = { secrets: '/repos/acme/shop/actions/organization-secrets', variables: '/repos/acme/shop/actions/organization-variables' };
const OWN = { secrets: '/repos/acme/shop/actions/secrets', variables: '/repos/acme/shop/actions/variables' };

const environment = (name: string, ...secrets: string[]): DesiredEnvironment => ({
  name, secrets, wait_timer: 0, prevent_self_review: false, reviewers: [], deployment_branch_policy: null, branch_policies: [], protection_rules: [], variables: {},
});

async function missing(desired: Partial<DesiredState>, answers: ConstructorParameters<typeof FakeClient>[0] = {}, existing: string[] = []) {
  const client = new FakeClient(answers);
  const context: Context = { client: client.asClient, names: new Names(client.asClient), facts: { id: 1, full_name: 'acme/shop' }, prune: false };
  return { ...await missingValues(context, { version: 1, ...desired }, new Set(existing)), asked: client.asked };
}

describe('a value that is not set', () => {
  test.each([['secret', 'secrets'], ['variable', 'variables']] as const)('is a %s that neither the repository nor its organization has', async (kind, key) => {
    const { values, asked } = await missing(
      { [key]: ['OWN', 'LENT', 'NONE'] },
      { [OWN[key]]: { [key]: [{ name: 'own' }, { name: 'OTHER' }] }, [LENT[key]]: { [key]: [{ name: 'Lent' }] } },
    );
    expect(values).toEqual([{ kind, name: 'NONE', command: `gh ${kind} set NONE --repo acme/shop` }]);
    expect(asked).toEqual([OWN[key], LENT[key]]);
  });

  test('is not looked for in the organization when the repository has all of them', async () => {
    const { values, asked } = await missing({ secrets: ['A'] }, { [OWN.secrets]: { secrets: [{ name: 'a' }] } });
    expect([values, asked]).toEqual([[], [OWN.secrets]]);
  });

  test.each([403, 404])('is missing as well where nobody lends anything (%i)', async (status) => {
    const { values } = await missing({ secrets: ['A'] }, { [OWN.secrets]: { secrets: [] }, [LENT.secrets]: status });
    expect(values.map(({ name }) => name)).toEqual(['A']);
  });

  test.each([{}, { secrets: undefined }])('is missing as well where the organization says %j', async (lent) => {
    expect((await missing({ secrets: ['A'] }, { [OWN.secrets]: { secrets: [] }, [LENT.secrets]: lent })).values).toHaveLength(1);
  });

  test('is not concluded from a failure', async () => {
    await expect(missing({ secrets: ['A'] }, { [OWN.secrets]: { secrets: [] }, [LENT.secrets]: 500 })).rejects.toThrow('500');
  });

  test('of an environment is looked for there alone', async () => {
    const address = '/repos/acme/shop/environments/production/secrets';
    const { values, asked } = await missing({ environments: [environment('production', 'A', 'B')] }, { [address]: { secrets: [{ name: 'a' }] } }, ['production']);
    expect(values).toEqual([{ kind: 'secret', name: 'B', environment: 'production', command: 'gh secret set B --env production --repo acme/shop' }]);
    expect(asked).toEqual([address]);
  });

  test('of an environment that is yet to be made is missing without a question', async () => {
    const { values, asked } = await missing({ environments: [environment('production', 'A')] }, {}, ['staging']);
    expect([values.map(({ name }) => name), asked]).toEqual([['A'], []]);
  });

  test.each([['eu-west/1.a_b', 'eu-west/1.a_b'], ['eu west', "'eu west'"], ["it's", "'it'\\''s'"], ["'a'", "''\\''a'\\'''"], ['$(x)', "'$(x)'"], ['x;', "'x;'"], [';x', "';x'"]])(
    'of the environment %s is named so that a shell takes it', async (name, word) => {
      expect((await missing({ environments: [environment(name, 'A')] })).values[0].command).toBe(`gh secret set A --env ${word} --repo acme/shop`);
    });

  test('is told level by level: secrets, variables, environments', async () => {
    const { values } = await missing(
      { environments: [environment('e', 'C')], variables: ['B'], secrets: ['A'] }, { [OWN.secrets]: { secrets: [] }, [OWN.variables]: { variables: [] } });
    expect(values.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['secret A', 'variable B', 'secret C']);
  });

  test('takes no request when nothing is declared', async () => {
    expect(await missing({ secrets: [], environments: [environment('e')] }, {}, ['e'])).toEqual({ values: [], notes: [], asked: [] });
    expect(await missing({})).toEqual({ values: [], notes: [], asked: [] });
  });
});

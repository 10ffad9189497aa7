import { delivery } from '../support';
import { MAIN, findings, job, messages, production } from './support';
import { AzureFederatedCredential, AzureFederatedCredentialProps, GcpWorkloadIdentity, GcpWorkloadIdentityProps, Trusted } from 'slipway/identity';
import { DeploymentEnvironment } from 'slipway/repository';

const AZURE = { clientId: '11111111-1111-1111-1111-111111111111', tenantId: '22222222-2222-2222-2222-222222222222' };
const APPLICATION = '33333333-aaaa-3333-3333-333333333333';
const IDENTITY = '/subscriptions/44444444-4444-4444-4444-444444444444/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/deployer';

describe('what Azure would refuse (identity/azure-limits)', () => {
  type Given = readonly [id: string, environments: number, holder?: Partial<AzureFederatedCredentialProps>];

  function told(...credentials: readonly Given[]) {
    const made = delivery();
    credentials.forEach(([id, count, holder = { applicationObjectId: APPLICATION }], i) => {
      const trustedBy = Array.from({ length: count }, (_, j) => Trusted.environment(new DeploymentEnvironment(made, `region-${i}-${j}`, { branches: ['main'] })));
      new AzureFederatedCredential(made, id, { ...AZURE, trustedBy, ...holder });
    });
    return findings(made, 'azure-limits').map(({ message, fix, places }) => [message, fix, ...places.slice(1).map(({ origin, note }) => `${origin.path.split(':').pop()} ${note}`)]);
  }

  test.each<[string, boolean]>([
    ['abc', true], ['1ab', true], ['a_-', true], ['a'.repeat(117), true], ['ab', false], ['-abc', false], ['_abc', false], ['a'.repeat(118), false], ['deploy it', false], [' deploy', false],
  ])('is the name %j: %s is taken', (id, taken) => {
    expect(told([id, 1])).toEqual(taken ? [] : [[expect.stringContaining(`The credential '${id}' cannot be the beginning of a name in Azure`), 'Give it another id.']]);
  });

  test('is the twenty-first credential of one holder, in whichever letters', () => {
    expect(told(['one', 19], ['two', 1, { applicationObjectId: APPLICATION.toUpperCase() }])).toEqual([]);
    expect(told(['one', 20], ['two', 1, { applicationObjectId: APPLICATION.toUpperCase() }])).toEqual([
      [expect.stringContaining(`The application '${APPLICATION.toUpperCase()}' would have 21 federated credentials`), expect.stringContaining('Trust an environment'), 'one shares it'],
    ]);
    expect(told(['one', 21, { managedIdentityId: IDENTITY }])).toEqual([[expect.stringContaining(`The managed identity '${IDENTITY}' would have 21`), expect.anything()]]);
    expect(told(['one', 20], ['two', 1, { managedIdentityId: IDENTITY }])).toEqual([]);
  });

  test.each<[string, Partial<AzureFederatedCredentialProps>, string]>([
    ['application', { applicationObjectId: APPLICATION }, APPLICATION],
    ['managed identity', { managedIdentityId: IDENTITY }, IDENTITY],
  ])('is a name that the %s has', (noun, holder, id) => {
    expect(told(['other', 1, holder], ['Deploy', 2, holder], ['deploy-2', 1, holder])).toEqual([
      [expect.stringContaining(`Two federated credentials of the ${noun} '${id}' would be called 'deploy-2'; Azure takes a name once.`), 'Give one of them another id.', 'Deploy has the name'],
    ]);
  });
});

describe('identities of Google Cloud', () => {
  const PROJECT = { projectId: 'acme-production', projectNumber: '123456789012' };

  test.each<[string, string, boolean]>([
    ['a'.repeat(32), 'github', true], ['a-1b', 'github', true], ['a'.repeat(33), 'github', false], ['abc', 'github', false], ['deploy', 'gcp-github', false], ['deploy', 'github!', false], ['deploy', '!github', false],
  ])('%s in the pool %s are ids that Google takes: %s', (providerId, poolId, taken) => {
    const made = delivery();
    new GcpWorkloadIdentity(made, 'deploy', { ...PROJECT, providerId, poolId, displayName: 'Deploy', trustedBy: [Trusted.environment(production(made))] });
    expect(messages(made, 'gcp-limits')).toHaveLength(taken ? 0 : 1);
  });

  test('have texts of a length that Google takes (identity/gcp-limits)', () => {
    const told = (props: Partial<GcpWorkloadIdentityProps>) => {
      const made = delivery();
      new GcpWorkloadIdentity(made, 'deploy', { ...PROJECT, trustedBy: [Trusted.environment(production(made))], ...props });
      return messages(made, 'gcp-limits').map((message) => /its (\w+) has (\d+)/.exec(message)?.slice(1));
    };
    expect(told({ displayName: '→'.repeat(32), description: '😀'.repeat(256), audience: 'x'.repeat(256) })).toEqual([]);
    expect(told({ displayName: '→'.repeat(33), description: '😀'.repeat(257), audience: 'x'.repeat(257) })).toEqual([['displayName', '33'], ['description', '257'], ['audience', '257']]);
    const withCondition = (length: number) => told({ condition: `'${'x'.repeat(length)}' == ''` });
    const [[, length]] = withCondition(5000) as [string[]];
    expect([withCondition(5000 - Number(length) + 4096), withCondition(5000 - Number(length) + 4097)]).toEqual([[], [['condition', '4097']]]);
  });

  describe('in one pool share what is granted to a subject (identity/gcp-shared-subject)', () => {
    type Props = Partial<GcpWorkloadIdentityProps>;

    /** Whether two identities ask for different things; for them there are an environment, a job in it and a job on the main branch. */
    function told(props: (trusted: Readonly<Record<'environment' | 'inside' | 'outside', Trusted>>) => readonly [Props, Props]): string[] {
      const made = delivery();
      const environment = production(made);
      const [inside, outside] = [job(made, 'inside', [MAIN], { environment }), job(made, 'outside')].map((one) => Trusted.job(one));
      props({ environment: Trusted.environment(environment), inside, outside }).forEach((one, i) => new GcpWorkloadIdentity(made, `id-${i}`, { ...PROJECT, trustedBy: [Trusted.environment(environment)], ...one }));
      return messages(made, 'gcp-shared-subject').map((message) => /know a job as '(.*?)'/.exec(message)![1]);
    }

    const SUBJECT = 'repo:acme@1/app@2:environment:production';
    const condition = "assertion.actor_id == '1'";

    test.each<[string, Parameters<typeof told>[0]]>([
      ['a condition', () => [{}, { condition }]],
      ['a condition of its own', () => [{ condition: "assertion.actor_id == '2'" }, { condition }]],
      ['the workflow', ({ environment, inside }) => [{ trustedBy: [environment] }, { trustedBy: [inside] }]],
      ['the workflow of one job, of which another subject comes first', ({ environment, inside, outside }) => [{ trustedBy: [outside, environment] }, { trustedBy: [outside, inside] }]],
    ])('is found where one asks for %s', (_, props) => {
      expect(told(props)).toEqual([SUBJECT]);
    });

    test.each<[string, Parameters<typeof told>[0]]>([
      ['ask for the same', () => [{}, {}]],
      ['ask for the same in other words', () => [{ condition }, { condition: ` ${condition} ` }]],
      ['ask for the same in another order', ({ environment, inside }) => [{ trustedBy: [environment, inside] }, { trustedBy: [inside, environment] }]],
      ['let in somebody else besides, with another subject', ({ environment, outside }) => [{ trustedBy: [environment] }, { trustedBy: [outside, environment] }]],
      ['have other subjects', ({ environment, outside }) => [{ trustedBy: [environment] }, { trustedBy: [outside] }]],
      ['are in pools of their own', () => [{}, { condition, poolId: 'apart' }]],
      ['are in projects of their own', () => [{}, { condition, projectId: 'acme-staging', projectNumber: '210987654321' }]],
    ])('is no matter where they %s', (_, props) => {
      expect(told(props)).toEqual([]);
    });

    test('is no matter where one of them lets in another environment besides', () => {
      const made = delivery();
      const [one, two] = [production(made), new DeploymentEnvironment(made, 'staging', { branches: ['main'] })].map((environment) => Trusted.environment(environment));
      new GcpWorkloadIdentity(made, 'narrow', { ...PROJECT, trustedBy: [one] });
      new GcpWorkloadIdentity(made, 'wide', { ...PROJECT, trustedBy: [one, two] });
      expect(messages(made, 'gcp-shared-subject')).toEqual([]);
    });
  });
});

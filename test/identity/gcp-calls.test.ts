import { production, errorOf, GCP } from './one-cloud';
import { delivery, models } from './support';
import { GcpWorkloadIdentity } from 'slipway/identity';
import { Job, Trigger, Workflow } from 'slipway/workflows';

describe('an identity of Google Cloud is refused', () => {
  const refused = (props: object) => {
    const of = delivery();
    try {
      new GcpWorkloadIdentity(of, 'bad', { ...GCP, trustedBy: production(of).trustedBy, ...props });
    } catch (error) {
      return (error as Error).message;
    }
    return 'taken';
  };

  test.each<[string, string, unknown[], unknown[]]>([
    ['projectId', "the id of a project, such as 'acme-production'", ['acme', 'Acme-production', '1acme-production', 'acme-production-', 'acme_production', `a${'b'.repeat(30)}`, ':acme-production', 'A:acme-production', '.a:acme-production', 'acme-production ', 'a b:acme-production', 'a_b:acme-production', 5, ['acme-production']], ['e1.com:acme-production', 'acme-a', 'acme-1', `a${'b'.repeat(29)}`, 'example.com:acme-production', 'a:acme-production']],
    ['projectNumber', "the number of a project as text, such as '123456789012'", ['12345', '1'.repeat(21), '123456x', 'x123456', 123456789012], ['123456', '1'.repeat(20)]],
    ['trustedBy', 'Trusted, such as Trusted.environment(production)', [['x']], []],
    ['serviceAccount', "the e-mail address of a service account, such as 'deployer@acme-production.iam.gserviceaccount.com'", ['x', '@x', 'x@', 'a b@x', 'a@b c', 'a@b@c', 5, ['a@b']], ['a@b']],
    [
      'projectRoles', "the name of a role, such as 'roles/container.developer'",
      [['admin'], ['roles/'], ['roles/a b'], ['xroles/a'], ['projects/roles/a'], ['projects/a/b/roles/c'], ['organizations/a/roles/b'], ['organizations//roles/b'], ['roles/a/b'], [5], [['roles/a']]], [['roles/a'], ['roles/a.b_c'], ['projects/p/roles/r'], ['organizations/12/roles/r'], []],
    ],
    ['poolId', 'a string', [5], ['ours']],
    ['createPool', 'true or false', ['x'], [true, false]],
    ['providerId', 'a string', [5], ['door']],
    ['displayName', 'a string', [5], ['Door']],
    ['description', 'a string', [5], ['In']],
    ['condition', 'one whole expression without comments, every parenthesis and quote closed, such as "assertion.actor_id == \'123\'"', ['(', 5], ['(true)']],
    ['audience', 'a string', [5], ['aud']],
    ['subjectFormat', "'immutable'", ['x'], ['immutable', 'legacy', 'both']],
    ['file', 'a string', [5], ['x.tf.json']],
  ])('with a %s that is not %s', (option, allowed, others, taken) => {
    for (const value of others) expect([value, refused({ [option]: value })]).toEqual([value, expect.stringContaining(allowed)]);
    for (const value of others) expect(refused({ [option]: value })).toContain(option);
    for (const value of taken) expect([value, refused({ [option]: value })]).toEqual([value, 'taken']);
  });

  test('without what makes it one, and without anybody to trust', () => {
    for (const option of ['projectId', 'projectNumber', 'trustedBy']) expect(refused({ [option]: undefined })).toContain(option);
    expect(refused({ trustedBy: [] })).toMatch(/^new GcpWorkloadIdentity\(…, 'bad'\).*become/);
  });

  test('where it has no place', () => {
    const of = delivery();
    const { trustedBy } = production(of);
    const identity = new GcpWorkloadIdentity(of, 'production', { ...GCP, trustedBy });
    expect(identity.node.id).toBe('gcp:production');
    expect(() => new GcpWorkloadIdentity(of, 'production', { ...GCP, trustedBy })).toThrow("new GcpWorkloadIdentity(…, 'production')");
    expect(() => new GcpWorkloadIdentity({} as never, 'x', { ...GCP, trustedBy })).toThrow('new GcpWorkloadIdentity');
  });

  test('in the step that becomes it', () => {
    const of = delivery();
    const { trustedBy } = production(of);
    const identity = new GcpWorkloadIdentity(of, 'deploy', { ...GCP, trustedBy });
    for (const [option, value] of [['name', 5], ['condition', 5], ['tokenFormat', 'x'], ['createCredentialsFile', 'x']] as const) expect(() => identity.authenticate({ [option]: value } as never)).toThrow(new RegExp(`identity\\.authenticate.*${option}`));
    expect(() => identity.authenticate({ tokenFormat: 'id_token' })).toThrow("identity.authenticate({ tokenFormat: 'id_token' }) of 'deploy': only a service account has such tokens; give the identity { serviceAccount: … }");
    expect(errorOf(() => identity.authenticate({ tokenFormat: 'id_token' }))).toMatchObject({ code: 'call/missing-service-account', option: 'tokenFormat', given: "'id_token'" });
    const account = new GcpWorkloadIdentity(of, 'account', { ...GCP, trustedBy, serviceAccount: 'a@b', audience: 'aud', poolId: 'ours', providerId: 'door' });
    for (const tokenFormat of ['access_token', 'id_token']) expect(() => account.authenticate({ tokenFormat })).not.toThrow();
    expect(account.providerName).toBe('projects/123456789012/locations/global/workloadIdentityPools/ours/providers/door');
  });
});

test('a job becomes an identity of Google Cloud by what the action needs to hear', () => {
  const of = delivery();
  const { trustedBy, environment } = production(of);
  const job = new Job(new Workflow(of, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] }), 'deploy', { environment });
  job.use(new GcpWorkloadIdentity(of, 'plain', { ...GCP, trustedBy }).authenticate());
  job.use(new GcpWorkloadIdentity(of, 'account', { ...GCP, trustedBy, serviceAccount: 'a@b', audience: 'aud' }).authenticate({ name: 'Sign in', tokenFormat: 'access_token', createCredentialsFile: false }));
  const [{ jobs: [model] }] = models(of).workflows;
  const steps = (model as unknown as { steps: { name?: string; inputs: object }[] }).steps;
  const provider = (id: string) => `projects/123456789012/locations/global/workloadIdentityPools/github/providers/${id}`;
  expect(steps.map(({ inputs }) => JSON.parse(JSON.stringify(inputs)))).toEqual([
    { project_id: 'acme-production', workload_identity_provider: provider('plain') },
    { project_id: 'acme-production', workload_identity_provider: provider('account'), service_account: 'a@b', audience: 'aud', token_format: 'access_token', create_credentials_file: false },
  ]);
  expect(steps[1].name).toBe('Sign in');
});

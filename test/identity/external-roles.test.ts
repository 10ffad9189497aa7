import { POLICY, ELSEWHERE, production, errorOf, identitiesOf } from './one-cloud';
import { delivery } from './support';
import { ExternalRole, TrustPolicy } from 'slipway/identity';
import { Job, Trigger, UsesStep, Workflow } from 'slipway/workflows';

describe('a role that exists already', () => {
  const roleArn = 'arn:aws:iam::123456789012:role/deploy';
  const trustPolicy = TrustPolicy.fromJson(JSON.stringify(POLICY));

  test('is a principal with the policy that it has, and no file', () => {
    const of = delivery();
    const { trustedBy } = production(of);
    new ExternalRole(of, 'role:deploy', { roleArn, trustPolicy, trustedBy });
    const { principals, files, defects } = identitiesOf(of);
    expect(principals).toEqual([{
      kind: 'principal', cloud: 'aws', id: 'role:deploy', origin: expect.anything(), address: roleArn, trust: { kind: 'policy', policy: expect.objectContaining({ Statement: [POLICY.Statement] }) }, trusted: [expect.objectContaining({ kind: 'environment', name: 'production' })], users: [], statements: [],
    }]);
    expect([files, defects]).toEqual([[], []]);
  });

  test('is meant for the jobs that use it, unless somebody said for whom', () => {
    const of = delivery();
    const role = new ExternalRole(of, 'deploy', { roleArn, trustPolicy });
    const ci = new Workflow(of, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] });
    new Job(ci, 'deploy').use(role.assume({ region: 'eu-central-1' }));
    new Job(ci, 'other').use(new UsesStep(ELSEWHERE, { inputs: { 'role-to-assume': roleArn } }));
    new Job(ci, 'unlike').use(new UsesStep(`aws-actions/configure-aws-credentials@${'a'.repeat(40)}`, { inputs: { role: roleArn } }));
    const job = { workflow: '.github/workflows/ci.yml', job: 'deploy' };
    const [principal] = identitiesOf(of).principals;
    expect(principal).toMatchObject({ id: 'deploy', users: [job] });
    expect(principal.trusted).toEqual([{ kind: 'job', job, origin: principal.origin }]);
  });
});

describe('a role that exists already is refused', () => {
  const roleArn = 'arn:aws:iam::123456789012:role/deploy';
  const trustPolicy = TrustPolicy.fromJson(JSON.stringify(POLICY));
  const refused = (props: object) => (errorOf(() => new ExternalRole(delivery(), 'bad', { roleArn, trustPolicy, ...props })) as { message?: string }).message ?? 'taken';

  test.each([
    'deploy', `x${roleArn}`, `${roleArn} `, roleArn.replace('aws', 'aws-xx'), roleArn.replace('iam', 'sts'), roleArn.replace('123456789012', '12345678901'), roleArn.replace('123456789012', '1234567890123'), roleArn.replace('role/', 'user/'),
    'arn:aws:iam::123456789012:role/', `${roleArn}*`, `arn:aws:iam::123456789012:role/${'a'.repeat(577)}`,
  ])('with the ARN %s', (arn) => {
    const error = errorOf(() => new ExternalRole(delivery(), 'bad', { roleArn: arn, trustPolicy }));
    expect(error).toMatchObject({ code: 'call/wrong-value', option: 'roleArn', given: arn.length > 100 ? expect.stringMatching(/^'arn:aws/) : `'${arn}'` });
    expect((error as Error).message).toMatch(/^new ExternalRole\(…, 'bad', \{ roleArn: '.*' \}\): it takes the ARN of a role, such as 'arn:aws:iam::123456789012:role\/deploy'/);
  });

  test.each([roleArn.replace('aws', 'aws-cn'), roleArn.replace('aws', 'aws-us-gov'), 'arn:aws:iam::123456789012:role/a/b_c+d=e,f.g@h-i', `arn:aws:iam::123456789012:role/${'a'.repeat(576)}`])('but not with the ARN %s', (arn) => {
    expect(refused({ roleArn: arn })).toBe('taken');
  });

  test.each<[string, unknown, string]>([
    ['roleArn', 5, 'a string'], ['trustPolicy', {}, "a TrustPolicy, such as TrustPolicy.fromJson('{…}')"], ['trustedBy', ['x'], 'a Trusted, such as Trusted.environment(production)'], ['region', 5, 'region'], ['audience', 5, 'a string'],
    ['maxSessionDuration', 5, 'a Duration, such as Duration.hours(2)'], ['roleArn', undefined, 'roleArn'], ['trustPolicy', undefined, 'trustPolicy'],
  ])('with the %s %j', (option, value, allowed) => {
    expect(refused({ [option]: value })).toMatch(/^new ExternalRole\('bad'/);
    expect(refused({ [option]: value })).toContain(option);
    expect(refused({ [option]: value })).toContain(allowed);
  });

  test('where it has no place', () => {
    const of = delivery();
    expect(new ExternalRole(of, 'deploy', { roleArn, trustPolicy }).node.id).toBe('role:deploy');
    expect(() => new ExternalRole(of, 'deploy', { roleArn, trustPolicy })).toThrow("new ExternalRole(…, 'deploy')");
    expect(() => new ExternalRole({} as never, 'x', { roleArn, trustPolicy })).toThrow('new ExternalRole');
  });
});

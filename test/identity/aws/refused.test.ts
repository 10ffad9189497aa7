import { declared } from './support';
import { thrownBy } from '../../support/thrown';
import { Duration } from 'slipway/core';
import { Expression, Github } from 'slipway/expressions';
import { AwsAccount, AwsOidcProvider, AwsOidcProviderOptions, AwsPartition, AwsRole, AwsRoleAssumeOptions, AwsRoleProps, AwsStatement, AwsStatementOptions, Trusted } from 'slipway/identity';

const { delivery, account, production, role } = declared();
const trustedBy = [Trusted.environment(production)];
let made = 0;

/** Everything that is made here has an id of its own, so that no call fails because of another. */
const makeRole = (props: object = {}) => new AwsRole(delivery, `role-${made++}`, { account, trustedBy, ...props } as AwsRoleProps);
const makeAccount = (props: object = {}) => new AwsAccount(delivery, `account-${made++}`, { accountId: '123456789012', ...props });
const makeProvider = (options: object) => AwsOidcProvider.create(options as AwsOidcProviderOptions);
const makeStatement = (options: object) => AwsStatement.allow({ actions: ['s3:GetObject'], resources: ['*'], ...options } as AwsStatementOptions);
const assume = (options: object) => role.assume(options as AwsRoleAssumeOptions);
const tags = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`key-${i}`, '']));
const x = (length: number) => 'x'.repeat(length);

describe('a call that AWS or a reader would not understand', () => {
  test.each<[() => unknown, string, string | undefined, string]>([
    [() => makeAccount({ accountId: undefined }), 'call/missing-option', 'accountId', "the option 'accountId' is missing."],
    [() => makeAccount({ oidcProvider: {} }), 'call/wrong-value', 'oidcProvider', 'oidcProvider must be an AwsOidcProvider, such as AwsOidcProvider.create().'],
    [() => makeAccount({ file: 7 }), 'call/wrong-value', 'file', "file must be the path of a JSON file from the root of the repository, such as 'identity/aws/production.template.json'."],
    [() => makeRole({ account: undefined }), 'call/missing-option', 'account', "the option 'account' is missing."],
    [() => makeRole({ trustedBy: undefined }), 'call/missing-option', 'trustedBy', "the option 'trustedBy' is missing."],
    [() => makeRole({ trustedBy: [7] }), 'call/wrong-value', 'trustedBy[0]', 'trustedBy[0] must be Trusted, such as Trusted.environment(production).'],
    [() => makeRole({ statements: [undefined] }), 'call/wrong-value', 'statements[0]', "statements[0] must be a statement, such as AwsStatement.allow({ actions: ['s3:GetObject'], resources: ['…'] })."],
    [() => makeRole({ maxSessionDuration: 7 }), 'call/wrong-value', 'maxSessionDuration', 'maxSessionDuration must be a Duration, such as Duration.hours(2).'],
    [() => makeRole({ audience: '' }), 'call/wrong-value', 'audience', 'audience must be an audience of 1 to 255 characters.'],
    [() => makeProvider({ audiences: [''] }), 'call/wrong-value', 'audiences[0]', 'audiences[0] must be an audience of 1 to 255 characters.'],
    [() => assume({ duration: 7 }), 'call/wrong-value', 'duration', 'duration must be a Duration, such as Duration.hours(1).'],
  ])('is refused with what is wrong in it (%#)', (call, code, option, why) => {
    const error = thrownBy(call);
    expect([error.code, error.option, error.message.endsWith(why)]).toEqual([code, option, true]);
    expect(error.message).toMatch(/^(new AwsAccount\('account-|new AwsRole\('role-|AwsOidcProvider\.create\(\{|role\.assume\('deploy-production', )/);
  });

  test.each<[() => unknown, Record<string, unknown>]>([
    [() => new AwsAccount(delivery, 'cn', { accountId: '123456789012', region: 'cn-north-1', partition: AwsPartition.AWS }),
      { code: 'call/aws-region', option: 'region', given: "'cn-north-1'", message: "new AwsAccount(…, 'cn'): the region 'cn-north-1' is not in the partition 'aws', but in 'aws-cn'." }],
    [() => new AwsAccount({} as never, 'x', { accountId: '123456789012' }), { code: 'call/wrong-scope', message: 'new AwsAccount({}): its first argument is the construct that it belongs to, such as the delivery.' }],
    [() => new AwsAccount(delivery, 'production', { accountId: '123456789012' }), { code: 'call/duplicate-id', message: expect.stringMatching(/^new AwsAccount\(…, 'production'\): there is one of this id already/) }],
    [() => new AwsRole({} as never, 'x', { account, trustedBy }), { code: 'call/wrong-scope', message: 'new AwsRole({}): its first argument is the construct that it belongs to, such as the delivery.' }],
    [() => new AwsRole(delivery, 'deploy-production', { account, trustedBy }), { code: 'call/duplicate-id', message: expect.stringMatching(/^new AwsRole\(…, 'deploy-production'\): there is one of this id already/) }],
    [() => new AwsRole(delivery, '', { account, trustedBy }), { code: 'call/empty-id', message: "new AwsRole(…, ''): its id must not be empty." }],
    [() => new AwsRole(delivery, 'nobody', { account, trustedBy: [] }), { code: 'call/trusts-nobody', message: "new AwsRole(…, 'nobody'): it trusts nobody; name who may assume it: { trustedBy: [Trusted.environment(production)] }." }],
    [() => new AwsRole(delivery, 'a b', { account, trustedBy }), { code: 'call/aws-role', message: "new AwsRole(…, 'a b'): AWS would call it 'a b'; it takes 1 to 64 letters, digits and _+=,.@-; say another with { roleName }." }],
    [() => AwsOidcProvider.create({ audience: 'x' } as never), { code: 'call/unknown-option', message: "AwsOidcProvider.create({ audience: 'x' }): there is no option 'audience'; did you mean 'audiences'?" }],
    [() => makeProvider({ tags: { 'a?': 'b' } }),
      { code: 'call/aws-tags', option: 'tags', given: "{ a?: 'b' }", message: "AwsOidcProvider.create({ tags }): the key of the tag 'a?' must be 1 to 128 letters, digits, spaces and _ . : / = + - @." }],
    [() => AwsStatement.allow({ actions: ['x'], resources: ['*'] }),
      { code: 'call/aws-statement', message: "AwsStatement.allow({ actions, resources }): its action 'x' is none: an action is written 'service:Name', such as 's3:GetObject'." }],
    [() => AwsStatement.deny({ sid: 'a b', actions: ['s3:*'], resources: ['*'] }), { code: 'call/aws-statement', message: "AwsStatement.deny({ sid, actions, resources }): its Sid is 'a b'; a Sid has letters and digits." }],
    [() => assume({ sessionName: 'a b' }), { code: 'call/aws-session', message: "role.assume(…) of 'deploy-production': its session name is 'a b'; AWS takes 2 to 64 letters, digits and _+=,.@-." }],
  ])('names itself, and its reason to a program (%#)', (call, expected) => {
    const { code, option, given, message } = thrownBy(call);
    expect({ code, option, given, message }).toMatchObject(expected);
  });

  test.each([['Action', 'actions'], ['NotAction', 'notActions'], ['Resource', 'resources'], ['NotResource', 'notResources'], ['Condition', 'conditions'], ['Sid', 'sid']])('may be written in the words of AWS: %s means %s', (theirs, ours) => {
    expect(() => AwsStatement.deny({ [theirs]: ['x'] } as never)).toThrow(`AwsStatement.deny({ ${theirs}: ['x'] }): there is no option '${theirs}'; did you mean '${ours}'?`);
  });
});

describe('what AWS takes, and nothing that is only nearly so', () => {
  test.each<[string, (value: never) => unknown, readonly unknown[], readonly unknown[]]>([
    ['accountId', (accountId) => makeAccount({ accountId }), ['123456789012'], ['x123456789012', '1234567890123', '12345678901', 123456789012]],
    ['file', (file) => makeAccount({ file }), ['roles.json'], ['roles.yml', 7]],
    ['region', (region) => makeAccount({ region }), ['eu-central-1', 'us-gov-west-1', 'ap-southeast-12', undefined], ['xeu-central-1', 'eu-central-123', 'eu-central', 'eu-central-1 ', ['eu-central-1']]],
    ['partition', (partition) => makeAccount({ partition }), [AwsPartition.CHINA, undefined], ['aws-eu']],
    ['partition of a region', (partition) => makeAccount({ region: 'cn-north-1', partition }), [AwsPartition.CHINA, undefined], [AwsPartition.AWS]],
    ['audience', (audience) => makeRole({ audience }), ['x', x(255)], ['', x(256), 7, ['x']]],
    ['audiences', (audience) => makeProvider({ audiences: [audience] }), ['x', x(255)], ['', x(256), 7, ['x']]],
    ['path', (path) => makeRole({ path }), ['/', '/github/', `/${x(510)}/`], ['github/', '/github', '', 'a/github/', `/${x(511)}/`, '/a b/']],
    ['description', (description) => makeRole({ description }), ['', x(1000), 'é\n', undefined], [x(1001), '→', '\u0000']],
    ['maxSessionDuration', (maxSessionDuration) => makeRole({ maxSessionDuration }), [Duration.hours(1), Duration.hours(12)], [Duration.seconds(3599), Duration.seconds(43201), Duration.seconds(3600.5)]],
    ['statements', (statement) => makeRole({ statements: [statement] }), [makeStatement({})], [undefined, null, {}, 'x']],
    ['managedPolicies', (policy) => makeRole({ managedPolicies: [policy] }),
      ['ReadOnlyAccess', 'job-function/ViewOnlyAccess', 'arn:aws:iam::aws:policy/ReadOnlyAccess', 'arn:aws:iam::123456789012:policy/deploy'],
      ['a b', 'arn:aws:iam::aws:policy/a b', 'arn:aws:iam::aws:policy/a ', 'arn:x:arn:aws:iam::aws:policy/a', 'arn:aws-cn:iam::aws:policy/a', 'arn:aws:iam::210987654321:policy/deploy']],
    ['permissionsBoundary', (permissionsBoundary) => makeRole({ permissionsBoundary, managedPolicies: ['ReadOnlyAccess'] }), ['boundary', undefined], ['a b']],
    ['tags of a role', (given) => makeRole({ tags: given }), [{}, { 'a:b /=+-@_.ü1': 'a:b /=+-@_.ü1' }, { [x(128)]: x(256) }, { 'x-aws:y': '' }, { left: undefined }, tags(50), { ...tags(50), left: undefined }],
      [{ 'a?': '' }, { '?a': '' }, { 'AWS:x': '' }, { [x(129)]: '' }, { '': '' }, { a: '?b' }, { a: 'b?' }, { a: x(257) }, tags(51)]],
    ['session', (sessionName) => assume({ sessionName }), ['ab', `+=,.@-${x(58)}`, `${Github.sha}`, `x${Github.sha}`, `${x(60)}${Github.sha}`, undefined], ['a', '', x(65), ' ab', 'ab ', `a b${Github.sha}`, `${x(65)}${Github.sha}`]],
    ['region of a step', (region) => assume({ region }), ['us-east-1', Expression.raw('vars.REGION'), undefined], ['cn-north-1', 'here', 7]],
    ['duration of a step', (duration) => assume({ duration }), [Duration.minutes(15), Duration.hours(1), undefined], [Duration.seconds(899), Duration.seconds(3601), Duration.seconds(900.5)]],
  ])('%s', (_, call, taken, refused) => {
    for (const value of taken) expect(() => call(value as never)).not.toThrow();
    for (const value of refused) expect(() => call(value as never)).toThrow(expect.objectContaining({ code: expect.stringMatching(/^call\//) }));
  });

  test('a session lasts as long as its role allows', () => {
    const long = makeRole({ maxSessionDuration: Duration.hours(2) });
    expect(() => long.assume({ duration: Duration.hours(2) })).not.toThrow();
    expect(() => long.assume({ duration: Duration.seconds(7201) })).toThrow('its duration is 7201 seconds, but a session of the role lasts at most 2 hours; raise { maxSessionDuration } of the role');
  });

  test('a description is too long, or has other characters', () => {
    expect(() => makeRole({ description: '→'.repeat(1000) })).toThrow('its description has characters that AWS does not take; it takes those of Latin-1');
    expect(() => makeRole({ description: '→'.repeat(1001) })).toThrow('its description has 1001 characters; AWS takes 1000');
  });

  test('too many tags, and a value that is none, are told as such', () => {
    expect(() => makeRole({ tags: tags(51) })).toThrow('there are 51 tags; AWS takes 50');
    expect(() => makeRole({ tags: { a: '?' } })).toThrow("the value of the tag 'a' must be at most 256 letters, digits, spaces and _ . : / = + - @");
  });

  test('a statement has no keys that were not given', () => {
    expect(Object.keys(makeStatement({}).toStatementJson())).toEqual(['Effect', 'Action', 'Resource']);
  });
});

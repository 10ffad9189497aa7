import { delivery } from '../support';
import { arn } from './identity/trust';
import { Conditions, ISSUER, findings, policy, said, statement } from './support';
import { Delivery } from 'slipway/delivery';
import { ExternalRole } from 'slipway/identity';
import { GithubServer } from 'slipway/repository';

const SUB = 'repo:acme@1/app@2:environment:production';
const deny = { Effect: 'Deny' };

/** What a rule finds fault with: quoted texts of its message, without the prefix of a claim. */
const named = (rule: string, conditions: Conditions, more?: object) => said(rule, statement(conditions, more)).flatMap((text) => [...text.matchAll(/'([^']*)'/g)].map(([, quoted]) => quoted.replace(`${ISSUER}:`, '')));

describe('a statement', () => {
  const open: Conditions = { StringEquals: { aud: 'sts.amazonaws.com' } };

  test.each<[string, object, string]>([
    ['by its name', { Sid: 'Deploy' }, "statement 'Deploy' "],
    ['by its place, when its name is empty', { Sid: '' }, 'statement 2 '],
    ['by its place, when its name is no text', { Sid: 7 }, 'statement 2 '],
  ])('is called %s', (_, more, name) => {
    const [found, ...others] = said('missing-subject', statement({ StringEquals: { sub: SUB } }), statement(open, more));
    expect([found.slice(0, name.length), others]).toEqual([name, []]);
  });

  test.each<[string, object]>([
    ['of another principal', { Principal: { AWS: 'arn:aws:iam::123456789012:root' } }],
    ['of another provider', { Principal: { Federated: 'arn:aws:iam::123456789012:oidc-provider/accounts.google.com' } }],
    ['of another action', { Action: 'sts:TagSession' }],
    ['of denial', deny],
  ])('%s needs no subject', (_, more) => {
    expect(said('missing-subject', statement(open, more))).toEqual([]);
  });

  test('on tokens of the own server of a company is judged, and so is one on those of github.com', () => {
    const server = GithubServer.dataResidency('acme');
    const made = delivery({ server });
    new ExternalRole(made, 'deploy', { roleArn: arn('deploy'), trustPolicy: policy(statement(open, {}, 'token.actions.acme.ghe.com'), statement(open), statement(open, {}, 'token.actions.others.ghe.com')) });
    expect(findings(made, 'missing-subject').map(({ message, fix }) => [/statement \d/.exec(message)?.[0], fix])).toEqual([
      ['statement 1', "Add StringEquals of 'token.actions.acme.ghe.com:sub'. An AwsRole does."],
      ['statement 2', `Add StringEquals of '${ISSUER}:sub'. An AwsRole does.`],
    ]);
  });

  test('on tokens of github.com is judged where no repository was declared', () => {
    const made = Delivery.standalone();
    new ExternalRole(made, 'deploy', { roleArn: arn('deploy'), trustPolicy: policy(statement(open)) });
    expect(findings(made, 'missing-subject')).toHaveLength(1);
  });
});

describe.each([['missing-subject', 'sub', 'aud'], ['missing-audience', 'aud', 'sub']])('%s', (rule, claim, other) => {
  test.each<[string, boolean]>([
    ['StringEquals', true], ['StringLike', true], ['StringEqualsIgnoreCase', true], ['ForAnyValue:StringEquals', true],
    ['StringNotEquals', false], ['StringNotLike', false], ['Null', false], ['StringEqualsX', false], ['XStringEquals', false],
  ])('takes %s for a question: %s', (operator, asked) => {
    expect(said(rule, statement({ [operator]: { [claim]: 'x' } }))).toHaveLength(asked ? 0 : 1);
  });

  test('is not content with another claim, nor with that of another issuer', () => {
    expect(said(rule, statement({ StringEquals: { [other]: 'x', [`accounts.google.com:${claim}`]: 'x' } }))).toHaveLength(1);
  });

  test('is nothing to a statement of denial', () => {
    expect(said(rule, statement({}, deny))).toEqual([]);
  });
});

describe('a pattern for subjects', () => {
  test.each<[string, string[]]>([
    ['*', ['wildcard-subject']],
    ['repo*', ['wildcard-subject']],
    ['*:acme/app:environment:production', ['wildcard-subject']],
    ['repo:acme?/app:environment:production', ['wildcard-subject']],
    ['repo:acme/*:environment:production', ['wildcard-subject']],
    ['repo:acme*:ref:x:*', ['wildcard-subject']],
    ['repo:acme/app:*', ['subject-pattern']],
    ['repo:acme/app:environment:?', ['subject-pattern']],
    ['repo:acme/app:environment:a\nb*', ['subject-pattern']],
    ['repo:acme/app', []],
    ['repo:acme/app:environment:production', []],
  ])('such as %j is found by %j', (pattern, rules) => {
    const by = (conditions: Conditions, more?: object) => ['wildcard-subject', 'subject-pattern'].filter((rule) => said(rule, statement(conditions, more)).length > 0);
    expect(by({ StringLike: { sub: pattern } })).toEqual(rules);
    expect(by({ 'ForAnyValue:StringLike': { sub: pattern } })).toEqual(rules);
    // What is compared sign by sign, is asked of another claim, or keeps somebody out, opens nothing.
    const closed: Conditions[] = [{ StringEquals: { sub: pattern } }, { StringLike: { repository: pattern } }, { StringNotLike: { sub: pattern } }];
    for (const conditions of closed) expect(by(conditions)).toEqual([]);
    expect(by({ StringLike: { sub: pattern } }, deny)).toEqual([]);
  });

  const EVERYBODY = "anybody can make an owner or a repository whose name fits, 'acme-evil' fits 'acme*'.";
  const OWNED = 'every repository of the owner whose name fits, also one that somebody makes tomorrow.';

  test.each<[string, string[], string]>([
    ['somebody else cannot have', ['repo:acme/*', 'repo:acme@1/app*:environment:production'], OWNED],
    ['somebody else can have, one of several,', ['repo:acme/*', 'repo:acme*/app'], EVERYBODY],
    ['the rest of which names an owner', ['*:repo:acme/app'], EVERYBODY],
    ['without an owner', ['repo:*/app'], EVERYBODY],
    ['with an owner of another kind', ['group:acme/*'], EVERYBODY],
  ])('%s is told from others', (_, patterns, who) => {
    expect(said('wildcard-subject', statement({ StringLike: { sub: patterns } }))).toEqual([`statement 1 takes subjects like ${patterns.map((text) => `'${text}'`).join(', ')}: ${who}`]);
  });

  test('is named with its like', () => {
    expect(named('subject-pattern', { StringLike: { sub: ['repo:acme/app:*', 'repo:acme/app', 'repo:acme/app:ref:*'] } })).toEqual(['repo:acme/app:*', 'repo:acme/app:ref:*']);
    expect(said('subject-pattern', statement({ StringLike: { sub: ['repo:acme/app:*', 'repo:acme/app:ref:*'] } }))[0]).toContain("like 'repo:acme/app:*', 'repo:acme/app:ref:*': whoever");
  });
});

describe('a condition that holds without its claim', () => {
  const IF_EXISTS = { StringEqualsIfExists: { environment: 'production' } };

  test.each<[string, Conditions]>([
    ['by IfExists', IF_EXISTS],
    ['by ForAllValues', { 'ForAllValues:StringLike': { environment: 'prod*' } }],
    ['of the request', { StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-1' } }],
    ['beside another that must be there', { ...IF_EXISTS, Null: { enterprise_id: 'false' } }],
    ['that must be missing', { ...IF_EXISTS, Null: { environment: 'true' } }],
    ['that may be missing', { ...IF_EXISTS, Null: { environment: ['false', 'true'] } }],
    ['that is another than a text', { ...IF_EXISTS, StringNotEquals: { environment: 'false' } }],
  ])('is found: %s', (_, conditions) => {
    expect(said('open-condition', statement(conditions))).toHaveLength(1);
  });

  test.each<[string, Conditions]>([
    ['of a claim that every token has', { 'StringEqualsIfExists': { sub: SUB, iss: `https://${ISSUER}` }, 'ForAllValues:StringEquals': { aud: 'sts.amazonaws.com', ref: 'refs/heads/main' } }],
    ['that must be there', { StringLike: { sub: SUB }, ...IF_EXISTS, Null: { environment: 'false' } }],
    ['that must be there, in other letters', { StringEqualsIfExists: { environment: 'production' }, Null: { Environment: 'FALSE' } }],
    ['without either', { 'StringEquals': { environment: 'production' }, 'ForAnyValue:StringEquals': { enterprise_id: '7' } }],
  ])('is none: %s', (_, conditions) => {
    expect(said('open-condition', statement(conditions))).toEqual([]);
  });

  test('keeps nobody out less in a statement of denial', () => {
    expect(said('open-condition', statement(IF_EXISTS, deny))).toEqual([]);
  });

  test('is named with its like, and with what to write instead', () => {
    const made = delivery();
    new ExternalRole(made, 'deploy', { roleArn: arn('deploy'), trustPolicy: policy(statement({ 'StringLikeIfExists': { environment: 'prod*', enterprise_id: '7*' }, 'ForAllValues:StringEquals': { environment: 'production' } })) });
    expect(findings(made, 'open-condition').map(({ message, fix }) => [message, fix])).toEqual([[
      `In the trust policy of 'deploy' statement 1 asks StringLikeIfExists of '${ISSUER}:environment' and StringLikeIfExists of '${ISSUER}:enterprise_id' and ForAllValues:StringEquals of '${ISSUER}:environment', `
      + 'which holds as well for a token without that claim.',
      'Write StringLike, StringEquals without ForAllValues and without IfExists. The claims of GitHub have one value each.',
    ]]);
  });
});

describe('a claim that proves little', () => {
  const WORKFLOW = "'workflow': the name of a workflow is a line in its file, and every workflow on every branch can have it";
  const ACTOR = "'actor': a login can be given up and taken by somebody else, and it tells who started a run, not what runs";

  test.each<[string, Conditions, string[]]>([
    ['with what another one lacks', { StringEquals: { workflow: 'deploy', actor: 'octocat' } }, [`statement 1 relies on ${WORKFLOW}; ${ACTOR}.`]],
    ['in whichever letters', { StringLike: { Actor: 'octo*' } }, [`statement 1 relies on ${ACTOR}.`]],
    ['and not where it only has to be there', { Null: { actor: 'false' } }, []],
    ['and not where it keeps somebody out', { StringNotEquals: { actor: 'octocat' } }, []],
    ['and not where another claim or key is asked for', { StringEquals: { 'actor_id': '7', 'aws:actor': 'x' } }, []],
  ])('is named %s', (_, conditions, told) => {
    expect(said('untrusted-claim', statement(conditions))).toEqual(told);
  });

  test('may keep somebody out', () => {
    expect(said('untrusted-claim', statement({ StringEquals: { actor: 'octocat' } }, deny))).toEqual([]);
  });
});

describe('a claim that AWS does not read', () => {
  const [ALWAYS, NEVER] = ['the condition always holds.', 'the condition never holds.'];

  test.each<[string, Conditions, string[], string]>([
    ['IfExists', { StringEqualsIfExists: { event_name: 'push' } }, ['event_name'], ALWAYS],
    ['ForAllValues', { 'ForAllValues:StringEquals': { event_name: 'push' } }, ['event_name'], ALWAYS],
    ['a negation', { StringNotEquals: { event_name: 'push' } }, ['event_name'], ALWAYS],
    ['a negation for any value', { 'ForAnyValue:StringNotEquals': { event_name: 'push' } }, ['event_name'], NEVER],
    ['a comparison', { StringEquals: { event_name: 'push', ref_type: 'branch' } }, ['event_name', 'ref_type'], NEVER],
    ['a comparison beside a negation', { StringEquals: { event_name: 'push' }, StringNotEquals: { ref_type: 'tag' } }, ['event_name', 'ref_type'], NEVER],
    ['the issuer', { StringEquals: { iss: `https://${ISSUER}` } }, ['iss'], NEVER],
  ])('is asked for in vain: %s', (_, conditions, keys, holds) => {
    const [text] = said('unsupported-condition-key', statement(conditions));
    expect(text).toContain(`asks for ${keys.map((key) => `'${ISSUER}:${key}'`).join(', ')}, which AWS does not read`);
    expect(text).toContain(holds);
    expect(said('unsupported-condition-key', statement(conditions, deny))).toHaveLength(1);
  });

  test.each<[string, Conditions]>([
    ['is read', { StringEquals: { ref: 'refs/heads/main' } }],
    ['is the issuer, which the provider has told', { StringEqualsIfExists: { iss: `https://${ISSUER}` } }],
    ['is none of GitHub', { StringEquals: { 'aws:SourceAccount': '123456789012', 'accounts.google.com:hd': 'acme.com' } }],
  ])('is not what %s', (_, conditions) => {
    expect(said('unsupported-condition-key', statement(conditions))).toEqual([]);
  });
});

import { failureOf } from '../../lib/apply/client/failure';

const at = (route: string) => ({ route, parameters: { owner: 'acme', repo: 'shop', environment_name: 'production', branch: 'main' } });
const ENVIRONMENT = 'PUT /repos/{owner}/{repo}/environments/{environment_name}';

function said(status: number, data: unknown, headers: Record<string, string> = {}, route = ENVIRONMENT) {
  return failureOf(Object.assign(new Error('x'), { status, response: { status, headers, data } }), at(route), 4);
}

describe('a request that failed', () => {
  test('is named with its method and path', () => {
    expect(said(422, { message: 'No' }).message).toMatch(/^PUT \/repos\/acme\/shop\/environments\/production: /);
  });

  test('is told with the details that GitHub gives', () => {
    expect(said(422, { message: 'Validation Failed', errors: [{ resource: 'Ruleset', field: 'name', code: 'custom', message: 'Name must be unique' }, 'b', { resource: 'X', field: 'y', code: 'missing' }] }).message)
      .toContain('GitHub says: Validation Failed; Name must be unique; b; X y missing');
  });

  test.each([
    [{ 'x-accepted-github-permissions': 'administration=write' }, 'it needs the permission administration: write'],
    [{ 'x-accepted-github-permissions': 'actions_variables=write,environments=write; administration=write' }, 'it needs the permission actions variables: write and environments: write or administration: write'],
    [{ 'x-accepted-oauth-scopes': 'repo', 'x-oauth-scopes': 'read:org' }, 'it needs the scope repo (it has: read:org)'],
    [{ 'x-accepted-oauth-scopes': 'repo', 'x-oauth-scopes': '' }, 'it needs the scope repo (it has: none)'],
    [{ 'x-github-sso': 'required; url=https://github.com/orgs/acme/sso?x=1' }, 'it needs to be authorized for the organization: https://github.com/orgs/acme/sso?x=1'],
  ])('for want of a permission names it: %j', (headers, text) => {
    const failure = said(403, { message: 'Resource not accessible by personal access token' }, headers);
    expect(failure.message).toContain(`the token may not do this (403): ${text}. GitHub says: Resource not accessible`);
    expect(failure.fatal).toBe(false);
  });

  test.each([
    [403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1795212309' }, 'the rate limit is reached (403): it is lifted at 22:05:09 UTC.'],
    [429, { 'retry-after': '60' }, 'the rate limit is reached (429): it asks to wait 60 s.'],
    [429, {}, 'the rate limit is reached (429).'],
  ])('at a rate limit says when it is lifted: %i %j', (status, headers, text) => {
    const failure = said(status, { message: 'API rate limit exceeded' }, headers as Record<string, string>);
    expect(failure.message).toContain(text);
    expect(failure.fatal).toBe(true);
  });

  test.each([
    [422, 'Failed to create the environment protection rule. Please ensure the billing plan supports the required reviewers protection rule.', ENVIRONMENT, 'a private one needs GitHub Enterprise'],
    [422, 'Name must be unique', 'POST /repos/{owner}/{repo}/rulesets', 'Another ruleset'],
    [422, 'Enforcement evaluate option is not supported on this plan', 'POST /repos/{owner}/{repo}/rulesets', "'evaluate' needs GitHub Enterprise"],
    [403, 'Upgrade to GitHub Pro or make this repository public to enable this feature.', 'POST /repos/{owner}/{repo}/rulesets', 'need a paid plan'],
    [404, 'Branch not found', 'PUT /repos/{owner}/{repo}/branches/{branch}/protection', 'Push it first'],
    [409, 'Conflict', 'PUT /repos/{owner}/{repo}/actions/permissions/workflow', 'may fix this setting for all of its repositories'],
  ])('with %i "%s" is told with its likely cause', (status, message, route, cause) => {
    expect(said(status, { message }, {}, route).message).toContain(cause);
  });

  test('without an answer may have been done, if it was to create something', () => {
    const lost = (route: string) => failureOf(new Error('other side closed'), at(route), 4);
    expect(lost('POST /repos/{owner}/{repo}/rulesets')).toMatchObject({ uncertain: true, fatal: true, message: 'POST /repos/acme/shop/rulesets: GitHub did not answer: other side closed' });
    expect(lost(ENVIRONMENT)).toMatchObject({ uncertain: false, message: 'PUT /repos/acme/shop/environments/production: GitHub did not answer after 4 attempts: other side closed' });
  });

  test.each([['<html>'], [null], [undefined], [''], [{ message: 5, errors: 'text' }], [{ errors: [null, {}] }]])('with the odd body %j is told all the same', (data) => {
    expect(said(400, data).message).toMatch(/GitHub refused it \(400\)/);
  });

  test('cannot write to the terminal', () => {
    expect(said(422, { message: '\u001b[2J' }).message).toContain('\\u001b[2J');
  });
});

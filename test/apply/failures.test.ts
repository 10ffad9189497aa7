import { GithubFailure, failureOf } from '../../lib/apply/client/failure';

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

  test('is told with its cause behind what GitHub says', () => {
    expect(said(422, { message: 'Name must be unique' }, {}, 'POST /repos/{owner}/{repo}/rulesets').message)
      .toBe('POST /repos/acme/shop/rulesets: GitHub refused it (422). GitHub says: Name must be unique Another ruleset, perhaps of the organization, has this name.');
  });

  test('F3: without an answer may have been done, if it was to change something', () => {
    const lost = (route: string) => failureOf(new Error('other side closed'), at(route), 4);
    expect(lost('POST /repos/{owner}/{repo}/rulesets')).toMatchObject({ uncertain: true, fatal: true, message: 'POST /repos/acme/shop/rulesets: GitHub did not answer: other side closed' });
    expect(lost(ENVIRONMENT)).toMatchObject({ uncertain: true, message: 'PUT /repos/acme/shop/environments/production: GitHub did not answer: other side closed' });
    for (const asks of ['GET /repos/{owner}/{repo}', 'POST /graphql']) expect(lost(asks)).toMatchObject({ uncertain: false, message: expect.stringContaining('GitHub did not answer after 4 attempts: other side closed') });
  });

  test.each([['<html>'], [null], [undefined], [''], [[]], [{ message: 5, errors: 'text' }], [{ errors: [null, {}] }]])('F7: without a word of GitHub is not taken for its refusal: %j', (data) => {
    for (const status of [400, 401, 403, 404, 409, 422]) {
      expect(said(status, data)).toMatchObject({
        status: 0,
        fatal: true,
        uncertain: false,
        isContradiction: true,
        message: `PUT /repos/acme/shop/environments/production: what answered does not answer as GitHub does: it refuses (${status}) and does not say why. Nothing is concluded from it, and nothing is written after it.`,
      });
    }
    expect(said(502, data)).toMatchObject({ status: 502, fatal: true, isContradiction: false });
  });

  test('cannot write to the terminal', () => {
    expect(said(422, { message: '\u001b[2J' }).message).toContain('\\u001b[2J');
  });

  const RULESET = 'POST /repos/{owner}/{repo}/rulesets';
  const READ = 'GET /repos/{owner}/{repo}';

  test.each<[number, Record<string, string>, string, string, object]>([
    [401, {}, READ, "GET /repos/acme/shop: GitHub refused the token (401). Give a valid one in GH_TOKEN, or run 'gh auth login'. GitHub says: No", { fatal: true, uncertain: false }],
    [403, {}, READ, 'GET /repos/acme/shop: the token may not do this (403). GitHub says: No', { fatal: false, uncertain: false }],
    [404, { 'x-accepted-github-permissions': 'metadata=read' }, READ, 'GET /repos/acme/shop: not found, or not visible to the token (404): it needs the permission metadata: read. GitHub says: No', { fatal: false, uncertain: false }],
    [500, {}, READ, 'GET /repos/acme/shop: GitHub failed (500). Run the command again: it goes on where it stopped. GitHub says: No', { fatal: true, uncertain: false }],
    [599, {}, RULESET, 'POST /repos/acme/shop/rulesets: GitHub failed (599). Run the command again: it goes on where it stopped. GitHub says: No', { fatal: true, uncertain: true }],
    [499, {}, RULESET, 'POST /repos/acme/shop/rulesets: GitHub refused it (499). GitHub says: No', { fatal: false, uncertain: false }],
    [499, {}, READ, 'GET /repos/acme/shop: GitHub says: No (499)', { fatal: false, uncertain: false }],
    [429, { 'retry-after': '5' }, RULESET, 'POST /repos/acme/shop/rulesets: the rate limit is reached (429): it asks to wait 5 s. Run the command again then: it goes on where it stopped. GitHub says: No', { fatal: true, uncertain: false }],
  ])('with %i %j at %s is told whole', (status, headers, route, message, more) => {
    expect(said(status, { message: 'No' }, headers, route)).toMatchObject({ name: 'GithubFailure', status, message, ...more });
  });

  test('without an answer is told with the attempts that were made, unless it was made once', () => {
    const lost = (route: string, message = 'other side closed') => failureOf(new Error(message), at(route), 4);
    expect(lost(RULESET)).toMatchObject({ status: 0, fatal: true, uncertain: true });
    expect(lost(READ)).toMatchObject({ status: 0, fatal: true, uncertain: false, message: 'GET /repos/acme/shop: GitHub did not answer after 4 attempts: other side closed' });
    expect(lost(READ, '\u001b').message).toContain('\\u001b');
    expect(lost(READ, 'x'.repeat(400)).message.length).toBeLessThan(400);
  });

  test.each<[number, Record<string, string>, unknown, boolean]>([
    [403, { 'x-ratelimit-remaining': '0' }, {}, true], [403, { 'x-ratelimit-remaining': '1' }, { message: 'No' }, false], [403, { 'retry-after': '1' }, {}, true], [403, {}, { message: 'a secondary Rate Limit' }, true],
    [403, {}, { message: 'accurate limits' }, false], [403, {}, { message: 'a rate limited thing' }, false], [429, {}, {}, true], [422, { 'retry-after': '1' }, { message: 'No' }, false], [404, {}, { message: 'rate limit' }, false],
  ])('is one of the rate limit, or not: %i %j %j', (status, headers, data, expected) => {
    expect(said(status, data, headers).message.includes('the rate limit is reached')).toBe(expected);
    expect(said(status, data, headers).fatal).toBe(expected);
  });

  test.each([
    ['0', ''], ['-5', ''], ['x', ''], ['100000000000', ''], ['99999999999', ': it is lifted at '], ['1', ': it is lifted at 00:00:01 UTC'], ['86399', ': it is lifted at 23:59:59 UTC'], ['86400', ': it is lifted at 00:00:00 UTC'], ['3725', ': it is lifted at 01:02:05 UTC'], ['3599.9', ': it is lifted at 00:59:59 UTC'],
  ])('at a limit that is lifted at %s says so, if it can be', (reset, text) => {
    const { message } = said(429, {}, { 'x-ratelimit-reset': reset });
    expect(message).toContain(`the rate limit is reached (429)${text}`);
    if (text === '') expect(message).toContain('(429). Run');
  });

  test.each([
    [{}, ''],
    [{ 'x-accepted-oauth-scopes': 'repo' }, ''],
    [{ 'x-oauth-scopes': 'repo' }, ''],
    [{ 'x-accepted-oauth-scopes': '', 'x-oauth-scopes': 'repo' }, ''],
    [{ 'x-accepted-github-permissions': '' }, ''],
    [{ 'x-github-sso': 'partial-results; organizations=1' }, ''],
    [{ 'x-accepted-github-permissions': 'repository_hooks=read,  contents=write' }, ': it needs the permission repository hooks: read and contents: write'],
    [{ 'x-accepted-github-permissions': ' a=read ;b=write ' }, ': it needs the permission a: read or b: write'],
    [
      { 'x-accepted-github-permissions': 'a=read', 'x-accepted-oauth-scopes': 'repo', 'x-oauth-scopes': 'gist', 'x-github-sso': 'required; url=https://x.test/a b' },
      ': it needs the permission a: read, and the scope repo (it has: gist), and to be authorized for the organization: https://x.test/a',
    ],
  ])('for want of %j says what it needs', (headers, text) => {
    expect(said(403, { message: 'No' }, headers as Record<string, string>).message).toBe(`PUT /repos/acme/shop/environments/production: the token may not do this (403)${text}. GitHub says: No`);
  });

  test.each<[unknown, string]>([
    [{ message: 'a', errors: 'b' }, 'a; b'], [{ message: 'a', errors: 5 }, 'a'], [{ message: 'a', errors: [] }, 'a'],
    [{ message: 'a', errors: [null, 'x', 5, {}, { message: '' }] }, 'a; null; x; 5; ; '], [{ message: 'a', errors: [{ message: 'b', code: 'c' }, { resource: 'R', code: 'c' }, { field: 'f' }] }, 'a; b; R c; f'],
  ])('is told with what GitHub says in %j', (data, text) => {
    expect(said(400, data, {}, RULESET).message).toBe(`POST /repos/acme/shop/rulesets: GitHub refused it (400). GitHub says: ${text}`);
  });

  test('is told with no more than fits: each part has an end', () => {
    const long = 'x'.repeat(2_000);
    expect(said(400, { message: long }).message.length).toBeLessThan(800);
    expect(said(403, {}, { 'x-accepted-github-permissions': long, 'x-accepted-oauth-scopes': long, 'x-oauth-scopes': long, 'x-github-sso': `url=${long}` }).message.length).toBeLessThan(1_200);
    expect(said(429, {}, { 'retry-after': long }).message.length).toBeLessThan(300);
  });
});

describe('a failure of several requests', () => {
  test('is said of what needed the answers, line by line, and stays what it is', () => {
    const failure = new GithubFailure('a\nb', { status: 404, uncertain: true, fatal: true });
    expect(failure.about("environment 'x'")).toMatchObject({ name: 'GithubFailure', message: "environment 'x': a\nenvironment 'x': b", status: 404, uncertain: true, fatal: true });
    expect(new GithubFailure('a', { status: 404 })).toMatchObject({ uncertain: false, fatal: false });
  });
});

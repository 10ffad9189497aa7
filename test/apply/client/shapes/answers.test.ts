import { readFileSync, readdirSync } from 'fs';
import { join } from 'path';
import * as slice from '../../../../data/github-openapi-slice.json';
import { ANSWERS, answerProblem } from '../../../../lib/apply/client/shapes/answers';

const ROOT = join(__dirname, '../../../../lib/apply');
type Node = { readonly [key: string]: unknown };

/** The smallest value of a schema of GitHub's that has everything it names, three levels deep. */
function sample(node: Node, depth = 0): unknown {
  if (typeof node.$ref === 'string') return sample((slice.components.schemas as unknown as Record<string, Node>)[node.$ref.split('/').pop()!], depth);
  const [choice] = (node.oneOf ?? node.anyOf ?? node.allOf ?? []) as Node[];
  if (choice) return sample(choice, depth);
  if (Array.isArray(node.enum)) return node.enum[0];
  if (node.type === 'array') return depth > 5 ? [] : [sample(node.items as Node, depth + 1)];
  if (node.type === 'integer' || node.type === 'number') return 1;
  if (node.type === 'boolean') return true;
  if (node.type === 'string') return node.format === 'uri' ? 'https://github.test/a' : 'a';
  return depth > 5 ? {} : Object.fromEntries(Object.entries((node.properties ?? {}) as Record<string, Node>).map(([key, part]) => [key, sample(part, depth + 1)]));
}

const described = Object.entries(slice.operations as unknown as Record<string, { responses: Record<string, Node | null> }>)
  .filter(([operation]) => operation in ANSWERS)
  .flatMap(([operation, { responses }]) => Object.entries(responses).filter(([status]) => status < '300').map(([, schema]) => [operation, schema] as const));

/** What GitHub's schema does not say about texts. */
const likeGithub = (value: unknown): unknown => {
  const text = JSON.stringify(value).replaceAll('"full_name":"a"', '"full_name":"a/b"').replaceAll('"html_url":"a"', '"html_url":"https://github.test/a"').replaceAll('"state":"a"', '"state":"open"');
  return JSON.parse(text) as unknown;
};

test.each(described)('F7: %s: what GitHub says that it answers has its shape', (operation, schema) => {
  expect(answerProblem(operation, schema === null ? '' : likeGithub(sample(schema)), schema === null ? 204 : 200)).toBeUndefined();
});

/** Every place in a value, with how to put something else there. */
function places(value: unknown, put: (other: unknown) => unknown, at = ''): [string, unknown, (other: unknown) => unknown][] {
  const here: [string, unknown, (other: unknown) => unknown] = [at, value, put];
  if (Array.isArray(value)) return [here, ...value.flatMap((item, i) => places(item, (other) => put(value.map((one, j) => (i === j ? other : one) as unknown)), `${at}[${i}]`))];
  if (typeof value !== 'object' || value === null) return [here];
  return [here, ...Object.entries(value).flatMap(([key, part]) => places(part, (other) => put({ ...value, [key]: other }), at === '' ? key : `${at}.${key}`))];
}

/** Some of what decides; GitHub's own description says what else there is. */
const REPO = '/repos/{owner}/{repo}';
const READ: { readonly [path: string]: readonly string[] | undefined } = {
  '': ['id', 'full_name', 'owner.login', 'owner.id', 'private', 'visibility', 'archived', 'fork', 'default_branch', 'permissions.admin', 'has_wiki', 'allow_merge_commit', 'description', 'security_and_analysis.secret_scanning.status'],
  '/actions/permissions': ['enabled', 'allowed_actions', 'sha_pinning_required'],
  '/actions/permissions/selected-actions': ['patterns_allowed', 'patterns_allowed[]', 'verified_allowed'],
  '/actions/oidc/customization/sub': ['use_default', 'include_claim_keys[]'],
  '/actions/secrets': ['total_count', 'secrets', 'secrets[]', 'secrets[].name'],
  '/environments': ['environments[].name', 'environments[].protection_rules[].type', 'environments[].protection_rules[].wait_timer', 'environments[].deployment_branch_policy.protected_branches'],
  '/environments/{environment_name}/variables': ['variables[].name', 'variables[].value'],
  '/environments/{environment_name}/deployment-branch-policies': ['branch_policies[].id', 'branch_policies[].name', 'branch_policies[].type'],
  '/environments/{environment_name}/deployment_protection_rules': ['custom_deployment_protection_rules[].enabled', 'custom_deployment_protection_rules[].app.slug'],
  '/rulesets': ['[].id', '[].name', '[].source_type'],
  '/rulesets/{ruleset_id}': ['enforcement', 'bypass_actors[].actor_id', 'bypass_actors[].actor_type', 'conditions.ref_name.include[]', 'rules', 'rules[].type'],
  '/branches/{branch}/protection': ['enforce_admins.enabled', 'required_status_checks.checks[].context', 'required_status_checks.checks[].app_id', 'restrictions.users[].login', 'required_pull_request_reviews.required_approving_review_count', 'required_pull_request_reviews.bypass_pull_request_allowances.apps[].slug'],
  '/issues': ['[].number', '[].state', '[].html_url', '[].body', '[].user.login', '[].labels'],
};

const WRONG: readonly unknown[] = [null, 'x'.repeat(200_000), 5.5, { a: 1 }, ['a'], true, '', 12345678901234567890];

/** What is read of each: a place with a wrong value there is named; what is not read may be anything. */
test.each(described.filter(([, schema]) => schema !== null))('F7: %s: where it reads something, it looks at its type first', (operation, schema) => {
  const good = likeGithub(sample(schema!));
  const read = new Set<string>();
  for (const [at, value, put] of places(good, (other) => other)) {
    for (const other of WRONG) {
      if (typeof other === typeof value && Array.isArray(other) === Array.isArray(value) && typeof value !== 'string' && typeof value !== 'number') continue;
      const wrong = answerProblem(operation, put(other), 200);
      if (wrong === undefined) continue;
      read.add(at.replace(/\[0\]/g, '[]'));
      expect(wrong).toMatch(at === '' ? /^(it|'[\w.[\]]+') must be / : new RegExp(`^'${at.replace(/[.[\]]/g, '\\$&')}(?:[.[][^']*)?' must `));
      expect(wrong).not.toContain('xxxx');
    }
  }
  expect([...read]).toEqual(expect.arrayContaining(['', ...READ[operation.replace(`GET ${REPO}`, '')] ?? []]));
});

describe('F7: a rule of a ruleset', () => {
  const problem = (rule: object) => answerProblem('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', { id: 1, name: 'main', enforcement: 'active', rules: [rule] }, 200);

  test.each([
    [{ type: 'pull_request', parameters: { required_approving_review_count: '2' } }, "'rules[0].parameters.required_approving_review_count' must be a whole number, and is another text"],
    [{ type: 'pull_request', parameters: { dismiss_stale_reviews_on_push: 'yes' } }, "'rules[0].parameters.dismiss_stale_reviews_on_push' must be true or false, and is another text"],
    [{ type: 'required_status_checks', parameters: { required_status_checks: [{ context: 5 }] } }, "'rules[0].parameters.required_status_checks[0].context' must be a text, and is a number"],
    [{ type: 'required_status_checks', parameters: [] }, "'rules[0].parameters' must be an object, and is a list"],
    [{ parameters: {} }, "'rules[0].type' must be a name of 1 to 1024 characters, and is missing"],
  ])('has the types that it is written with: %j', (rule, wrong) => {
    expect(problem(rule)).toBe(wrong);
  });

  test.each([{ type: 'of_next_year', parameters: { x: 1 } }, { type: 'pull_request', parameters: { of_next_year: [1], required_approving_review_count: 2 } }, { type: 'deletion' }])('that is newer than this program passes, to be shown and kept: %j', (rule) => {
    expect(problem(rule)).toBeUndefined();
  });
});

test('F7: a reviewer without a name is none that can be compared', () => {
  const rule = (reviewer: object) => ({ name: 'a', protection_rules: [{ type: 'required_reviewers', reviewers: [{ type: 'User', reviewer }] }] });
  const problem = (reviewer: object) => answerProblem('GET /repos/{owner}/{repo}/environments/{environment_name}', rule(reviewer), 200);
  expect(problem({ id: 1 })).toBe("'protection_rules[0].reviewers[0].reviewer' must have a login or a slug, and has none");
  expect([problem({ login: 'mona' }), problem({ slug: 'platform' })]).toEqual([undefined, undefined]);
});

test('F7: names come from the answer itself, never from what an object has anyway', () => {
  const inherited = Object.create({ id: 1 }) as object;
  expect(answerProblem('GET /users/{username}', inherited, 200)).toBe("'id' must be an id, and is missing");
  expect(answerProblem('GET /users/{username}', { constructor: 1, toString: 2, id: 1 }, 200)).toBeUndefined();
});

test('F7: no operation is asked whose answer has no shape', () => {
  const files = (readdirSync(ROOT, { recursive: true }) as string[]).filter((file) => file.endsWith('.ts') && !file.startsWith('client/'));
  const texts = files.map((file) => readFileSync(join(ROOT, file), 'utf8'));
  const constants = (text: string) => new Map([...text.matchAll(/^const (\w+) = ['`](\/[^'`]*)['`];$/gm)].map(([, name, path]) => [name, path]));
  const asked = texts.flatMap((text) => {
    const known = constants(text);
    const whole = (path: string): string => path.replace(/\$\{(\w+)\}/g, (_, name: string) => whole(known.get(name) ?? `?${name}`));
    const paths = [...text.matchAll(/\.(?:get|find|list)(?:<[^(]*>)?\(\s*(?:['`]([^'`]+)['`]|([A-Z]\w*))/g)];
    return paths.map(([, literal, name]) => `GET ${whole(literal ?? known.get(name) ?? '?')}`);
  }).filter((operation) => operation.startsWith('GET /') && !operation.includes('?') && !operation.includes('${'));
  expect(asked.length).toBeGreaterThan(15);
  expect(asked.filter((operation) => !(operation in ANSWERS))).toEqual([]);
  expect(() => answerProblem('GET /zen', {}, 200)).toThrow("It is not said what 'GET /zen' answers");
  expect(answerProblem('PUT /zen', 'anything', 200)).toBeUndefined();
});

test.each([[204, undefined], [200, 'it says yes with 204, and this is 200'], [205, 'it says yes with 204, and this is 205']])('F7: where the status alone is the answer, %i without a body means: %s', (status, problem) => {
  expect(answerProblem('GET /repos/{owner}/{repo}/vulnerability-alerts', '', status)).toBe(problem);
});

import { join } from 'path';
import { bodyProblems } from '../../lib/apply/client/request-body';
import { readSlice } from '../../scripts/bundle/schemas/requests';

const ROOT = join(__dirname, '../..');
const ENVIRONMENT = 'PUT /repos/{owner}/{repo}/environments/{environment_name}';
const RULESET = 'POST /repos/{owner}/{repo}/rulesets';

describe('the problems of the body of a request', () => {
  test('are none for a good body', () => {
    expect(bodyProblems(ENVIRONMENT, { wait_timer: 5, reviewers: [{ type: 'Team', id: 1 }], deployment_branch_policy: null, can_admins_bypass: false })).toEqual([]);
    expect(bodyProblems(RULESET, { name: 'main', enforcement: 'active', rules: [{ type: 'deletion' }], bypass_actors: [{ actor_type: 'DeployKey', actor_id: null }] })).toEqual([]);
  });

  test('know limits that GitHub describes in words only', () => {
    const policy = { protected_branches: true, custom_branch_policies: true };
    expect(bodyProblems(ENVIRONMENT, { wait_timer: 43_201, reviewers: Array.from({ length: 7 }, (_, id) => ({ type: 'User', id })), deployment_branch_policy: policy })).toEqual([
      'wait_timer: must be at most 43200, and is 43201',
      'reviewers: must have at most 6 items, and has 7',
      'deployment_branch_policy: cannot have both protected_branches and custom_branch_policies',
    ]);
  });

  test('of a ruleset are one for each mistake, not one for each kind of rule', () => {
    const rules = [{ type: 'requird_linear_history' }, { type: 'required_status_checks', parameters: { strict_required_status_checks_policy: true, required_status_checks: [{ contex: 'a' }] } }];
    expect(bodyProblems(RULESET, { name: 'main', enforcement: 'active', rules })).toEqual([
      "rules[0]: has the type 'requird_linear_history', which does not exist; did you mean 'required_linear_history'?",
      "rules[1].parameters.required_status_checks[0]: has no 'context', which is needed",
      "rules[1].parameters.required_status_checks[0].contex: is not a key that exists here; did you mean 'context'?",
    ]);
  });

  test('name an operation that is not described, and what there is', () => {
    expect(bodyProblems(ENVIRONMENT.replace('environments', 'environment'), {})).toEqual([expect.stringContaining(`is not described; did you mean '${ENVIRONMENT}'?`)]);
    expect(bodyProblems('POST /', {})).toEqual([expect.stringMatching(/^is for the operation 'POST \/', which is not described; there are /)]);
  });

  test('are that a body is missing where there must be one, and that it is there where there must be none', () => {
    expect(bodyProblems(RULESET, undefined)).toEqual(['is missing']);
    expect(bodyProblems('PUT /repos/{owner}/{repo}/immutable-releases', undefined)).toEqual([]);
    expect(bodyProblems('PUT /repos/{owner}/{repo}/immutable-releases', {})).toEqual(['must be left out: this operation takes no body']);
  });

  test.each(Object.entries(readSlice(ROOT).operations).flatMap(([operation, { request }]) => (request ? [operation] : [])))('are found in an unknown key of %s', (operation) => {
    expect(bodyProblems(operation, { made_up_key: 1 })).toContainEqual(expect.stringMatching(/^made_up_key: is not a key that exists here/));
  });

  test('are found without loading ajv', () => {
    bodyProblems(RULESET, {});
    expect(Object.keys(require.cache).filter((file) => /node_modules[\\/]ajv/.test(file))).toEqual([]);
  });
});

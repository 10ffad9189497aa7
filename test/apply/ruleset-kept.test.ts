import { JsonMap } from '../../lib/apply/compare/json';
import { keptParts, withKeptParts } from '../../lib/apply/resources/ruleset-kept';

type Rules = NonNullable<Parameters<typeof keptParts>[0]['rules']>;

const kept = (there: Rules, wanted: Rules) => keptParts({ rules: there }, { rules: wanted } as unknown as JsonMap);
const sent = (wanted: Rules, parts: JsonMap) => withKeptParts({ rules: wanted } as unknown as JsonMap, parts).rules;

const CHECKS = (more: JsonMap = {}): Rules => [{ type: 'required_status_checks', parameters: { strict_required_status_checks_policy: true, required_status_checks: [{ context: 'ci', ...more }, { context: 'lint' }] } }];

describe('what GitHub has of a ruleset, and nobody declared', () => {
  test('F3: is a rule that is newer than this Slipway, and is sent back with its parameters', () => {
    const there: Rules = [{ type: 'deletion' }, { type: 'brand_new', parameters: { strength: 3 } }, { type: 'newer_still' }];
    const parts = kept(there, [{ type: 'deletion' }]);
    expect(parts).toEqual({ 'rules.brand_new': { strength: 3 }, 'rules.newer_still': {} });
    expect(sent([{ type: 'deletion' }], parts)).toEqual(there);
  });

  test('F3: is a parameter of a rule that was declared, and is sent back beside the declared ones', () => {
    const wanted: Rules = [{ type: 'pull_request', parameters: { required_approving_review_count: 2 } }];
    const parts = kept([{ type: 'pull_request', parameters: { required_approving_review_count: 1, brand_new_option: true } }], wanted);
    expect(parts).toEqual({ 'rules.pull_request.brand_new_option': true });
    expect(sent(wanted, parts)).toEqual([{ type: 'pull_request', parameters: { required_approving_review_count: 2, brand_new_option: true } }]);
  });

  test('F3: is a parameter of one item of a list, and goes back to that item, wherever it stands now', () => {
    const parts = kept(CHECKS({ brand_new_option: 'x' }), CHECKS());
    expect(parts).toEqual({ 'rules.required_status_checks.required_status_checks[{"context":"ci"}].brand_new_option': 'x' });
    const [{ type, parameters }] = CHECKS();
    const turned: Rules = [{ type, parameters: { ...parameters, required_status_checks: [{ context: 'lint' }, { context: 'ci' }] } }];
    expect(sent(turned, parts)).toMatchObject([{ parameters: { required_status_checks: [{ context: 'lint' }, { context: 'ci', brand_new_option: 'x' }] } }]);
  });

  test('F3: goes with the item that it belongs to', () => {
    const wanted: Rules = [{ type: 'required_status_checks', parameters: { strict_required_status_checks_policy: true, required_status_checks: [{ context: 'lint' }] } }];
    expect(kept(CHECKS({ brand_new_option: 'x' }), wanted)).toEqual({});
  });

  test('F3: is not what it puts where nothing was said, nor what is null, nor the app that happened to report', () => {
    expect(kept([{ type: 'pull_request', parameters: { required_reviewers: [], allowed_merge_methods: ['merge'], brand_new_option: null } }], [{ type: 'pull_request', parameters: {} }])).toEqual({});
    expect(kept(CHECKS({ integration_id: 15368 }), CHECKS())).toEqual({});
  });

  test('F3: is not a rule that this Slipway knows: it is a difference, and goes', () => {
    expect(kept([{ type: 'non_fast_forward' }], [{ type: 'deletion' }])).toEqual({});
  });

  test('F3: is nothing where there is nothing, and then the body is as it was', () => {
    const body = { rules: CHECKS() } as unknown as JsonMap;
    expect(withKeptParts(body, kept(CHECKS(), CHECKS()))).toBe(body);
    expect(keptParts({}, body)).toEqual({});
  });
});

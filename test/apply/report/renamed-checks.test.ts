import { Json } from 'slipway/repository/inside';
import { checkChanges, isAboutChecks, takesCheck } from '../../../lib/apply/report/renamed-checks';

const RULES = 'rules.required_status_checks.required_status_checks';
const gone = (before: Json, path = RULES) => ({ path, before });
const come = (after: Json, path = RULES) => ({ path, after });

describe('a required check', () => {
  test('F4: under another name is one that is renamed, not one that goes and one that comes', () => {
    expect(checkChanges([gone('test (any app)'), come('unit (any app)')])).toEqual({ renamed: [{ before: 'test (any app)', after: 'unit (any app)' }], removed: [], added: [] });
  });

  test('F4: is paired with the name that is most like it', () => {
    const { renamed } = checkChanges([come('lint-js (any app)'), come('unit-tests (any app)'), gone('unit-test (any app)'), gone('lint (any app)')]);
    expect(renamed).toEqual([{ before: 'unit-test (any app)', after: 'unit-tests (any app)' }, { before: 'lint (any app)', after: 'lint-js (any app)' }]);
  });

  test('F4: of the same name from another app goes before all that are alike', () => {
    const { renamed, added } = checkChanges([gone('ci (app bot)'), come('ci2 (app bot)'), come('ci (any app)')]);
    expect([renamed, added]).toEqual([[{ before: 'ci (app bot)', after: 'ci (any app)' }], ['ci2 (app bot)']]);
  });

  test('F4: that has no other is removed or added', () => {
    expect(checkChanges([gone('a (any app)'), gone('b (any app)'), come('a2 (any app)')])).toEqual({ renamed: [{ before: 'a (any app)', after: 'a2 (any app)' }], removed: ['b (any app)'], added: [] });
    expect(checkChanges([come('a (any app)')])).toEqual({ renamed: [], removed: [], added: ['a (any app)'] });
  });

  test('F4: of a protected branch is read from its path', () => {
    const path = (name: string) => `required_status_checks.checks.${name}`;
    expect(checkChanges([gone('GitHub Actions', path('test')), come('GitHub Actions', path('unit')), { path: path('ci'), before: 'app 1', after: 'any app' }])).toEqual({
      renamed: [{ before: 'ci (app 1)', after: 'ci (any app)' }, { before: 'test (GitHub Actions)', after: 'unit (GitHub Actions)' }], removed: [], added: [],
    });
  });

  test('F4: protects less when it goes, or when anybody may report it; not under another name', () => {
    const differences = [gone('ci (app bot)'), come('ci (any app)'), gone('lint (app bot)'), come('lints (app bot)'), gone('docs (app bot)')];
    const changes = checkChanges(differences);
    expect(differences.map((one) => takesCheck(one, changes))).toEqual([true, false, false, false, true]);
  });

  test('F4: is not every list of a ruleset, and of two rules of a kind each has its own', () => {
    expect([RULES, 'rules.required_status_checks (2).required_status_checks', 'rules.pull_request.required_reviewers', 'required_status_checks.strict'].map((path) => isAboutChecks({ path, after: 'x' }))).toEqual([true, true, false, false]);
    expect(isAboutChecks({ path: RULES, after: ['x'] })).toBe(false);
  });
});

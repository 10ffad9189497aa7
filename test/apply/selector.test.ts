import { selects, wordOf } from '../../lib/apply/selector';

const one = (kind: string, name: string) => ({ kind, name });

describe('a word of --only and --prune', () => {
  test.each([
    [one('environment', 'staging'), 'environment:staging'], [one('branch protection', 'release/1.0'), 'branch-protection:release/1.0'], [one('Actions permissions', ''), 'actions-permissions'],
    [one('OIDC subject', ''), 'oidc-subject'], [one('variable', 'production/REGION'), 'variable:production/REGION'], [one('ruleset', 'a: b'), 'ruleset:a: b'],
  ])('F4: names %j as %s', (what, word) => {
    expect(wordOf(what)).toBe(word);
    expect(selects(word, what)).toBe(true);
  });

  test.each<[string, boolean, string, string]>([
    ['environment', true, 'environment', 'staging'],
    ['environment:Staging', true, 'environment', 'staging'],
    ['secret:token', true, 'secret', 'TOKEN'],
    ['variable:production/region', true, 'variable', 'production/REGION'],
    // Two rulesets may differ in the case of letters alone.
    ['ruleset:Main', false, 'ruleset', 'main'],
    ['branch-protection:Main', false, 'branch protection', 'main'],
    ['Environment:staging', false, 'environment', 'staging'],
    ['environment:', false, 'environment', 'staging'],
    ['environment:stag', false, 'environment', 'staging'],
    ['environment:staging', false, 'environment', 'staging 2'],
    ['environment', false, 'environments', ''],
    ['branch protection:main', false, 'branch protection', 'main'],
    ['ruleset:main', false, 'environment', 'main'],
    ['', false, 'environment', 'staging'],
  ])('F4: %s chooses (%s) %s %s', (word, chosen, kind, name) => {
    expect(selects(word, one(kind, name))).toBe(chosen);
  });
});

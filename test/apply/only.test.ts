import './no-idling';
import { everything } from './harness';
import { onlyOf } from '../../lib/apply/only';

const chosen = (...words: string[]) => {
  const { desired, leftOut } = onlyOf({ ...everything(), dependabot_secrets: ['NPM_TOKEN'], codespaces_secrets: ['CLOUD'] }, words);
  const { version: _, repository: __, ...rest } = desired;
  return { parts: Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as Partial<typeof rest>, desired, leftOut };
};

describe('a part of a document', () => {
  test('F4: is everything when nothing is said', () => {
    const whole = everything();
    expect(onlyOf(whole)).toEqual({ desired: whole, leftOut: [] });
    expect(onlyOf(whole, []).desired).toBe(whole);
  });

  test('F4: is one thing by its name, and what is left out is named', () => {
    const { parts, desired, leftOut } = chosen('environment:staging');
    expect(parts).toEqual({ environments: [expect.objectContaining({ name: 'staging' })] });
    expect(desired.repository).toEqual(everything().repository);
    expect(leftOut).toContain("environment 'production'");
    expect(leftOut).toContain('workflow permissions');
    expect(leftOut).toContain("secret 'CLOUD'");
    expect(leftOut).not.toContain("environment 'staging'");
    expect(new Set(leftOut).size).toBe(leftOut.length);
  });

  test('F4: is a kind, or several things', () => {
    expect(Object.keys(chosen('environment').parts)).toEqual(['environments']);
    expect(chosen('environment').parts.environments).toHaveLength(2);
    expect(Object.keys(chosen('actions-permissions', 'oidc-subject', 'ruleset:main').parts)).toEqual(['settings', 'rulesets']);
    expect(Object.keys(chosen('actions-permissions', 'oidc-subject').parts.settings!)).toEqual(['actions_permissions', 'oidc_subject']);
    expect(chosen('environment', 'environment:staging').parts.environments).toHaveLength(2);
  });

  test('F4: of secrets is those of everybody who has them', () => {
    expect(Object.keys(chosen('secret').parts)).toEqual(['secrets', 'dependabot_secrets', 'codespaces_secrets']);
    expect(chosen('secret:CLOUD').parts).toEqual({ codespaces_secrets: ['CLOUD'] });
    expect(chosen('variable').parts.secrets).toBeUndefined();
  });

  test('F4: is named as GitHub compares names', () => {
    expect(Object.keys(chosen('environment:Staging').parts)).toEqual(['environments']);
    expect(Object.keys(chosen('secret:cloud').parts)).toEqual(['codespaces_secrets']);
    expect(() => chosen('ruleset:Main')).toThrow('did you mean ruleset:main?');
  });

  test.each([
    ['environment:stagin', /did you mean environment:staging\?/], ['enviroment', /did you mean environment\?/], ['', /there are .*environment:production/], ['environment:', /did you mean environment/],
    ['constructor', /it takes <kind> or <kind>:<name> of something that the document declares/], ['x\u001b[2J', /^(?![^]*\u001b)/],
  ])('F4: is not %j, which must not be read as nothing to do', (word, message) => {
    expect(() => chosen(word)).toThrow(message);
    expect(() => chosen('environment', word)).toThrow(message);
  });

  test('F4: of a document that declares nothing there is none', () => {
    expect(() => onlyOf({ version: 1 }, ['environment'])).toThrow('it declares nothing');
  });
});

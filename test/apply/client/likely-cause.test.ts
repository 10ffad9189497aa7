import { likelyCause } from '../../../lib/apply/client/likely-cause';

const of = (status: number, message: string, route: string) => likelyCause(status, message, { route: `PUT /repos/{owner}/{repo}${route}`, parameters: {} });

const ENVIRONMENT = '/environments/{environment_name}';
const RULES = `${ENVIRONMENT}/deployment_protection_rules`;
const PROTECTION = '/branches/{branch}/protection';
const EVERYWHERE = ['', ENVIRONMENT, RULES, '/rulesets', PROTECTION, '/actions/permissions', '/immutable-releases', '/vulnerability-alerts'];

const OF_ENVIRONMENTS = [ENVIRONMENT, RULES];
const OTHERS = EVERYWHERE.filter((route) => !OF_ENVIRONMENTS.includes(route));

const PLAN = 'Required reviewers, wait timers and rules of apps are for public repositories; a private one needs GitHub Enterprise.';
const PAID = 'Rulesets and branch protection of a private repository need a paid plan.';
const EVALUATE = "The enforcement 'evaluate' needs GitHub Enterprise; use 'active' or 'disabled'.";
const UNIQUE = 'Another ruleset, perhaps of the organization, has this name.';
const ACTORS = 'Teams, apps and users that may bypass a ruleset need access to the repository; apps must be installed.';
const REVIEWERS = 'Reviewers need read access to the repository; there can be at most six.';
const BRANCH = 'The branch does not exist. Push it first; for patterns such as release/* declare a Ruleset.';
const PEOPLE = 'Who may push or dismiss can be limited only in repositories of an organization, to people, teams and apps with write access.';
const APP = 'The app must be installed on the repository and offer a rule for deployments.';
const FIXED = 'The organization or enterprise may fix this setting for all of its repositories.';
const RELEASES = 'The organization may fix this setting for all of its repositories.';

describe('the likely cause', () => {
  test.each<[readonly number[], string, readonly string[], string]>([
    [[403, 422], 'Failed to create the environment protection rule. Please ensure the Billing plan supports it.', OF_ENVIRONMENTS, PLAN],
    [[403, 422], 'Billing', OF_ENVIRONMENTS, PLAN],
    [[403, 422], 'please UPGRADE', OF_ENVIRONMENTS, PLAN],
    [[403, 422], 'not on this plan', OF_ENVIRONMENTS, PLAN],
    [[403, 422], 'needs Enterprise', OF_ENVIRONMENTS, PLAN],
    [[403, 422], 'failed to create the environment protection rule', OF_ENVIRONMENTS, PLAN],
    [[403], 'Upgrade to GitHub Pro', OTHERS, PAID],
    [[403], 'upgrade to GitHub Team', OTHERS, PAID],
    [[403], 'or Make this repository public', EVERYWHERE, PAID],
    [[422], 'Enforcement Evaluate is not supported', ['/rulesets', '/rulesets/{ruleset_id}'], EVALUATE],
    [[422], 'Name must be unique', ['/rulesets'], UNIQUE],
    [[422], 'Actor is not there', ['/rulesets'], ACTORS],
    [[422], 'cannot Bypass', ['/rulesets'], ACTORS],
    [[422], 'Reviewers are not there', OF_ENVIRONMENTS, REVIEWERS],
    [[404], 'Not Found', [PROTECTION], BRANCH],
    [[422], 'Only organizations', [PROTECTION], PEOPLE],
    [[404, 422], 'No', [RULES], APP],
    [[409, 422], 'Conflict', ['/actions/permissions', '/actions/permissions/workflow'], FIXED],
    [[409, 422], 'Conflict', ['/immutable-releases'], RELEASES],
  ])('of %j "%s" is told of the requests that it is about, and of no others', (statuses, message, routes, cause) => {
    for (const status of [400, 401, 403, 404, 409, 422, 500]) {
      for (const route of new Set([...EVERYWHERE, ...routes])) {
        const told = of(status, message, route);
        if (statuses.includes(status) && routes.includes(route)) expect({ status, route, told }).toEqual({ status, route, told: cause });
        else expect({ status, route, told }).not.toEqual({ status, route, told: cause });
      }
    }
  });

  test.each([['planet', ENVIRONMENT], ['a ruler', '/rulesets'], ['name', '/rulesets'], ['make it public', '/rulesets']])('is not guessed from "%s"', (message, route) => {
    expect([403, 422].map((status) => of(status, message, route))).toEqual([undefined, undefined]);
  });

  test('is not told of an answer that says nothing', () => {
    expect([of(404, '', PROTECTION), of(422, '', PROTECTION), of(422, '', RULES), of(409, '', '/actions/permissions'), of(409, '', '/immutable-releases')]).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
});

import { Request } from './request';

/** What GitHub means, for answers that are known to puzzle people; undefined when it says so itself. */
export function likelyCause(status: number, message: string, request: Request): string | undefined {
  for (const { of, when, route, cause } of CAUSES) {
    if (of.includes(status) && when.test(message) && (!route || route.test(request.route))) return cause;
  }
  return undefined;
}

interface Cause {
  readonly of: readonly number[];
  readonly when: RegExp;
  readonly route?: RegExp;
  readonly cause: string;
}

const PLAN = 'Required reviewers, wait timers and rules of apps are for public repositories; a private one needs GitHub Enterprise.';

/** The first that fits speaks. */
const CAUSES: readonly Cause[] = [
  { of: [403, 422], when: /billing|upgrade|plan\b|enterprise|failed to create the environment protection rule/i, route: /\/environments\//, cause: PLAN },
  { of: [403], when: /upgrade to github (pro|team)|make this repository public/i, cause: 'Rulesets and branch protection of a private repository need a paid plan.' },
  { of: [422], when: /evaluate/i, route: /\/rulesets/, cause: "The enforcement 'evaluate' needs GitHub Enterprise; use 'active' or 'disabled'." },
  { of: [422], when: /name must be unique/i, route: /\/rulesets/, cause: 'Another ruleset, perhaps of the organization, has this name.' },
  { of: [422], when: /actor|bypass/i, route: /\/rulesets/, cause: 'Teams, apps and users that may bypass a ruleset need access to the repository; apps must be installed.' },
  { of: [422], when: /reviewer/i, route: /\/environments\//, cause: 'Reviewers need read access to the repository; there can be at most six.' },
  { of: [404], when: /./, route: /\/branches\//, cause: 'The branch does not exist. Push it first; for patterns such as release/* declare a Ruleset.' },
  { of: [422], when: /./, route: /\/branches\//, cause: 'Who may push or dismiss can be limited only in repositories of an organization, to people, teams and apps with write access.' },
  { of: [404, 422], when: /./, route: /\/deployment_protection_rules/, cause: 'The app must be installed on the repository and offer a rule for deployments.' },
  { of: [409, 422], when: /./, route: /\/actions\/permissions/, cause: 'The organization or enterprise may fix this setting for all of its repositories.' },
  { of: [409, 422], when: /./, route: /\/immutable-releases/, cause: 'The organization may fix this setting for all of its repositories.' },
];

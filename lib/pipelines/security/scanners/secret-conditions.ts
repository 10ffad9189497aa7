import { Expression, Github } from '../../../expressions/inside';

/** Where secrets of the repository are: not in a pull request of a fork, nor in one of Dependabot, which has secrets of its own. */
export function withSecrets(): Expression {
  return Github.event('pull_request.head.repo.fork').notEqualTo(true).andAlso(Github.event('pull_request.user.login').notEqualTo('dependabot[bot]'));
}

export const WITHOUT_SECRETS = 'pull requests of forks and of Dependabot do not get its key';

/** Where the action of Scorecard works. */
export function onDefaultBranch(): Expression {
  return Github.isEvent('schedule').orElse(Github.refName.equalTo(Github.event('repository.default_branch')));
}

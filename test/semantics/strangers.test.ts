import { keepsStrangersOut } from '../../lib/semantics/strangers';

const PULL = 'github.event.pull_request';
const RUN = 'github.event.workflow_run';
const kept = (condition: string, event = 'pull_request_target', after?: readonly string[]) => keepsStrangersOut({ event, after }, condition);

describe('a condition keeps strangers out', () => {
  test.each([
    `${PULL}.head.repo.full_name == github.repository`, `${PULL}.head.repo.id == github.repository_id`, `${PULL}.head.repo.owner.id == github.repository_owner_id`, `${PULL}.head.user.login == github.repository_owner`,
    `${PULL}.head.repo.full_name == ${PULL}.base.repo.full_name`, `${PULL}.head.repo.fork == false`, `!${PULL}.head.repo.fork`, `${PULL}.head.repo.full_name == 'acme/shop'`,
    `${PULL}.user.login == 'acme'`, `'acme' == ${PULL}.user.login`, `${PULL}.user.login == github.repository_owner`, `contains(fromJSON('["acme", "renovate[bot]"]'), ${PULL}.user.login)`,
  ])('of a pull request by %s', (condition) => {
    expect(kept(condition)).toBe(true);
    expect(kept(condition, 'pull_request')).toBe(true);
  });

  test.each(['github.event.workflow_run.head_repository.full_name == github.repository', 'github.event.workflow_run.head_repository.fork == false', "github.event.workflow_run.event == 'push'"])('of a run by %s', (condition) => {
    expect(kept(condition, 'workflow_run')).toBe(true);
  });

  test('of a run by the event before it, where that is another', () => {
    expect(kept("github.event.workflow_run.event == 'issues'", 'workflow_run', ['pull_request'])).toBe(true);
    expect(kept("github.event.workflow_run.event == 'issues'", 'workflow_run', ['pull_request', 'issues'])).toBe(false);
    expect(kept("github.event.workflow_run.event == 'issues'", 'workflow_run')).toBe(false);
  });

  test.each([
    // Other parts of the two repositories tell nothing.
    `${PULL}.head.repo.id != ${PULL}.head.repo.full_name`, 'github.repository != github.repository_id', `${PULL}.head.repo.full_name != github.repository`, `${PULL}.head.repo.fork`, 'github.actor == github.repository_owner',
    `${PULL}.user.login != 'acme'`, `${PULL}.user.login == github.actor`, '\'acme\' == github.actor', 'contains(fromJSON(\'["acme"]\'), github.actor)', `!contains(fromJSON('["acme"]'), ${PULL}.user.login)`,
    // A fork may be gone.
    `${PULL}.head.repo.full_name == null`,
  ])('not by %s', (condition) => {
    expect(kept(condition)).toBe(false);
  });

  test('not by what a run does not have, or may have', () => {
    expect(kept('github.event.workflow_run.head_repository.full_name != github.repository', 'workflow_run')).toBe(false);
    expect(kept('github.event.workflow_run.head_repository.full_name != github.event.workflow_run.head_repository.id', 'workflow_run')).toBe(false);
    expect(kept('github.event.workflow_run.head_repository.full_name == null', 'workflow_run')).toBe(false);
    expect(kept(`${PULL}.user.login == 'acme'`, 'workflow_run')).toBe(true);
    expect(kept(`!${PULL}.head.repo.fork`, 'workflow_run')).toBe(false);
    expect(kept("github.event.workflow_run.head_repository.full_name == 'acme/shop'", 'workflow_run')).toBe(true);
    expect(kept('github.event.workflow_run.head_repository.full_name == github.repository', 'pull_request')).toBe(true);
  });

  test.each([`!${PULL}.head.repo.fork`, `${PULL}.head.repo.fork == false`, `${PULL}.head.repo.fork != true`])('of a pull request by %s, where its fork is surely there', (condition) => {
    expect([undefined, false, true].map((forkMayBeGone) => keepsStrangersOut({ event: 'pull_request_target', forkMayBeGone }, condition))).toEqual([true, true, false]);
  });

  test('of what outlives a fork only by a comparison of the repositories', () => {
    const gone = (event: string, condition: string) => keepsStrangersOut({ event, forkMayBeGone: true }, condition);
    expect(gone('workflow_run', `!${RUN}.head_repository.fork`)).toBe(false);
    expect(gone('workflow_run', `${RUN}.head_repository.full_name == github.repository`)).toBe(true);
    expect(gone('pull_request_target', `${PULL}.head.repo.full_name == github.repository`)).toBe(true);
  });

  test('by one of several, and not by none', () => {
    expect([keepsStrangersOut({ event: 'pull_request' }), keepsStrangersOut({ event: 'pull_request' }, undefined), keepsStrangersOut({ event: 'pull_request' }, 'true', 'false')]).toEqual([false, false, true]);
  });
});

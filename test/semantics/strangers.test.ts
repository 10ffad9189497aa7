import { keepsStrangersOut } from '../../lib/semantics/strangers';

const PULL = 'github.event.pull_request';
const kept = (condition: string, event = 'pull_request_target', after?: readonly string[]) => keepsStrangersOut({ event, after }, condition);

describe('a condition keeps strangers out', () => {
  test.each([
    `${PULL}.head.repo.full_name == github.repository`, `${PULL}.head.repo.id == github.repository_id`, `${PULL}.head.repo.owner.id == github.repository_owner_id`, `${PULL}.head.user.login == github.repository_owner`,
    `${PULL}.head.repo.full_name == ${PULL}.base.repo.full_name`, `${PULL}.head.repo.fork == false`, `!${PULL}.head.repo.fork`, `${PULL}.head.repo.full_name == 'acme/shop'`,
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
    // A fork may be gone.
    `${PULL}.head.repo.full_name == null`,
  ])('not by %s', (condition) => {
    expect(kept(condition)).toBe(false);
  });

  test('not by what a run does not have, or may have', () => {
    expect(kept('github.event.workflow_run.head_repository.full_name != github.repository', 'workflow_run')).toBe(false);
    expect(kept('github.event.workflow_run.head_repository.full_name != github.event.workflow_run.head_repository.id', 'workflow_run')).toBe(false);
    expect(kept('github.event.workflow_run.head_repository.full_name == null', 'workflow_run')).toBe(true);
    expect(kept("github.event.workflow_run.head_repository.full_name == 'acme/shop'", 'workflow_run')).toBe(true);
    expect(kept('github.event.workflow_run.head_repository.full_name == github.repository', 'pull_request')).toBe(true);
  });

  test('by one of several, and not by none', () => {
    expect([keepsStrangersOut({ event: 'pull_request' }), keepsStrangersOut({ event: 'pull_request' }, undefined), keepsStrangersOut({ event: 'pull_request' }, 'true', 'false')]).toEqual([false, false, true]);
  });
});

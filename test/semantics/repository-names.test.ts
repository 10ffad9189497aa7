import { ownRepositoryPart, strangersRepositoryPart } from '../../lib/semantics/repository-names';

const PARTS = ['full_name', 'id', 'node_id', 'owner.login', 'owner.id'];
const PULL = 'github.event.pull_request';
const RUN = 'github.event.workflow_run.head_repository';

describe('the repository that the code of a run comes from', () => {
  test.each(PARTS)('is asked for its %s by the head of a pull request, and of a run', (part) => {
    for (const event of ['pull_request', 'pull_request_target', 'pull_request_review']) expect(strangersRepositoryPart(`${PULL}.head.repo.${part}`, event)).toBe(part);
    expect(strangersRepositoryPart(`${RUN}.${part}`, 'workflow_run')).toBe(part);
  });

  test('has the owner that the head names as its user', () => {
    expect(['login', 'id'].map((part) => strangersRepositoryPart(`${PULL}.head.user.${part}`, 'pull_request'))).toEqual(['owner.login', 'owner.id']);
  });

  test('is not asked for by the events of others', () => {
    expect(strangersRepositoryPart(`${PULL}.head.repo.id`, 'push')).toBeUndefined();
    expect(strangersRepositoryPart(`${PULL}.head.repo.id`, 'workflow_run')).toBeUndefined();
    expect(strangersRepositoryPart(`${RUN}.id`, 'push')).toBeUndefined();
    expect(strangersRepositoryPart(`${RUN}.id`, 'pull_request')).toBeUndefined();
  });

  test.each([`${PULL}.head.repo`, `${PULL}.head.repo.fork`, `${PULL}.head.repo.id.x`, `my.${PULL}.head.repo.id`, `${PULL}.base.repo.id`, `${PULL}.head.user.type`, `${PULL}.head.repo.owner.type`])('is none of %s', (path) => {
    expect(strangersRepositoryPart(path, 'pull_request')).toBeUndefined();
  });

  test.each([RUN, `${RUN}.fork`, `${RUN}.ids`, `my.${RUN}.id`, `${RUN}.owner.type`])('is none of %s', (path) => {
    expect(strangersRepositoryPart(path, 'workflow_run')).toBeUndefined();
  });
});

describe('the repository of the run', () => {
  test.each([['github.repository', 'full_name'], ['github.repository_id', 'id'], ['github.repository_owner', 'owner.login'], ['github.repository_owner_id', 'owner.id']])('is asked for by %s', (path, part) => {
    expect(ownRepositoryPart(path, 'push')).toBe(part);
  });

  test.each(PARTS)('is asked for its %s by the event', (part) => {
    expect(ownRepositoryPart(`github.event.repository.${part}`, 'push')).toBe(part);
  });

  test('is asked for by the base of a pull request', () => {
    expect([...PARTS.map((part) => `repo.${part}`), 'user.login', 'user.id'].map((part) => ownRepositoryPart(`${PULL}.base.${part}`, 'pull_request_target'))).toEqual([...PARTS, 'owner.login', 'owner.id']);
    expect(ownRepositoryPart(`${PULL}.base.repo.id`, 'push')).toBeUndefined();
  });

  test.each(['github.repositories', 'github.actor', 'github.event.repository', 'github.event.repository.ids', 'my.github.event.repository.id', 'github.event.repository.fork', `${PULL}.head.repo.id`, `${PULL}.base.repo.id.x`, `my.${PULL}.base.repo.id`])('is none of %s', (path) => {
    expect(ownRepositoryPart(path, 'pull_request')).toBeUndefined();
  });
});

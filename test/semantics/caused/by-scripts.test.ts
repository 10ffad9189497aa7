import { causedByCalls, causedByScript } from '../../../lib/semantics/caused/by-scripts';

const pushed = (script: string) => causedByScript(script).byGit.map(({ space, name, branch }) => [space, name ?? branch]);
const others = (script: string) => causedByScript(script).byVariable.map(({ event, name }) => (name === undefined ? event : `${event} ${name}`));

describe('a push', () => {
  test.each([
    ['git push', [['branches', 'own']]],
    ['git push origin main', [['branches', 'main']]],
    ['git push --force-with-lease origin +HEAD:refs/heads/next', [['branches', 'next']]],
    ['git push origin "HEAD:$GITHUB_REF_NAME"', [['branches', 'own']]],
    ['git -c user.name=bot push -o ci.skip origin release', [['branches', 'release']]],
    ['git push origin refs/tags/v1', [['tags', 'v1']]],
    ['git tag -a v2 -m "second"\ngit push origin v2', [['tags', 'v2']]],
    ['git tag "$TAG"\ngit push origin "$TAG"', [['tags', undefined]]],
    ['git push --tags', [['tags', undefined]]],
    ['git push --follow-tags', [['tags', undefined], ['branches', 'own']]],
    ['git checkout -b updates\ngit push -u origin HEAD', [['branches', 'updates']]],
    ['git switch --create "$BRANCH"\ngit push', []],
    ['git push origin "$WHAT"', []],
    ['git push origin --delete old', []],
    ['git push --dry-run', []],
    ['# git push', []],
    ['B=main; git push origin "$B"', [['branches', 'main']]],
    ['ship() { git push origin "$1"; }\nship next', [['branches', 'next']]],
    ['echo "git push origin main"', []],
    ['sudo -E git push origin main', [['branches', 'main']]],
    ['git push \\\n  origin main', [['branches', 'main']]],
  ])('%j causes what it says', (script, expected) => {
    expect(pushed(script)).toEqual(expected);
  });
});

test.each([
  ['gh release create v1 --notes x', ['release', 'push v1']],
  ['gh release create "$TAG"', ['release', 'push']],
  ['gh release create v1 --draft', []],
  ['gh release edit v1 --draft=false', ['release', 'push']],
  ['gh pr create --fill', ['pull_request']],
  ['gh pr merge --auto "$URL"', ['pull_request', 'push']],
  ['gh workflow run deploy.yml --ref main', ['workflow_dispatch deploy.yml']],
  ['gh api repos/o/r/dispatches -f event_type=x', ['repository_dispatch']],
  ['npx semantic-release', ['release', 'push']],
  ['npx semantic-release --dry-run', []],
  ['goreleaser release --snapshot', []],
  ['echo gh', []],
])('%j causes what its program does', (script, expected) => {
  expect(others(script)).toEqual(expected);
});

test('a script for the API is known by its calls', () => {
  const calls = (script: string) => causedByCalls(script).map(({ event }) => event);
  expect(calls('await github.rest.repos.createRelease({ tag_name: "v1" })')).toEqual(['release', 'push']);
  expect(calls('await github.rest.repos.createRelease({ tag_name: "v1", draft: true })')).toEqual([]);
  expect(calls('await github.rest.pulls.create({})')).toEqual(['pull_request']);
  expect(calls('await github.rest.pulls.list({})')).toEqual([]);
});

import { appliedState, apply, changes, essence, everything, plan, planText, startGithub } from './harness';
import { GithubServer, GithubState } from '../support/github-server';

let applied: GithubState;
let github: GithubServer;

beforeAll(async () => { applied = await appliedState(); });
beforeEach(async () => {
  github = await startGithub(structuredClone(applied));
  const { state } = github;
  state.environments.push({ ...structuredClone(state.environments[0]), id: 501, name: 'old', secrets: ['KEY'] }, { ...structuredClone(state.environments[1]), id: 502, name: 'preview 1' });
  state.environments[0].variables.BY_HAND = 'yes';
  state.environments[0].secrets.push('BY_HAND');
  state.rulesets.push(
    { ...structuredClone(state.rulesets[1]), id: 601, name: 'forgotten' },
    { ...structuredClone(state.rulesets[1]), id: 602, name: 'everywhere', source_type: 'Organization' },
  );
  state.branches.push('next');
  state.protections.next = structuredClone(state.protections['release/1.0']);
  Object.assign(state.variables, { BY_HAND: 'yes' });
  state.secrets.push('BY_HAND');
  state.issues.push({ number: 1, title: 'Help', body: '', state: 'open', labels: [], comments: [] });
});
afterEach(async () => { await github.stop(); });

test('X-10: what is not declared is told and left alone', async () => {
  const before = structuredClone(github.state);
  const made = await plan(github);
  expect(changes(made)).toEqual([]);
  expect(made.unmanaged).toEqual(["ruleset 'forgotten'", "environment 'old'", "environment 'preview 1'"]);
  expect(planText(made)).toMatch(/left alone: ruleset 'forgotten', environment 'old'/);
  await apply(github);
  expect(github.writes).toEqual([]);
  expect(github.state).toEqual(before);
});

test('X-10: nor is it touched while something else is changed', async () => {
  github.state.environments[0].wait_timer = 5;
  github.state.rulesets[0].enforcement = 'disabled';
  github.state.protections.main.lock_branch = true;
  github.state.repository.has_wiki = true;
  const before = structuredClone(github.state);
  expect(await apply(github)).toMatchObject({ failed: [] });
  const { state } = github;
  expect(state.environments.slice(2)).toEqual(before.environments.slice(2));
  expect(state.environments[0]).toEqual({ ...before.environments[0], wait_timer: 30 });
  expect(state.rulesets.slice(2)).toEqual(before.rulesets.slice(2));
  expect(state.protections.next).toEqual(before.protections.next);
  expect(state.repository).toEqual({ ...before.repository, has_wiki: false });
  expect([state.variables, state.secrets, state.issues]).toEqual([before.variables, before.secrets, before.issues]);
});

test('X-10: asked to prune, it names first what it deletes, then deletes exactly that', async () => {
  const made = await plan(github, { prune: true });
  const named = changes(made);
  expect(named).toEqual([
    ...["variable 'production/BY_HAND'", "branch protection 'next'", "ruleset 'forgotten'", "environment 'old'", "environment 'preview 1'"].map((title) => ({ title, action: 'delete', paths: [] })),
  ]);
  for (const { title } of named) expect(planText(made)).toContain(title);
  github.forgetRequests();
  expect(await apply(github, { prune: true })).toMatchObject({ failed: [], left: [] });
  expect(github.writes.map(({ method, path }) => `${method} ${path.replace('/repos/acme/shop', '')}`)).toEqual([
    'DELETE /environments/production/variables/BY_HAND', 'DELETE /branches/next/protection', 'DELETE /rulesets/601', 'DELETE /environments/old', 'DELETE /environments/preview%201',
  ]);
  expect(changes(await plan(github, { prune: true }))).toEqual([]);
});

test('X-10: the rulesets of the organization, other secrets and variables and everything else stay when it prunes', async () => {
  await apply(github, { prune: true });
  const { state } = github;
  expect(state.rulesets.map(({ name }) => name)).toEqual(['main', 'releases', 'everywhere']);
  expect([state.secrets, state.variables]).toEqual([['NPM_TOKEN', 'BY_HAND'], { REGION: 'eu', BY_HAND: 'yes' }]);
  expect(state.environments[0].secrets).toEqual(['TOKEN', 'BY_HAND']);
  expect([state.issues.length, state.branches]).toEqual([1, ['main', 'release/1.0', 'next']]);
  // But for what was added by hand and is nobody's to prune, it is what was applied.
  const expected = structuredClone(applied);
  expected.rulesets.push(state.rulesets[2]);
  expected.environments[0].secrets.push('BY_HAND');
  Object.assign(expected, { secrets: state.secrets, variables: state.variables, issues: state.issues, branches: state.branches });
  expect(essence(state)).toEqual(essence(expected));
});

test('X-10: a kind of which nothing is declared is not pruned', async () => {
  const { settings, environments } = everything();
  expect(changes(await plan(github, { prune: true, desired: { version: 1, settings } }))).toEqual([]);
  expect(changes(await plan(github, { prune: true, desired: { version: 1, environments } })).map(({ title }) => title)).toEqual(["variable 'production/BY_HAND'", "environment 'old'", "environment 'preview 1'"]);
});

test('X-10: what is gone already is no failure', async () => {
  github.after = ({ method, path }) => {
    // Somebody else is quicker.
    if (method === 'DELETE' && path.endsWith('/protection')) github.state.environments = github.state.environments.filter(({ name }) => name !== 'old');
  };
  expect(await apply(github, { prune: true })).toMatchObject({ failed: [], left: [] });
});

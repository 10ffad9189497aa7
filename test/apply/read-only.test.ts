import { appliedState, changes, essence, everything, plan, planJson, planText, startGithub } from './harness';
import { GithubServer, GithubState } from '../support/github-server';

let applied: GithubState;
let github: GithubServer;

beforeAll(async () => { applied = await appliedState(); });

beforeEach(async () => {
  github = await startGithub();
  github.readOnly = true;
});
afterEach(async () => { await github.stop(); });

describe('X-10: a plan sends nothing but GET', () => {
  test.each<[string, boolean, () => void]>([
    ['to a fresh repository', false, () => undefined],
    ['to a repository that is as declared', false, () => { github.state = structuredClone(applied); }],
    ['to a repository that is as declared, asked what else is there', true, () => { github.state = structuredClone(applied); }],
    ['to a repository that differs, asked what else is there', true, () => {
      github.state = structuredClone(applied);
      github.state.environments[0].wait_timer = 1;
      github.state.environments.push({ ...github.state.environments[1], id: 1, name: 'old' });
      github.state.rulesets[0].rules = [];
      github.state.protections['release/1.0'].lock_branch = true;
    }],
  ])('%s', async (_, prune, prepare) => {
    prepare();
    const before = essence(github.state);
    const made = await plan(github, { prune });
    planText(made);
    planJson(made);
    expect(github.writes).toEqual([]);
    expect(github.gets.length).toBeGreaterThan(10);
    expect(essence(github.state)).toEqual(before);
  });
});

test('X-10: a plan needs no permission to write; what such a token is not shown is said, and is no difference', async () => {
  github.state = structuredClone(applied);
  const reader = github.grant('reader', ['administration=read', 'actions=read', 'environments=read', 'secrets=read', 'variables=read', 'members=read', 'organization_custom_roles=read', 'contents=read']);
  const made = await plan(github, { token: reader });
  expect(changes(made)).toEqual([]);
  expect(made.notes.join('\n')).toMatch(/delete_branch_on_merge/);
  expect(made.notes.join('\n')).toMatch(/may bypass the ruleset 'main'/);
});

test('X-10: a token without a permission is told which one', async () => {
  const token = github.grant('nothing', []);
  const { environments, settings } = everything();
  await expect(plan(github, { token, desired: { version: 1, environments } })).rejects.toThrow(/it needs the permission actions: read/);
  await expect(plan(github, { token, desired: { version: 1, settings: { workflow_permissions: settings!.workflow_permissions } } })).rejects.toThrow(/it needs the permission administration: read/);
});

test('X-10 GE-16: what people have to set is in the plan, with the command that sets it', async () => {
  Object.assign(github.state, { secrets: [], variables: {}, lent: { secrets: ['ORG_TOKEN'], variables: {} } });
  const { missing } = await plan(github);
  expect(missing.map(({ command }) => command)).toEqual([
    'gh secret set NPM_TOKEN --repo acme/shop', 'gh variable set REGION --repo acme/shop', 'gh secret set TOKEN --env production --repo acme/shop',
  ]);
});

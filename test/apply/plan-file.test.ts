import { everything, startGithub } from './harness';
import { digestOf } from '../../lib/apply/plan-file/plan-file';
import { run } from '../../lib/cli';
import { FakeTerminal } from '../cli/fake-terminal';
import { GithubServer } from '../support/github-server';

let github: GithubServer;
let terminal: FakeTerminal;

beforeEach(async () => {
  github = await startGithub();
  terminal = new FakeTerminal();
  terminal.env.GH_TOKEN = github.token;
  terminal.env.GH_ENTERPRISE_TOKEN = github.token;
  terminal.files['.github/slipway.settings.json'] = JSON.stringify(document());
});
afterEach(async () => { await github.stop(); });

/** An environment, and a ruleset that needs it. */
function document(): ReturnType<typeof everything> {
  const { environments, rulesets } = everything();
  const rules = rulesets![0].rules.filter(({ type }) => ['deletion', 'required_deployments'].includes(type));
  return { version: 1, repository: { owner: 'acme', name: 'shop', api_url: github.url }, environments: environments!.slice(1), rulesets: [{ ...rulesets![0], rules }] };
}

async function slipway(...args: string[]): Promise<number> {
  terminal.stdout = terminal.stderr = '';
  return run([...args, '--api-url', github.url], terminal);
}

const edited = (change: (plan: Record<string, never>) => void): void => {
  const plan = JSON.parse(terminal.files['plan.json']) as Record<string, never>;
  change(plan);
  terminal.files['plan.json'] = JSON.stringify(plan);
};

/** Changes the plan, and makes its digest fit. */
const forged = (change: (plan: { names: Record<string, number>; plan: { changes: object[] }; resources: { source: { ruleset_id?: number }; current?: object }[] }) => void): void => edited((plan) => {
  change(plan as never);
  const { digest: _, ...rest } = plan as Record<string, unknown>;
  Object.assign(plan, { digest: digestOf(rest) });
});

test('F3: a plan is written to a file, and its application does what it says', async () => {
  expect(await slipway('plan', '--out', 'plan.json')).toBe(2);
  const plan = JSON.parse(terminal.files['plan.json']) as { plan: { changes: { number: number; kind: string }[] }; names: object; repository: object };
  expect(plan.plan.changes.map(({ number, kind }) => `${number} ${kind}`)).toEqual(['1 environment', '2 ruleset']);
  expect(plan.names).toMatchObject({ 'Team release': 23, 'App release-bot': 32 });
  expect(plan.repository).toEqual({ owner: 'acme', name: 'shop', id: 700_001, api_url: github.url });
  const shown = terminal.stdout;
  github.forgetRequests();
  expect(await slipway('apply', 'plan.json', '--yes')).toBe(0);
  expect(terminal.stdout).toContain(shown.trim());
  expect(github.state.rulesets[0].bypass_actors).toContainEqual({ actor_id: 23, actor_type: 'Team', bypass_mode: 'exempt' });
  expect(await slipway('plan')).toBe(0);
});

test('F3: a plan that was made for something else is refused before anything is asked or written', async () => {
  await slipway('plan', '--out', 'plan.json');
  github.forgetRequests();
  const refused = async (message: RegExp, ...more: string[]) => {
    expect(await slipway('apply', 'plan.json', '--yes', ...more)).toBe(1);
    expect(terminal.stderr).toMatch(message);
    expect(github.received).toEqual([]);
  };
  const text = terminal.files['plan.json'];
  const restore = () => { terminal.files['plan.json'] = text; };
  await refused(/is a plan for acme\/shop, and --repository says acme\/other/, '--repository', 'acme/other');
  await refused(/What is pruned stands in the plan/, '--prune');
  edited((plan) => { Object.assign(plan, { version: 2 }); });
  await refused(/a plan of version 2, and this Slipway reads version 1/);
  restore();
  edited((plan) => { Object.assign(plan, { slipway: '99.0.0' }); });
  await refused(/Slipway 99\.0\.0 made it/);
  restore();
  edited((plan) => { Object.assign(plan.repository, { id: 5 }); });
  await refused(/was changed since it was made/);
  restore();
  terminal.files['plan.json'] = terminal.files['.github/slipway.settings.json'];
  await refused(/it is not a plan/);
  terminal.files['plan.json'] = '{';
  await refused(/it is not JSON/);
  restore();
  terminal.files['.github/slipway.settings.json'] = JSON.stringify({ ...document(), rulesets: [] });
  await refused(/was changed since 'plan\.json' was made of/);
  delete terminal.files['plan.json'];
  await refused(/There is no 'plan\.json'\. Make a plan/);
});

test('F3: a settings document that is laid out in another way is the same, and one that is not there is not asked for', async () => {
  await slipway('plan', '--out', 'plan.json');
  terminal.files['.github/slipway.settings.json'] = JSON.stringify(document(), null, 4);
  expect(await slipway('apply', 'plan.json', '--yes')).toBe(0);
  github.state.rulesets[0].enforcement = 'disabled';
  await slipway('plan', '--out', 'plan.json');
  delete terminal.files['.github/slipway.settings.json'];
  expect(await slipway('apply', 'plan.json', '--yes')).toBe(0);
});

test('F3: another repository of the same name is another one', async () => {
  await slipway('plan', '--out', 'plan.json');
  github.state.repository.id = 9;
  expect(await slipway('apply', 'plan.json', '--yes')).toBe(1);
  expect(terminal.stderr).toMatch(/for the repository with the id 700001, and 'acme\/shop' has the id 9/);
  expect(github.writes).toEqual([]);
});

test('F4: a plan in a file is not applied when the repository is no longer what was declared, and says so as JSON as well', async () => {
  const repository = { owner: 'acme', name: 'shop', api_url: github.url, id: 700_001, archived: false };
  terminal.files['.github/slipway.settings.json'] = JSON.stringify({ ...document(), repository });
  await slipway('plan', '--out', 'plan.json');
  expect((JSON.parse(terminal.files['plan.json']) as { declared: object }).declared).toEqual(repository);
  github.state.repository.archived = true;
  expect(await slipway('apply', 'plan.json', '--yes')).toBe(1);
  expect(terminal.stderr).toMatch(/Nothing was applied: The repository is archived/);
  expect(await slipway('apply', 'plan.json', '--yes', '--json')).toBe(1);
  expect(JSON.parse(terminal.stdout)).toMatchObject({ contradictions: [{ fact: 'archived', severity: 'error' }] });
  expect(github.writes).toEqual([]);
  // One that was made while it was so is refused from the file as well, whatever became of it.
  await slipway('plan', '--out', 'plan.json');
  github.state.repository.archived = false;
  expect(await slipway('apply', 'plan.json', '--yes')).toBe(1);
  expect(github.writes).toEqual([]);
  // And what could not stand in a document is refused, although the digest fits.
  edited((plan) => {
    const { digest: _, ...rest } = plan as Record<string, unknown>;
    Object.assign(plan, { digest: digestOf({ ...rest, declared: { owner: 5 } }), declared: { owner: 5 } });
  });
  expect(await slipway('apply', 'plan.json', '--yes')).toBe(1);
  expect(terminal.stderr).toMatch(/was changed since it was made/);
});

test('F3: what was changed since the plan stops that resource, and those that need it; the others get theirs', async () => {
  terminal.files['.github/slipway.settings.json'] = JSON.stringify({ ...document(), settings: { repository: { has_wiki: false } }, branch_protection: everything().branch_protection!.slice(1) });
  await slipway('plan', '--out', 'plan.json');
  github.state.environments.push({ id: 1, name: 'staging', wait_timer: 9, prevent_self_review: false, can_admins_bypass: true, reviewers: [], deployment_branch_policy: null, branch_policies: [], protection_rules: [], variables: {}, secrets: [] });
  expect(await slipway('apply', 'plan.json', '--yes')).toBe(1);
  expect(terminal.stderr).toContain("environment 'staging': somebody, it is not known who, changed it since the plan: it was not there, and now it is. Of this, nothing was written.");
  expect(terminal.stderr).toContain("Not done: ruleset 'main' (it needs environment 'staging').");
  expect(terminal.stdout).toContain('2 of 4 applied and read back.');
  expect(github.writes.map(({ method, path }) => `${method} ${path}`)).toEqual(['PATCH /repos/acme/shop', 'PUT /repos/acme/shop/branches/release%2F1.0/protection']);
});

test('F3: a file whose digest was made to fit, but which shows something else than it does, is refused', async () => {
  await slipway('plan', '--out', 'plan.json');
  const text = terminal.files['plan.json'];
  for (const change of [
    (plan) => { Object.assign(plan.resources[0].source, { wait_timer: 5 }); },
    (plan) => { plan.plan.changes.pop(); },
    (plan) => { plan.resources.reverse(); },
    (plan) => { plan.resources[0].current = { wait_timer: 0 }; },
    (plan) => { Object.assign(plan.resources[0], { source: { name: 5 } }); },
  ] as Parameters<typeof forged>[0][]) {
    terminal.files['plan.json'] = text;
    forged(change);
    expect(await slipway('apply', 'plan.json', '--yes')).toBe(1);
    expect(terminal.stderr).toMatch(/it was changed since it was made/);
  }
  expect(github.writes).toEqual([]);
});

test.each([
  ['another team has the id', 99, /says that team 'release' has the id 99, and now it has the id 23/],
  ['nobody has the name any more', 23, /team 'release' has the id 23, and now there is none of this name/],
])('F3: a name beside an id that is not its own is refused: %s', async (_, id, message) => {
  await slipway('plan', '--out', 'plan.json');
  forged(({ names }) => { names['Team release'] = id; });
  if (id === 23) github.state.teams = [];
  expect(await slipway('apply', 'plan.json', '--yes')).toBe(1);
  expect(terminal.stderr).toMatch(message);
  expect(github.writes).toEqual([]);
});

test('F3: a plan that says the name of one ruleset and deletes another is refused', async () => {
  await slipway('apply', '--yes');
  const [main] = github.state.rulesets;
  github.state.rulesets.push({ ...main, id: 4711, name: 'old' });
  expect(await slipway('plan', '--prune=ruleset:old', '--out', 'plan.json')).toBe(2);
  github.forgetRequests();
  forged(({ resources }) => { resources[0].source.ruleset_id = main.id; });
  expect(await slipway('apply', 'plan.json', '--yes')).toBe(1);
  expect(terminal.stderr).toMatch(/ruleset 'old'.*is called 'main'/);
  expect(github.writes).toEqual([]);
});

test('F3: a plan with the token in it is not written', async () => {
  github.state.repository.description = `ask ${github.token}`;
  terminal.files['.github/slipway.settings.json'] = JSON.stringify({ version: 1, repository: { owner: 'acme', name: 'shop', api_url: github.url }, settings: { repository: { description: 'x' } } });
  expect(await slipway('plan', '--out', 'plan.json')).toBe(1);
  expect(terminal.files['plan.json']).toBeUndefined();
  expect(terminal.stdout + terminal.stderr).not.toContain(github.token);
});

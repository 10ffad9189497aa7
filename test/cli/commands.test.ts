import { SETTINGS_FILE } from 'slipway/repository/inside';
import { FakeTerminal } from './fake-terminal';
import { run } from '../../lib/cli';
import { wholeDocument } from '../apply/document';
import { GithubServer, faults } from '../support/github-server';

let github: GithubServer;
let terminal: FakeTerminal;
beforeEach(async () => {
  github = await GithubServer.start();
  terminal = new FakeTerminal();
  terminal.env.GH_TOKEN = github.token;
  declare(wholeDocument());
});
afterEach(async () => {
  expect(terminal.stdout + terminal.stderr).not.toContain(github.token);
  await github.stop();
});

function declare(document: object): void {
  terminal.files[SETTINGS_FILE] = JSON.stringify({ ...document, repository: { owner: 'acme', name: 'shop', api_url: github.url } });
}

/** What is applied in a moment: one setting and one environment. */
function smallDocument(): object {
  const { settings, environments } = wholeDocument() as { settings: { workflow_permissions: object }; environments: object[] };
  return { version: 1, settings: { workflow_permissions: settings.workflow_permissions }, environments: environments.slice(0, 1) };
}

/** Where its token goes is said by who runs it. */
const slipway = (...args: string[]) => run(['plan', 'apply', 'drift'].includes(args[0]) && args.at(-1) !== '--help' ? [args[0], '--api-url', github.url, ...args.slice(1)] : args, terminal);

/** People have set what only they know. */
function setByHand(): void {
  github.state.secrets.push('NPM_TOKEN');
  github.state.variables.TEAM = 'platform';
  github.state.environments.find(({ name }) => name === 'production')?.secrets.push('DATABASE_URL');
}

describe('slipway plan', () => {
  test('shows the differences, writes nothing and exits with 2 (X-10)', async () => {
    github.readOnly = true;
    expect(await slipway('plan')).toBe(2);
    expect(github.writes).toEqual([]);
    expect(terminal.stdout).toContain("+ 11. environment 'production'\n    wait_timer: 5\n");
    expect(terminal.stdout).toContain('    allow_merge_commit: true → false\n');
    expect(terminal.stdout).toContain('acme/shop: 4 to create, 9 to change, 3 to set by hand, 0 as declared.\n');
    expect(terminal.stderr).toBe('');
  });

  test('names the secrets and variables that are missing, with the commands that set them (GE-16)', async () => {
    await slipway('plan');
    expect(terminal.stdout).toContain('    gh secret set DATABASE_URL --env production --repo acme/shop\n');
    expect(terminal.stdout).toContain('    gh secret set NPM_TOKEN --repo acme/shop\n');
    expect(terminal.stdout).toContain('    gh variable set TEAM --repo acme/shop\n');
  });

  test('exits with 2 as long as a secret is missing, and with 0 when all is as declared', async () => {
    await slipway('apply', '--yes');
    expect(await slipway('plan')).toBe(2);
    setByHand();
    terminal.stdout = '';
    expect(await slipway('plan')).toBe(0);
    expect(terminal.stdout).toBe('No difference: acme/shop is as declared.\n');
  });

  test('prints JSON that a program can read', async () => {
    expect(await slipway('plan', '--json')).toBe(2);
    const plan = JSON.parse(terminal.stdout) as { as_declared: boolean; changes: { kind: string; name: string; action: string; differences: object[] }[]; missing: object[] };
    expect(plan.as_declared).toBe(false);
    expect(plan.changes.find(({ kind }) => kind === 'workflow permissions')).toEqual({
      number: 4, kind: 'workflow permissions', name: '', action: 'update', differences: [{ path: 'default_workflow_permissions', before: 'write', after: 'read' }],
    });
    expect(plan.missing).toContainEqual({ kind: 'secret', name: 'DATABASE_URL', environment: 'production', command: 'gh secret set DATABASE_URL --env production --repo acme/shop' });
  });

  test('names what exists and is not declared, and leaves it alone', async () => {
    declare(smallDocument());
    await slipway('apply', '--yes');
    github.state.environments.push({ ...github.state.environments[0], id: 1, name: 'preview' });
    terminal.stdout = '';
    await slipway('plan');
    expect(terminal.stdout).toContain("Not declared, and left alone: environment 'preview'.");
    terminal.stdout = '';
    await slipway('plan', '--prune');
    expect(terminal.stdout).toContain("! 1. delete environment 'preview'\n");
  });

  test('is in colours on a terminal, unless NO_COLOR is set', async () => {
    terminal.hasColours = true;
    await slipway('plan');
    expect(terminal.stdout).toContain("\u001b[32m+ 11. environment 'production'\u001b[39m");
    terminal.stdout = '';
    terminal.env.NO_COLOR = '1';
    await slipway('plan');
    expect(terminal.stdout).not.toContain('\u001b');
  });

  test('does not let a name on GitHub write to the terminal', async () => {
    declare(smallDocument());
    await slipway('apply', '--yes');
    github.state.environments[0].branch_policies.push({ id: 1, name: '\u001b[2Jevil\n', type: 'branch' });
    terminal.stdout = '';
    await slipway('plan');
    expect(terminal.stdout).not.toContain('\u001b');
    expect(terminal.stdout).toContain('      - branch \\u001b[2Jevil\\u000a\n');
  });

  test('fails with 1 and GitHub’s words when the token is refused', async () => {
    terminal.env.GH_TOKEN = 'ghp_wrong_wrong_wrong';
    expect(await slipway('plan')).toBe(1);
    expect(terminal.stderr).toMatch(/GitHub refused the token \(401\).*GH_TOKEN.*GitHub says: Bad credentials/);
    expect(terminal.stderr).not.toContain('ghp_wrong');
    expect(github.received).toHaveLength(1);
  });

  test('names all teams, users and apps that do not exist, before anything is written', async () => {
    const document = wholeDocument() as { environments: { reviewers: object[] }[]; rulesets: { bypass_actors: object[] }[] };
    document.environments[1].reviewers.push({ type: 'Team', name: 'nobody' }, { type: 'User', name: 'ghost' });
    declare(document);
    expect(await slipway('apply', '--yes')).toBe(1);
    expect(terminal.stderr).toContain("There is no team 'nobody' in the organization 'acme'");
    expect(terminal.stderr).toContain("There is no user 'ghost'.");
    expect(github.writes).toEqual([]);
  });
});

describe('slipway apply', () => {
  test('refuses to begin when there is nobody to ask', async () => {
    expect(await slipway('apply')).toBe(1);
    expect(terminal.stderr).toContain('slipway apply --yes');
    expect(github.received).toEqual([]);
  });

  test('shows the plan, asks, applies and says what it did', async () => {
    terminal.isInteractive = true;
    terminal.answers.push('y');
    expect(await slipway('apply')).toBe(0);
    expect(terminal.questions).toEqual(['\nApply these 13 changes to acme/shop? [y/N] ']);
    expect(terminal.stdout).toContain('acme/shop: 13 of 13 applied and read back.\n');
    expect(terminal.stderr).toContain("\r\u001b[K✓ (11/13) environment 'production'\n");
    expect(github.state.environments.map(({ name, wait_timer }) => ({ name, wait_timer }))).toEqual([{ name: 'staging', wait_timer: 0 }, { name: 'production', wait_timer: 5 }]);
  });

  test.each(['', 'n', 'yeah'])('changes nothing when the answer is %j', async (answer) => {
    terminal.isInteractive = true;
    terminal.answers.push(answer);
    expect(await slipway('apply')).toBe(1);
    expect(terminal.stderr).toContain('Nothing was changed.');
    expect(github.writes).toEqual([]);
  });

  test('writes plain lines in a log', async () => {
    declare(smallDocument());
    expect(await slipway('apply', '--yes')).toBe(0);
    expect(terminal.stderr).toContain("✓ (2/2) environment 'staging'\n");
    expect(terminal.stderr).not.toContain('\u001b');
    expect(terminal.stderr).not.toContain('…');
  });

  test('asks by name before it deletes', async () => {
    declare(smallDocument());
    await slipway('apply', '--yes');
    github.state.environments.push({ ...github.state.environments[0], id: 1, name: 'preview' });
    terminal.isInteractive = true;
    terminal.answers.push('yes');
    expect(await slipway('apply', '--prune')).toBe(0);
    expect(terminal.questions[0]).toContain("This deletes environment 'preview', with everything in it, secrets included.");
    expect(github.state.environments.map(({ name }) => name)).toEqual(['staging']);
  });

  test('goes on after a setting that GitHub refuses, and exits with 1', async () => {
    github.state.plan = 'team';
    github.state.repository.private = true;
    expect(await slipway('apply', '--yes')).toBe(1);
    expect(terminal.stderr).toMatch(/PUT \/repos\/acme\/shop\/environments\/production: .*billing plan.*Required reviewers, wait timers and rules of apps are for public repositories; a private one needs GitHub Enterprise\./);
    expect(terminal.stderr).toContain("✓ (10/13) environment 'staging'\n✗ (11/13) environment 'production'\n✓ (12/13) ruleset 'main'");
    expect(terminal.stdout).toContain('12 of 13 applied and read back.');
  });

  test('names a setting that GitHub accepted and did not take', async () => {
    github.faults.add({ method: 'PUT', path: /environments\/production$/, times: 9 }, faults.forget('wait_timer'));
    expect(await slipway('apply', '--yes')).toBe(1);
    expect(terminal.stderr).toContain("environment 'production': GitHub accepted the request, but did not take wait_timer (declared: 5, GitHub has: 0).");
  });

  test('stops between two requests at Ctrl+C, says what is left, and goes on from there the next time', async () => {
    github.after = ({ method, path }) => { if (method === 'PUT' && path.endsWith('/environments/staging')) terminal.interrupt!(); };
    expect(await slipway('apply', '--yes')).toBe(1);
    expect(terminal.stderr).toContain('Stopping after the request that is under way.');
    expect(terminal.stderr).toContain("Not done: environment 'staging', environment 'production', ruleset 'main', branch protection 'release/1.0'. Run the command again: it goes on from there.");
    expect(terminal.stdout).toContain('9 of 13 applied and read back; stopped.');
    github.after = undefined;
    expect(await slipway('apply', '--yes')).toBe(0);
    setByHand();
    expect(await slipway('plan')).toBe(0);
  });

  test('prints what it did as JSON', async () => {
    declare(smallDocument());
    expect(await slipway('apply', '--yes', '--json')).toBe(0);
    const { applied } = JSON.parse(terminal.stdout) as { applied: { done: object[]; failed: object[]; left: object[]; stopped: boolean } };
    expect(applied.done).toContainEqual({ kind: 'environment', name: 'staging', action: 'create' });
    expect(applied).toMatchObject({ failed: [], left: [], stopped: false });
  });
});

describe('slipway drift', () => {
  test('opens one issue, keeps it up to date, and closes it when there is no difference any more', async () => {
    declare(smallDocument());
    expect(await slipway('drift')).toBe(2);
    expect(terminal.stderr).toMatch(/Issue opened: https:/);
    const [issue] = github.state.issues;
    expect(issue).toMatchObject({ state: 'open', labels: ['slipway-drift'] });
    expect(issue.body).toContain('```diff\n~ 1. workflow permissions\n');

    expect(await slipway('drift')).toBe(2);
    expect(terminal.stderr).toMatch(/Issue unchanged/);
    github.state.actions.workflow.default_workflow_permissions = 'read';
    expect(await slipway('drift')).toBe(2);
    expect(issue.body).not.toContain('default_workflow_permissions');

    await slipway('apply', '--yes');
    expect(await slipway('drift')).toBe(0);
    expect(github.state.issues).toHaveLength(1);
    expect(issue).toMatchObject({ state: 'closed', comments: ['There is no difference any more.'] });

    github.state.actions.workflow.default_workflow_permissions = 'write';
    expect(await slipway('drift')).toBe(2);
    expect(github.state.issues).toHaveLength(1);
    expect(issue).toMatchObject({ state: 'open' });
  });

  test('opens no second issue when only the answer to the first was lost', async () => {
    declare(smallDocument());
    github.faults.add({ method: 'POST', path: /issues$/ }, faults.dropStored);
    expect(await slipway('drift')).toBe(2);
    expect(github.state.issues).toHaveLength(1);
  });

  test('F5: leaves the issues of others alone, whatever label and mark they have, and says so', async () => {
    declare(smallDocument());
    await slipway('drift');
    const [ours] = github.state.issues;
    github.state.issues.unshift({ ...ours, number: 7, author: 'hubot', comments: [] });
    const theirs = structuredClone(github.state.issues[0]);
    await slipway('apply', '--yes');
    terminal.stderr = '';
    expect(await slipway('drift')).toBe(0);
    expect([github.state.issues[0], ours.state]).toEqual([theirs, 'closed']);
    expect(terminal.stderr).toContain('Not ours, and left alone: https://github.test/acme/shop/issues/7 looks like this issue, and hubot opened it.');
  });

  test('F5: opens another issue where ours lost its label', async () => {
    declare(smallDocument());
    await slipway('drift');
    github.state.issues[0].labels = [];
    await slipway('drift');
    expect(github.state.issues.map(({ labels }) => labels)).toEqual([[], ['slipway-drift']]);
  });

  test('writes nothing but issues, with a token of their own', async () => {
    const issues = github.grant('ghs_only_issues_0123456789', ['issues=write']);
    terminal.env.SLIPWAY_ISSUE_TOKEN = issues;
    expect(await slipway('drift')).toBe(2);
    expect(github.writes.map(({ path, authorization }) => `${path} ${authorization}`)).toEqual([`/repos/acme/shop/issues token ${issues}`]);
    expect(terminal.stdout + terminal.stderr).not.toContain(issues);
  });

  test('has the issue tell a name with backticks from its own frame', async () => {
    declare(smallDocument());
    await slipway('apply', '--yes');
    github.state.environments[0].branch_policies.push({ id: 1, name: '```\n@everyone', type: 'branch' });
    await slipway('drift');
    expect(github.state.issues[0].body).toContain('````diff');
  });
});

describe('slipway', () => {
  test('says what there is, and what a command takes', async () => {
    expect(await slipway('--help')).toBe(0);
    expect(terminal.stdout).toMatch(/plan .*apply .*drift/s);
    terminal.stdout = '';
    expect(await slipway('plan', '--help')).toBe(0);
    expect(terminal.stdout).toMatch(/--file.*--repository.*--api-url.*--prune.*--json.*Exit codes: 0 no difference, 2 differences.*GH_TOKEN/s);
  });

  test.each([['plam'], ['plan', '--pune'], ['plan', '--file']])('refuses %j %j with 1', async (...args) => {
    expect(await slipway(...args)).toBe(1);
    expect(terminal.stderr).toMatch(/error: /);
    expect(github.received).toEqual([]);
  });

  test('says which file is missing, and what makes it', async () => {
    expect(await slipway('plan', '--file', 'other.json')).toBe(1);
    expect(terminal.stderr).toBe("There is no 'other.json'. Run the program that declares the settings (npx projen), or say with --file where the document is.\n");
  });

  test.each([
    ['{', /is not JSON/], ['[]', /not a settings document/], ['{"version":2}', /version/],
    ['{"version":1,"enviroments":[]}', /enviroments.*did you mean 'environments'/], ['null', /not a settings document/],
  ])('refuses the document %s before it asks GitHub anything', async (text, message) => {
    terminal.files[SETTINGS_FILE] = text;
    expect(await slipway('plan')).toBe(1);
    expect(terminal.stderr).toMatch(message);
    expect(github.received).toEqual([]);
  });
});

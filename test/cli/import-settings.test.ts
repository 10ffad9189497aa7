import { FakeTerminal } from './fake-terminal';
import { run } from '../../lib/cli';
import { importSettings } from '../../lib/cli/import-settings';
import { appliedState } from '../apply/harness';
import { GithubServer, GithubState, freshState } from '../support/github-server';

/** What the command says of a GitHub in this state, and which requests it sent. */
async function imported(state: GithubState, { withValues = true, token }: { readonly withValues?: boolean; readonly token?: (github: GithubServer) => string } = {}) {
  const github = await GithubServer.start(state);
  github.readOnly = true;
  const terminal = new FakeTerminal();
  terminal.env.GH_TOKEN = token?.(github) ?? github.token;
  try {
    const code = await importSettings({ repository: 'acme/shop', apiUrl: github.url, withValues }, terminal);
    return { code, said: terminal.stdout, text: terminal.files['delivery/settings.ts'], writes: github.writes };
  } finally {
    await github.stop();
  }
}

let applied: GithubState;
beforeAll(async () => { applied = await appliedState(); });
/** A GitHub to which everything was applied. */
const whole = (): GithubState => structuredClone(applied);

/** With a token that may do this and nothing else. */
const may = (...permissions: string[]) => ({ token: (github: GithubServer) => github.grant('ghp_of_somebody_who_may_little', permissions) });

describe('import --settings', () => {
  test('writes a program that has no difference to what GitHub has, and sends nothing but GET', async () => {
    const { code, said, text, writes } = await imported(whole());
    expect(said).toMatch(/delivery\/settings\.ts: equal, \d+ compared with GitHub/);
    expect(code).toBe(0);
    expect(text).toMatchSnapshot();
    expect(writes).toEqual([]);
  });

  test('of a repository in which nothing was set, declares what there is', async () => {
    const { code, said } = await imported(freshState());
    expect([code, said]).toEqual([0, expect.stringContaining('equal')]);
  });

  test('values of variables are named, and no part of the program, unless it is said', async () => {
    const { code, said, text } = await imported(whole(), { withValues: false });
    expect(said).toContain("environment 'production': its variables REGION, REPLICAS are not declared");
    expect(text).not.toContain('eu-west-1');
    expect(code).toBe(0);
  });

  test('what a token may not see is named, and not taken for what is not there', async () => {
    const { code, said, text } = await imported(whole(), may('metadata=read', 'contents=read'));
    expect(said.split('\n').filter((line) => line.startsWith('- ')).map((line) => line.replace(/:.*/, ''))).toEqual(expect.arrayContaining([
      '- repository settings', '- Actions permissions', '- workflow permissions', '- vulnerability alerts', '- environments', "- branch protection 'main'", '- names of secrets',
    ]));
    // It declares nothing of it: no plan would take anything away.
    expect(text).not.toMatch(/DeploymentEnvironment|BranchProtection|actions:|AllowedActions/);
    expect([code, said]).toEqual([0, expect.stringContaining('equal')]);
  });

  test('names of teams that the token may not ask for leave the ruleset out, by name', async () => {
    const state = whole();
    state.roles = [];
    const { said, text } = await imported(state);
    expect(said).toContain("- ruleset 'main' is left out: nobody tells which RepositoryRole has the id");
    expect(text).not.toContain("new Ruleset(delivery, 'main'");
    expect(text).toContain("new Ruleset(delivery, 'releases'");
  });

  test('is asked for by its name, and by nothing else', async () => {
    const terminal = new FakeTerminal();
    expect(await run(['import', '--with-values'], terminal)).toBe(1);
    expect(await run(['import', '--settings', '.github/workflows/ci.yml'], terminal)).toBe(1);
    expect(terminal.stderr).toContain('are for --settings');
    expect(terminal.stderr).toContain('With --settings no files are named');
  });

  test('writes over nothing', async () => {
    const terminal = new FakeTerminal();
    terminal.files['delivery/settings.ts'] = 'mine';
    await expect(importSettings({ repository: 'acme/shop' }, terminal)).rejects.toThrow('is there already');
    expect(terminal.files['delivery/settings.ts']).toBe('mine');
  });
});

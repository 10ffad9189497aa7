import { Ended, LOCK, action, ask, locked, sha, workflow } from './support';
import { run } from '../../../lib/cli';
import { RENOVATE_PATTERN } from '../../../lib/cli/pins/renovate';
import { GithubServer, OtherState } from '../../support/github-server';
import { FakeTerminal } from '../fake-terminal';

let github: GithubServer;
beforeEach(async () => { github = await GithubServer.start(); });
afterEach(() => github.stop());

const WORKFLOW = { '.github/workflows/ci.yml': workflow(`octo/lint@${sha('a1')} # v1.0.0`) };
const lock = (args: readonly string[], text = locked(), others: readonly OtherState[] = [action()]): Promise<Ended> => ask(github, ['lock', ...args], { ...WORKFLOW, [LOCK]: text }, others);
const IDS = { owner_id: 71, repo_id: 72 };

describe('X-13: slipway lock', () => {
  test('records whose each action is, and a second time nothing', async () => {
    const first = await lock([]);
    expect([first.code, first.out]).toEqual([0, '1 action is what is locked; the lock file is written.\n']);
    expect(first.files[LOCK]).toBe(`{\n  "octo/lint": { "version": "v1.0.0", "sha": "${sha('a1')}", "owner_id": 71, "repo_id": 72 }\n}\n`);
    const second = await lock([], first.files[LOCK]);
    expect([second.out, second.files[LOCK]]).toEqual(['1 action is what is locked.\n', first.files[LOCK]]);
  });

  test('writes nothing when something is wrong', async () => {
    const { code, out, files } = await lock([], locked(), [action({ branches: { main: [sha('a3')] } })]);
    expect([code, files[LOCK]]).toEqual([1, locked()]);
    expect(out).toContain('1 of 1 actions is not what is locked. Nothing was written.');
  });

  test.each<[string, Partial<OtherState> | undefined, string]>([
    ['its tag was moved', { tags: { 'v1.0.0': { sha: sha('a3') } } }, 'it was moved. Look at what changed'],
    ['its name was taken', { id: 1 }, 'somebody has taken its name'],
    ['it belongs to somebody else', { ownerId: 1 }, 'belongs to somebody else'],
    ['its commit is of a fork', { branches: { main: [sha('a3')] } }, 'lies on no branch'],
    ['its commit is gone', { branches: { main: [sha('a3')] }, tags: {} }, 'is not in'],
    ['it is gone', undefined, 'there is no repository'],
    ['GitHub shows it to nobody', { blocked: true }, 'Repository access blocked'],
  ])('--verify fails when %s', async (_, state, said) => {
    const { code, out, files } = await lock(['--verify'], locked(IDS), state ? [action(state)] : []);
    expect([code, files[LOCK]]).toEqual([1, locked(IDS)]);
    expect(out).toContain(said);
  });

  test.each<[string, Partial<OtherState>, string]>([
    ['was archived', { archived: true }, 'it is archived'],
    ['was renamed', { name: 'linter', formerly: ['octo/lint'] }, "it is called 'octo/linter' today"],
  ])('--verify tells that it %s, and does not fail', async (_, state, said) => {
    const { code, out } = await lock(['--verify'], locked(IDS), [action(state)]);
    expect([code, out]).toEqual([0, expect.stringContaining(said)]);
  });

  test('--verify gives a program what it found', async () => {
    const { out } = await lock(['--verify', '--json'], locked(IDS));
    expect(JSON.parse(out)).toEqual({ written: false, actions: [{ action: 'octo/lint', version: 'v1.0.0', sha: sha('a1'), by: 'lock', problems: [], notes: [] }] });
  });

  test('a branch is too many to look at: what could not be shown is not taken for shown', async () => {
    const branches = Object.fromEntries(['main', ...Array.from({ length: 40 }, (_, i) => `b${i}`)].map((name) => [name, [sha('a3')]]));
    const { code, out } = await lock(['--verify'], locked(IDS), [action({ branches })]);
    expect([code, out]).toEqual([1, expect.stringContaining('it could not be shown that it lies on a branch')]);
  });
});

describe('X-13: Renovate is told in ten lines', () => {
  test('it is ten lines long', async () => {
    const terminal = new FakeTerminal();
    expect(await run(['lock', '--renovate'], terminal)).toBe(0);
    expect(terminal.stdout.trimEnd().split('\n')).toHaveLength(10);
  });

  // test/interpreters/renovate.test.ts has Renovate itself read it.
  test('what it is told finds the action, its release and its commit', async () => {
    const text = (await lock([])).files[LOCK].replace('octo/lint', 'octo/lint/deep/er');
    expect({ ...new RegExp(RENOVATE_PATTERN).exec(text)?.groups }).toEqual({ depName: 'octo/lint/deep/er', packageName: 'octo/lint', currentValue: 'v1.0.0', currentDigest: sha('a1') });
  });

  test('RE2 has no look-around and no references back', () => expect(RENOVATE_PATTERN).not.toMatch(/\(\?(?:=|!|<=|<!)|\\[1-9]|\\k</));

  test('is printed without asking anybody, and the manager that would change generated files is off', async () => {
    const terminal = new FakeTerminal();
    expect(await run(['lock', '--renovate'], terminal)).toBe(0);
    const config = JSON.parse(terminal.stdout) as { 'customManagers': { managerFilePatterns: string[]; matchStrings: string[] }[]; 'github-actions': object };
    expect(config['github-actions']).toEqual({ enabled: false });
    const [pattern] = config.customManagers[0].managerFilePatterns;
    expect([new RegExp(pattern.slice(1, -1)).test(LOCK), new RegExp(pattern.slice(1, -1)).test(`x/${LOCK}`)]).toEqual([true, false]);
    expect(config.customManagers[0].matchStrings).toEqual([RENOVATE_PATTERN]);
  });
});

test('what is used is read within the repository alone, and what cannot be read is no reason to conclude anything', async () => {
  const terminal = new FakeTerminal();
  terminal.files = { '.github/workflows/ci.yml': workflow('./mine'), 'mine/action.yml': 'runs: [' };
  expect(await run(['lock'], terminal)).toBe(1);
  expect(terminal.stderr).toContain("'mine/action.yml' cannot be read (it is no YAML), so what it uses is not known.");
  const repository = terminal.repository('.');
  terminal.repository = () => ({ ...repository, read: (path) => (path === 'mine/action.yml' ? { path, shown: path, problem: 'it is a link' } : repository.read(path)) });
  terminal.stderr = '';
  expect(await run(['lock'], terminal)).toBe(1);
  expect(terminal.stderr).toContain("'mine/action.yml' cannot be read (it is a link)");
});

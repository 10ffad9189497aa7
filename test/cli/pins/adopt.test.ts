import { LOCK, action, ask, locked, sha, workflow } from './support';
import { run } from '../../../lib/cli';
import { GithubServer, OtherState } from '../../support/github-server';
import { FakeTerminal } from '../fake-terminal';

let github: GithubServer;
beforeEach(async () => { github = await GithubServer.start(); });
afterEach(() => github.stop());

const CI = '.github/workflows/ci.yml';
const adopt = (uses: string | readonly string[], args: readonly string[] = [], state: Partial<OtherState> = {}, lock = locked({ owner_id: 71, repo_id: 72 })) =>
  ask(github, ['update', '--adopt', ...args], { [CI]: workflow(...[uses].flat()), [LOCK]: lock }, [action(state)]);

const NEW = `octo/lint@${sha('a2')} # v1.1.0`;
const AFTER = `{\n  "octo/lint": { "version": "v1.1.0", "sha": "${sha('a2')}", "owner_id": 71, "repo_id": 72 }\n}\n`;

describe("X-13: a bot's change of a generated line", () => {
  test('is taken over into the lock, when commit and release agree with GitHub', async () => {
    const { code, out, files } = await adopt(NEW);
    expect([code, files[LOCK], files[CI]]).toEqual([0, AFTER, workflow(NEW)]);
    expect(out).toContain('octo/lint: v1.0.0 → v1.1.0\nThe lock file is written.');
    expect(github.writes).toEqual([]);
  });

  test('is taken over without asking anybody with --offline', async () => {
    const terminal = new FakeTerminal();
    terminal.files = { [CI]: workflow(NEW), [LOCK]: locked() };
    expect(await run(['update', '--adopt', '--offline'], terminal)).toBe(0);
    expect(terminal.files[LOCK]).toBe(`{\n  "octo/lint": { "version": "v1.1.0", "sha": "${sha('a2')}" }\n}\n`);
    expect(terminal.stdout).toContain('GitHub was not asked: nobody looked');
  });

  test('is looked at, and nothing else, with --dry-run', async () => {
    const { code, files } = await adopt(NEW, ['--dry-run']);
    expect([code, files[LOCK]]).toEqual([2, locked({ owner_id: 71, repo_id: 72 })]);
  });

  test('is none when the files use what is locked', async () => {
    const { code, out } = await adopt(`octo/lint@${sha('a1')} # v1.0.0`);
    expect([code, out]).toEqual([0, 'The files use what is locked: there is nothing to adopt.\n']);
  });

  const cases: [string, string | readonly string[], Partial<OtherState>, string][] = [
    ['the release names another commit', `octo/lint@${sha('a3')} # v1.1.0`, {}, 'names a20000000000 today'],
    ['there is no such release', `octo/lint@${sha('a2')} # v1.2.0`, {}, "the tag 'v1.2.0' is gone"],
    ['the commit is of a fork', `octo/lint@${sha('f1')} # v1.3.0`, { tags: { 'v1.3.0': { sha: sha('f1') } } }, 'lies on no branch'],
    ['the commit is a tag', 'octo/lint@v1.1.0', {}, "'v1.1.0' is no full commit"],
    ['nothing says which release it is', `octo/lint@${sha('a2')}`, {}, 'no release stands behind its commit'],
    ['it goes back', `octo/lint@${sha('b1')} # v0.9.0`, {}, 'v0.9.0 comes before v1.0.0'],
    ['the commit of the same release is another', `octo/lint@${sha('a2')} # v1.0.0`, {}, 'the tag was moved, or the comment is wrong'],
    ['the comment alone was changed', `octo/lint@${sha('a1')} # v1.1.0`, {}, 'the commit is the one that is locked'],
    ['it stands in two ways', [NEW, `octo/lint@${sha('a3')} # v1.2.0`], {}, `it stands in the files in 2 ways: v1.1.0 in ${CI}:7, v1.2.0 in ${CI}:8`],
    ['the line of a release is meant and its tag is elsewhere', `octo/lint@${sha('a3')} # v2`, { tags: { v2: { sha: sha('a2') } } }, "'v2' names a20000000000 at GitHub, and the file a30000000000."],
    ['the name was taken', NEW, { id: 5 }, 'somebody has taken its name'],
  ];
  test.each(cases)('is not taken over when %s, nor is anything else', async (_, uses, state, said) => {
    const { code, out, files } = await adopt(uses, [], state);
    expect([code, files[LOCK]]).toEqual([1, locked({ owner_id: 71, repo_id: 72 })]);
    expect(out).toContain(said);
    expect(out).toContain('Nothing was written.');
  });

  describe('to a release that is younger than an update would take', () => {
    const young = { releases: [{ tag: 'v1.1.0', published: '2026-11-28T10:00:00Z' }] };

    test('is taken over and told, because the bot has a patience of its own', async () => {
      const { code, out, files } = await adopt(NEW, [], young);
      expect([code, files[LOCK]]).toEqual([0, AFTER]);
      expect(out).toContain('  v1.1.0 came out on 2026-11-28, which is not long ago: slipway update would wait for 7 days.');
    });

    test('is not taken over where somebody says how long', async () => {
      const { code, out, files } = await adopt(NEW, ['--cooldown', '3d'], young);
      expect([code, files[LOCK]]).toEqual([1, locked({ owner_id: 71, repo_id: 72 })]);
      expect(out).toContain('v1.1.0: it came out on 2026-11-28, and waits 2 more days.');
      expect((await adopt(NEW, ['--cooldown', '1d'], young)).code).toBe(0);
      expect((await adopt(NEW, ['--cooldown', '1d'], { releases: [] })).out).toContain('v1.1.0: nobody says when it was published');
    });
  });

  test('is not taken over when an advisory speaks of the release', async () => {
    github.state.advisories = [{ ghsa_id: 'GHSA-aaaa-bbbb-cccc', affects: ['octo/lint@1.1.0'] }];
    expect((await adopt(NEW)).out).toContain('v1.1.0: GHSA-aaaa-bbbb-cccc');
  });

  test('what the program names itself is left to the program', async () => {
    expect((await adopt(NEW, [], {}, '{}')).out).toContain('nothing to adopt');
  });

  test.each([[['update', '--adopt', 'octo/lint'], 'name no action with it'], [['update', '--offline'], '--offline goes with --adopt']])('%j is refused', async (args, said) => {
    const terminal = new FakeTerminal();
    expect([await run(args, terminal), terminal.stderr]).toEqual([1, expect.stringContaining(said)]);
  });
});

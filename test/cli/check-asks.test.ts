import { FakeTerminal } from './fake-terminal';
import { action, ask, sha, workflow } from './pins/support';
import { run } from '../../lib/cli';
import { GithubServer, OtherState } from '../support/github-server';

const CI = '.github/workflows/ci.yml';
let github: GithubServer;
beforeEach(async () => { github = await GithubServer.start(); });
afterEach(() => github.stop());

const fix = (uses: string, state: Partial<OtherState> = {}) => ask(github, ['check', '--only', 'actions/unpinned-action', '--fix', '--ask-github'], { [CI]: workflow(uses) }, [action(state)]);

describe('X-5: slipway check --fix --ask-github', () => {
  test('pins an action to the commit that GitHub has for its tag', async () => {
    const { code, err, files } = await fix('octo/lint@v1.0.0');
    expect([code, files[CI]]).toEqual([0, workflow(`octo/lint@${sha('a1')} # v1.0.0`)]);
    expect(err).toContain('1 finding in 1 file mended.');
  });

  test.each<[string, string, Partial<OtherState>, string]>([
    ['a branch', 'octo/lint@main', {}, "'main' of 'octo/lint' is a branch, and no tag"],
    ['a tag that is not there', 'octo/lint@v9', {}, "GitHub knows no 'v9' of 'octo/lint'"],
    ['a commit of a fork', 'octo/lint@v1.0.0', { branches: { main: [sha('a3')] } }, 'lies on no branch'],
    ['a repository that nobody may see', 'octo/lint@v1.0.0', { blocked: true }, 'Repository access blocked'],
  ])('leaves %s, and says why', async (_, uses, state, why) => {
    const { code, err, files } = await fix(uses, state);
    expect([code, files[CI]]).toEqual([2, workflow(uses)]);
    expect(err).toContain('not mended, actions/unpinned-action: ');
    expect(err).toContain(why);
  });

  test('goes on where one file cannot be read', async () => {
    const { files } = await ask(github, ['check', '--fix', '--ask-github'], { [CI]: workflow('octo/lint@v1.0.0'), '.github/workflows/broken.yml': 'on: [' });
    expect(files[CI]).toContain(`octo/lint@${sha('a1')} # v1.0.0`);
  });

  test('asks nobody where nothing is to be asked, and is for --fix alone', async () => {
    const terminal = new FakeTerminal();
    terminal.files = { [CI]: workflow(`octo/lint@${sha('a1')} # v1.0.0`) };
    await run(['check', '--only', 'actions', '--fix', '--ask-github'], terminal);
    expect(terminal.stderr).toBe('0 findings in 0 files mended.\n');
    expect(await run(['check', '--ask-github'], terminal)).toBe(1);
    expect(terminal.stderr).toContain('say --fix --ask-github');
  });
});

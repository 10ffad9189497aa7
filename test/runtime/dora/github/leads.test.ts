import { Github, githubOf } from '../../../../lib/runtime/common/github';
import { Deployments } from '../../../../lib/runtime/dora/github/deployments';
import { leadsOf } from '../../../../lib/runtime/dora/github/leads';
import { sha, START } from '../support/events';
import { FakeGithub, iso } from '../support/github';

const [BASE, HEAD] = [sha(1), sha(2)];
const commit = (name: string, after: number, { parents = 1, authored = after } = {}) => (
  { sha: name, commit: { committer: { date: iso(START + after) }, author: { date: iso(START + authored) } }, parents: Array.from({ length: parents }, () => ({})) }
);

describe('the time that changes took (GL-27)', () => {
  let fake: FakeGithub;
  let github: Github;
  beforeEach(() => {
    fake = new FakeGithub();
    github = githubOf({ apiUrl: 'https://api/', repository: 'acme/shop', token: 't', program: 'test', permissions: 'none' }, async ({ url }) => {
      const { pathname, searchParams } = new URL(url);
      const { status = 200, body = {} } = fake.reply({ method: 'GET', path: pathname, query: searchParams, body: '' }) ?? { status: 404 };
      return { status, headers: new Headers(), body: Buffer.from(JSON.stringify(body)) };
    });
  });
  const brings = (status: string, ...commits: object[]) => { fake.comparisons[`${BASE}...${HEAD}`] = { status, commits }; };
  const leads = async (mode: 'commit' | 'pr-first-commit' | 'pr-merge' = 'commit', at = 1_000) => leadsOf(github, mode, BASE, HEAD, START + at);

  test('GL-27: of every commit since the version that ran before, from its commit to the deployment', async () => {
    brings('ahead', commit(sha(3), 100), commit(HEAD, 900));
    expect(await leads()).toEqual([900, 100]);
  });

  test.each(['behind', 'identical'])('a version that is %s brings no change', async (status) => {
    brings(status, commit(HEAD, 0));
    expect(await leads()).toEqual([]);
  });

  test('the first version has none, and the same once more has none, and GitHub is not asked', async () => {
    expect([await leadsOf(github, 'commit', undefined, HEAD, START), await leadsOf(github, 'commit', HEAD, HEAD, START)]).toEqual([[], []]);
    expect(fake.asked).toEqual([]);
  });

  test('branches that went apart bring what is new', async () => {
    brings('diverged', commit(HEAD, 400));
    expect(await leads()).toEqual([600]);
  });

  test('a merge is no change of its own, unless there is nothing else', async () => {
    brings('ahead', commit(sha(3), 100), commit(HEAD, 900, { parents: 2 }));
    expect(await leads()).toEqual([900]);
    brings('ahead', commit(HEAD, 900, { parents: 2 }));
    expect(await leads()).toEqual([100]);
  });

  test('more commits than a page are all counted', async () => {
    brings('ahead', ...Array.from({ length: 250 }, (_, at) => commit(sha(at), at)));
    expect(await leads()).toHaveLength(250);
  });

  test('a clock that runs ahead makes no time that is negative, and a commit without a time no sample', async () => {
    brings('ahead', commit(sha(3), 5_000), { sha: HEAD, commit: {} });
    expect(await leads()).toEqual([0]);
  });

  test('from the first commit of every pull request, once, and from the commit itself where there is none', async () => {
    brings('ahead', commit(sha(3), 300), commit(sha(4), 400), commit(sha(5), 500));
    for (const name of [sha(3), sha(4)]) fake.pulls[name] = [{ number: 8, merged_at: null }, { number: 7, merged_at: iso(START + 450) }];
    fake.pulls['#7'] = [commit(sha(9), 300, { authored: 50 }), commit(sha(10), 300, { authored: 20 })];
    expect(await leads('pr-first-commit')).toEqual([980, 500]);
    expect(await leads('pr-merge')).toEqual([550, 500]);
  });

  test('the version before is the last one of another run that had succeeded by then, though it is inactive now', async () => {
    fake.deployed(1, { at: START + 100, sha: sha(1), run: 1, later: 'inactive' });
    fake.deployed(2, { at: START + 200, sha: sha(2), run: 2, later: 'inactive' });
    fake.deployed(3, { at: START + 300, sha: sha(3), run: 3, state: 'failure' });
    fake.deployed(4, { at: START + 400, sha: sha(4), run: 4 });
    fake.deployed(5, { at: START + 900, sha: sha(5), run: 5 });
    const before = async (run: number, after: number) => new Deployments(github).shaBefore('production', run, START + after);
    expect([await before(4, 500), await before(2, 250), await before(1, 120), await before(9, 1_000)]).toEqual([sha(2), sha(1), undefined, sha(5)]);
  });

  test('what was asked of a deployment once is not asked again', async () => {
    fake.deployed(1, { at: START + 100, sha: sha(1), run: 1 });
    const deployments = new Deployments(github);
    for (const run of [2, 3, 4]) await deployments.shaBefore('production', run, START + 500);
    expect(fake.asked.map(({ path }) => path)).toEqual(['/repos/acme/shop/deployments', '/repos/acme/shop/deployments/1/statuses']);
  });

  test('a repository that is none is not asked', () => {
    expect(() => githubOf({ apiUrl: 'https://api', repository: '../x/y', token: '', program: 'test', permissions: 'none' })).toThrow('GITHUB_REPOSITORY is not owner/name');
  });
});

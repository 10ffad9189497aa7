import { Ended, LOCK, action, ask, locked, sha, workflow } from './support';
import { OtherState, GithubServer, faults } from '../../support/github-server';

let github: GithubServer;
beforeEach(async () => { github = await GithubServer.start(); });
afterEach(() => github.stop());

const WORKFLOW = { '.github/workflows/ci.yml': workflow(`octo/lint@${sha('a1')} # v1.0.0`) };

const update = (args: readonly string[] = [], lock = locked(), others: readonly OtherState[] = [action()]): Promise<Ended> => ask(github, ['update', ...args], { ...WORKFLOW, [LOCK]: lock }, others);

const entry = (version: string, commit: string) => `{\n  "octo/lint": { "version": "${version}", "sha": "${commit}", "owner_id": 71, "repo_id": 72 }\n}\n`;

describe('X-13: slipway update', () => {
  test('moves to the newest release of the line, records whose it is, and writes nothing but the lock', async () => {
    const { code, out, files } = await update();
    expect(code).toBe(0);
    expect(files).toEqual({ ...WORKFLOW, [LOCK]: entry('v1.1.0', sha('a2')) });
    expect(out.split('\n').slice(0, 2).map((line) => line.split(/ {2,}/))).toEqual([['action', 'from', 'to', 'published', 'notes'], ['octo/lint', 'v1.0.0', 'v1.1.0', '2026-11-02', 'immutable, attested', 'https://github.test/octo/lint/releases/tag/v1.1.0']]);
    expect(github.writes).toEqual([]);
  });

  test('says with --dry-run what it would do, by the exit code as well', async () => {
    const { code, files, out } = await update(['--dry-run']);
    expect([code, files[LOCK]]).toEqual([2, locked()]);
    expect(out).not.toContain('is written');
  });

  test('gives a program the same as JSON', async () => {
    const { out } = await update(['--json']);
    expect(JSON.parse(out)).toEqual({
      written: true,
      actions: [{
        action: 'octo/lint',
        status: 'updated',
        from: { version: 'v1.0.0', sha: sha('a1') },
        reasons: [],
        notes: [],
        advisories: [],
        to: { version: 'v1.1.0', sha: sha('a2'), published: '2026-11-02T10:00:00Z', notes: 'https://github.test/octo/lint/releases/tag/v1.1.0', immutable: true, attested: true },
      }],
    });
  });

  test('what is the newest stays, and gets its ids', async () => {
    const { code, out, files } = await update([], locked({ version: 'v1.1.0', sha: sha('a2') }));
    expect([code, files[LOCK]]).toEqual([0, entry('v1.1.0', sha('a2'))]);
    expect(out).toContain('is the newest');
  });

  test('another major release only when it is asked for', async () => {
    const two = action({ tags: { ...action().tags, 'v2.0.0': { sha: sha('a3') } }, releases: [{ tag: 'v2.0.0', published: '2026-11-01T00:00:00Z' }, ...action().releases] });
    expect((await update([], locked(), [two])).files[LOCK]).toBe(entry('v1.1.0', sha('a2')));
    expect((await update(['--major'], locked(), [two])).files[LOCK]).toBe(entry('v2.0.0', sha('a3')));
  });

  test('a release that is younger than the cooldown waits, and one before it is taken', async () => {
    const young = action({ tags: { ...action().tags, 'v1.2.0': { sha: sha('a3') } }, releases: [{ tag: 'v1.2.0', published: '2026-11-29T00:00:00Z' }, ...action().releases] });
    const { out, files } = await update([], locked(), [young]);
    expect(files[LOCK]).toBe(entry('v1.1.0', sha('a2')));
    expect(out).toContain('v1.2.0: it came out on 2026-11-29, and waits 6 more days.');
    expect((await update(['--cooldown', '1d'], locked(), [young])).files[LOCK]).toBe(entry('v1.2.0', sha('a3')));
  });

  test('what repairs a known weakness does not wait', async () => {
    github.state.advisories = [{ ghsa_id: 'GHSA-aaaa-bbbb-cccc', affects: ['octo/lint@1.0.0'], patched: '1.1.0', severity: 'critical' }];
    const { out, files } = await update(['--cooldown', '10w']);
    expect(files[LOCK]).toBe(entry('v1.1.0', sha('a2')));
    expect(out).toContain('octo/lint: GHSA-aaaa-bbbb-cccc (critical): It can be made to say what it should not.; repaired in 1.1.0. https://github.test/advisories/GHSA-aaaa-bbbb-cccc');
  });

  test('a release that an advisory speaks of is passed over', async () => {
    github.state.advisories = [{ ghsa_id: 'GHSA-aaaa-bbbb-cccc', affects: ['octo/lint@1.1.0'] }];
    const { code, out, files } = await update();
    expect([code, files[LOCK]]).toEqual([1, entry('v1.0.0', sha('a1'))]);
    expect(out).toContain('v1.1.0: GHSA-aaaa-bbbb-cccc');
  });

  test('repositories without releases have tags, and nobody says how old they are', async () => {
    const tagged = action({ releases: [] });
    expect((await update([], locked(), [tagged])).out).toContain('v1.1.0: nobody says when it was published; with --cooldown 0 it is taken all the same.');
    expect((await update(['--cooldown', '0'], locked(), [tagged])).files[LOCK]).toBe(entry('v1.1.0', sha('a2')));
  });

  test('versions before a release, drafts and tags of a line are no updates', async () => {
    const odd = action({ releases: [{ tag: 'v1', published: '2026-01-01T00:00:00Z' }, { tag: 'v1.9.0-rc.1', published: '2026-01-01T00:00:00Z' }, { tag: 'v1.8.0', prerelease: true, published: '2026-01-01T00:00:00Z' }, { tag: 'v1.7.0', draft: true }, { tag: 'nightly', published: '2026-01-01T00:00:00Z' }] });
    expect((await update([], locked(), [odd])).out).toContain('is the newest');
  });
});

describe('X-13: slipway update leaves an action as it is, and says why, when', () => {
  const cases: [string, Partial<OtherState>, object, string][] = [
    ['its name was taken', { id: 99 }, { owner_id: 71, repo_id: 72 }, "'octo/lint' is another repository than the one that was locked (id 72 then, 99 now): somebody has taken its name."],
    ['its owner is somebody else', { ownerId: 98 }, { owner_id: 71, repo_id: 72 }, "'octo/lint' belongs to somebody else than when it was locked (owner 71 then, 98 now)"],
    ['the tag that is locked was moved', { tags: { ...action().tags, 'v1.0.0': { sha: sha('a3') } } }, {}, "the tag 'v1.0.0' names a30000000000 today, and the lock a10000000000: it was moved."],
    ['the tag that is locked is gone', { tags: { 'v1.1.0': { sha: sha('a2') } } }, {}, "the tag 'v1.0.0' is gone"],
    ['what is locked lies on no branch', { branches: { main: [sha('a2')] } }, {}, "the commit a10000000000 lies on no branch of 'octo/lint': it may be of a fork, from anybody."],
    ['what is new lies on no branch', { branches: { main: [sha('a1')] } }, {}, "v1.1.0: the commit a20000000000 lies on no branch of 'octo/lint'"],
    ['a release has no tag', { tags: { 'v1.0.0': { sha: sha('a1') } } }, {}, 'v1.1.0: there is a release and no tag of this name.'],
    ['GitHub shows it to nobody', { blocked: true }, {}, 'Repository access blocked'],
  ];
  test.each(cases)('%s', async (_, state, ids, said) => {
    const { code, out, files } = await update([], locked(ids), [action(state)]);
    expect(code).toBe(1);
    expect(out).toContain(said);
    expect(files[LOCK]).toContain('v1.0.0');
  });

  test('there is no such repository any more', async () => {
    const { code, out } = await update([], locked(), []);
    expect([code, out]).toEqual([1, expect.stringContaining("there is no repository 'octo/lint' that the token sees")]);
  });
});

test('X-13: an action that was renamed is updated, and the new name is said', async () => {
  const { code, out, files } = await update([], locked({ owner_id: 71, repo_id: 72 }), [action({ name: 'linter', formerly: ['octo/lint'] })]);
  expect([code, files[LOCK]]).toEqual([0, entry('v1.1.0', sha('a2'))]);
  expect(out).toContain("it is called 'octo/linter' today");
});

test('X-13: an archived action is said to be one', async () => {
  expect((await update([], locked(), [action({ archived: true })])).out).toContain('it is archived: nobody repairs it any more.');
});

test('X-13: at a rate limit nothing is written, and it is said when it ends', async () => {
  github.faults.add({ path: /octo/, times: 9 }, faults.primaryLimit(4102444800));
  const { code, err, files } = await update();
  expect([code, files[LOCK]]).toEqual([1, locked()]);
  expect(err).toContain('the rate limit is reached (403): it is lifted at 00:00:00 UTC');
});

test('X-13: what the catalogue pins is moved by an entry of its own, and one that the program names is left to it', async () => {
  const { out } = await ask(github, ['update', '--dry-run'], { '.github/workflows/ci.yml': workflow(`octo/lint@${sha('a1')} # v1.0.0`, './.github/actions/own'), '.github/actions/own/action.yml': `name: Own\nruns:\n  using: composite\n  steps:\n    - uses: octo/cat@${sha('a1')} # v2.0.0\n` });
  expect(out).toContain('octo/cat: v2.0.0 is said by the program. If a class of your own declares it, name it (slipway update octo/cat)');
  const named = await ask(github, ['update', 'octo/lint'], { '.github/workflows/ci.yml': workflow(`octo/lint@${sha('a1')} # v1.0.0`) });
  expect(named.files[LOCK]).toBe(entry('v1.1.0', sha('a2')));
});

test.each([
  [['update', 'nobody/nothing'], "'nobody/nothing' is not used here: there are octo/lint."],
  [['update', '--cooldown', 'soon'], "--cooldown 'soon': it takes a number of hours, days or weeks"],
])('X-13: %j is refused', async (args, said) => {
  const { code, err } = await ask(github, args, WORKFLOW);
  expect([code, err]).toEqual([1, expect.stringContaining(said)]);
});

test('X-13: what cannot be read ends it: it may use anything', async () => {
  const { code, err } = await ask(github, ['update'], { '.github/workflows/ci.yml': 'a: [', [LOCK]: locked() });
  expect([code, err]).toEqual([1, expect.stringContaining("'.github/workflows/ci.yml' cannot be read (it is no YAML)")]);
});

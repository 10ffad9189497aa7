import { spawnSync } from 'child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { jobOf } from '../../pipelines/support/written';
import { provenWith } from '../../support/proven-with';
import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { BranchPush, FreshnessCheck } from 'slipway/pipelines';
import { Trigger, Workflow } from 'slipway/workflows';

const proven = provenWith(['jq', 'git'].find((name) => spawnSync(name, ['--version']).status !== 0), test);

const declared = (push: BranchPush) => {
  const delivery = Delivery.standalone();
  new FreshnessCheck(new Workflow(delivery, 'ci', { triggers: [Trigger.pullRequest()] }), 'fresh', { command: 'bash program', push, files: ['package.json', 'docs/api/'] });
  return delivery;
};
const APP = declared(BranchPush.app('Iv23', Secrets.get('KEY')));
const step = (part: string, name: string, delivery = APP) => jobOf(delivery, `fresh-${part}`).steps.find((one: any) => one.name === name);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fresh-'));
  for (const name of ['repository', 'temp/fresh', 'bin']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'calls'), '');
  writeFileSync(join(folder, 'output'), '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (path: string) => join(folder, 'repository', path);
const temp = (file: string) => join(folder, 'temp', file);
const write = (path: string, text: string) => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};
const git = (...args: string[]) => spawnSync('git', ['-C', at('.'), '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { encoding: 'utf8' });

function run({ run: script, env = {} }: { run: string; env?: Record<string, unknown> }, variables: Record<string, string> = {}) {
  const own = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, String(value)]));
  const surroundings = { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, HOME: folder, RUNNER_TEMP: join(folder, 'temp'), GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary'), GITHUB_REPOSITORY: 'acme/app' };
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { encoding: 'utf8', cwd: at('.'), env: { ...own, ...surroundings, ...variables } });
}

/** The job that runs the program: a repository, a program, and what came of it. */
function checked(program: string, before: Record<string, string> = { 'a.yml': 'a\n' }) {
  git('init', '--quiet');
  for (const [path, text] of Object.entries({ ...before, program })) write(path, text);
  git('add', '--all');
  git('commit', '--quiet', '--message', 'x');
  const [made, compared] = [run(step('check', 'Run the program')), run(step('check', 'Look for differences'))];
  expect([made.status, compared.status]).toEqual([0, 0]);
  const differs = readFileSync(join(folder, 'output'), 'utf8').includes('differs=true');
  if (differs) expect(run(step('check', 'Put the files together')).status).toBe(0);
  return { differs, said: compared.stdout, handed: existsSync(temp('fresh/files.json')) ? JSON.parse(readFileSync(temp('fresh/files.json'), 'utf8')) : undefined };
}
const base64 = (text: string) => Buffer.from(text).toString('base64');

proven('X-13: files that are what the program writes differ in nothing, whatever else lies there', () => {
  write('left-by-the-setup', 'x');
  expect(checked('echo a > a.yml')).toMatchObject({ differs: false, handed: undefined });
});

proven('X-13: what is other, new and no longer made is named and handed over, and nothing else', () => {
  const { differs, said, handed } = checked("echo b > a.yml; rm old.yml; mkdir -p deep/er; echo '✓' > 'deep/er/new file.yml'", { 'a.yml': 'a\n', 'old.yml': 'x', 'kept.yml': 'x' });
  expect(differs).toBe(true);
  expect(said).toContain('M a.yml\nA deep/er/new file.yml\nD old.yml\n');
  expect(handed).toEqual({ additions: [{ path: 'a.yml', contents: base64('b\n') }, { path: 'deep/er/new file.yml', contents: base64('✓\n') }], deletions: [{ path: 'old.yml' }] });
});

proven('a name or a line that reads like a command to the machine is none', () => {
  const { said } = checked("printf ' \\n::error::x\\n' > a.yml; echo x > $'\\n::add-mask::b'");
  const [before, shown, after] = said.split(/::stop-commands::[0-9a-f-]{36}\n|\n::[0-9a-f-]{36}::\n/);
  expect(before).not.toMatch(/^\s*::/m);
  expect(shown).toContain('+::error::x');
  expect(after).toBe('');
});

proven('links and programs are not handed over: a person pushes them', () => {
  expect(checked('ln -s /etc/passwd link.yml')).toMatchObject({ differs: true, handed: undefined });
});

proven('a program that fails is no difference: the job fails there', () => {
  git('init', '--quiet');
  expect(run({ run: step('check', 'Run the program').run.replace('bash program', 'false') }).status).not.toBe(0);
});

const KNOWN = ['.github/workflows/ci.yml', '.projen/files.json'];
/** The job that pushes: what it is given, and what GitHub has. */
function lookedThrough(given: unknown, { delivery = APP, there = [] as string[], known = { files: KNOWN } as unknown, variables = {} } = {}) {
  writeFileSync(temp('fresh/files.json'), typeof given === 'string' ? given : JSON.stringify(given));
  writeFileSync(join(folder, 'known'), JSON.stringify(known));
  writeFileSync(join(folder, 'bin/gh'), `#!/bin/bash\necho "$*" >> "${join(folder, 'calls')}"\ncase "$*" in\n  *files.json*) cat "${join(folder, 'known')}" ;;\n${there.map((path) => `  *"${path}?ref="*) ;;\n`).join('')}  *broken*) echo 'gh: HTTP 500' >&2; exit 1 ;;\n  *) echo 'gh: Not Found (HTTP 404)' >&2; exit 1 ;;\nesac\n`);
  chmodSync(join(folder, 'bin/gh'), 0o755);
  const { status, stdout } = run(step('push', 'Look through it', delivery), { BRANCH: 'feature/$(touch x)', HEAD: 'a'.repeat(40), ...variables });
  return { status, stdout, body: status === 0 ? JSON.parse(readFileSync(temp('body.json'), 'utf8')) : undefined };
}
const one = (path: string, contents = base64('x')) => ({ additions: [{ path, contents }], deletions: [] });

proven('X-13: a file that a program writes is committed on the commit that was looked at, and on no other', () => {
  const { body } = lookedThrough({ additions: [{ path: KNOWN[0], contents: base64('b') }, { path: 'docs/api/x.md', contents: '' }, { path: '.github/workflows/new.yml', contents: base64('n') }], deletions: [{ path: 'package.json' }] });
  expect(body.variables.input).toEqual({
    branch: { repositoryNameWithOwner: 'acme/app', branchName: 'feature/$(touch x)' },
    expectedHeadOid: 'a'.repeat(40),
    message: { headline: 'chore: write what the program writes' },
    fileChanges: { additions: [{ path: KNOWN[0], contents: base64('b') }, { path: 'docs/api/x.md', contents: '' }, { path: '.github/workflows/new.yml', contents: base64('n') }], deletions: [{ path: 'package.json' }] },
  });
});

proven.each([
  ['a file of the repository that no program writes', one('src/index.ts')],
  ['a workflow that somebody wrote by hand', one('.github/workflows/by-hand.yml')],
  ['a file whose state nobody knows', one('.github/broken.yml')],
  ['a deletion of such a file', { additions: [], deletions: [{ path: '.github/workflows/by-hand.yml' }] }],
  ['one beside those that are right', { additions: [{ path: KNOWN[0], contents: '' }, { path: 'package-lock.json', contents: '' }], deletions: [] }],
  ['a way out of the folder', one('docs/api/../../src/index.ts')],
  ['a way out of .github', one('.github/../src/index.ts')],
  ['the settings of Git', one('docs/api/.git/config')],
  ['a root', one('/etc/passwd')],
  ['a path of several lines', one('docs/api/x\nsrc/index.ts')],
  ['a question to GitHub in a path', one('.github/x?ref=main')],
  ['what is no text of base64', one(KNOWN[0], '$(id)')],
  ['a mode of a file', { additions: [{ path: KNOWN[0], contents: '', mode: '120000' }], deletions: [] }],
  ['two contents of one file', { additions: [{ path: KNOWN[0], contents: '' }, { path: KNOWN[0], contents: 'eA==' }], deletions: [] }],
  ['something more', { ...one(KNOWN[0]), query: 'mutation' }],
  ['nothing', { additions: [], deletions: [] }],
  ['a list', []],
  ['no JSON', '{'],
  ['an empty file', ''],
  ['two lists, of which the last is right', JSON.stringify({ ...one('docs/api/x'), query: 'x' }) + JSON.stringify(one('docs/api/x'))],
])('X-13: nothing is pushed for %s', (_, given) => {
  const { status } = lookedThrough(given, { there: ['by-hand.yml', 'src/index.ts', 'package-lock.json'] });
  expect(status).not.toBe(0);
  expect(existsSync(temp('body.json'))).toBe(false);
});

proven('nothing is pushed where the repository does not say what is written, or what came is a link', () => {
  expect(lookedThrough(one(KNOWN[0]), { known: {} }).status).not.toBe(0);
  rmSync(temp('fresh/files.json'));
  writeFileSync(temp('other'), JSON.stringify(one(KNOWN[0])));
  symlinkSync(temp('other'), temp('fresh/files.json'));
  expect(run(step('push', 'Look through it'), { HEAD: 'a' }).stdout).toContain('missing or too large');
});

proven('the token of a job may not change workflows, and the check says what may', () => {
  const delivery = declared(BranchPush.githubToken());
  expect(lookedThrough(one(KNOWN[0]), { delivery })).toMatchObject({ status: 1, stdout: expect.stringContaining('or use an app') });
  expect(lookedThrough(one('package.json'), { delivery }).status).toBe(0);
});

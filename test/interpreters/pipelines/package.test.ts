import { execFileSync } from 'child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { runJob, StepsOutcome } from '../../support/steps';
import { HOSTILE } from '../run';
import { Delivery } from 'slipway/delivery';
import { PackageBuild, PackageBuildProps } from 'slipway/pipelines';
import { Trigger, Workflow } from 'slipway/workflows';

const WHEN = '2026-11-02T09:30:00+05:00';
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'package-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const git = (folder: string, ...args: string[]) => execFileSync('git', ['-C', folder, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...args], { encoding: 'utf8', env: { ...process.env, GIT_AUTHOR_DATE: WHEN, GIT_COMMITTER_DATE: WHEN } }).trim();

function madeOf(name: string, files: Record<string, string>): string {
  const folder = join(root, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  execFileSync('git', ['init', '--quiet', '--initial-branch', 'main', folder]);
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message', 'first');
  return folder;
}

async function pack(folder: string, { ref = 'refs/heads/main', umask, ...props }: Partial<PackageBuildProps> & { ref?: string; umask?: string } = {}): Promise<StepsOutcome & { uploaded: Record<string, string> }> {
  const delivery = Delivery.standalone();
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  new PackageBuild(ci, 'app', { paths: ['agents', 'config'], ...props });
  mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  writeFileSync(join(folder, '.github/workflows/ci.yml'), delivery.synthText('.github/workflows/ci.yml'));
  let uploaded: Record<string, string> = {};
  const outcome = await runJob('.github/workflows/ci.yml', 'app-package', {
    repository: folder,
    temp: root,
    variables: { GITHUB_REF: ref, GITHUB_SHA: git(folder, 'rev-parse', 'HEAD'), ...umask !== undefined && { BASH_ENV: umask } },
    contexts: { github: { event_name: 'push' } },
    actions: (name, inputs) => {
      if (name === 'actions/upload-artifact') uploaded = { ...inputs };
      return {};
    },
  });
  return { ...outcome, uploaded };
}

const FILES = { 'agents/main.py': 'print(1)\n', 'agents/run.sh': '#!/bin/sh\n', 'agents/cache.pyc': 'x', 'config/a b.json': '{}\n', 'secret.txt': 'no' };
const archive = (folder: string, name = 'app.tar.gz') => join(folder, 'dist', name);
const listed = (file: string) => execFileSync('tar', ['--list', '--gzip', '--file', file], { encoding: 'utf8' }).trim().split('\n');

test('GE-5: the package holds what was chosen, under one folder, with a manifest of name, version, commit and date', async () => {
  const folder = madeOf('one', FILES);
  const { failed, uploaded, summary } = await pack(folder, { ref: 'refs/tags/v1.2.3', exclude: ['*.pyc'] });
  expect(failed).toBe(false);
  expect(listed(archive(folder))).toEqual(['manifest.json', 'agents/', 'agents/main.py', 'agents/run.sh', 'config/', 'config/a b.json'].map((file) => `app-1.2.3/${file}`));
  const commit = git(folder, 'rev-parse', 'HEAD');
  const manifest = { name: 'app', version: '1.2.3', commit, buildDate: '2026-11-02T04:30:00Z' };
  expect(JSON.parse(readFileSync(join(folder, 'dist/manifest.json'), 'utf8'))).toEqual(manifest);
  expect(JSON.parse(execFileSync('tar', ['-xzOf', archive(folder), 'app-1.2.3/manifest.json'], { encoding: 'utf8' }))).toEqual(manifest);
  expect(execFileSync('sha256sum', ['--check', 'app.tar.gz.sha256'], { cwd: join(folder, 'dist'), encoding: 'utf8' })).toBe('app.tar.gz: OK\n');
  expect(uploaded.name).toBe('app-1.2.3');
  expect(summary).toContain('### app 1.2.3');
});

test('GE-5: a branch gives dev and the short commit', async () => {
  const folder = madeOf('one', FILES);
  const { uploaded } = await pack(folder, { versionInFileName: true });
  const version = `dev-${git(folder, 'rev-parse', 'HEAD').slice(0, 7)}`;
  expect(uploaded.name).toBe(`app-${version}`);
  expect(existsSync(archive(folder, `app-${version}.tar.gz`))).toBe(true);
});

test('the same commit gives the same bytes, whatever the machine thinks of times and rights', async () => {
  const first = madeOf('one', FILES);
  execFileSync('chmod', ['+x', join(first, 'agents/run.sh')]);
  git(first, 'commit', '--quiet', '--all', '--message', 'may run');
  await pack(first);
  const second = join(root, 'two');
  execFileSync('bash', ['-c', 'umask 077; git clone --quiet "$0" "$1"', first, second]);
  utimesSync(join(second, 'agents/main.py'), new Date('2001-01-01'), new Date('2001-01-01'));
  writeFileSync(join(root, 'umask.sh'), 'umask 077\nexport TZ=Asia/Tokyo LC_ALL=C.UTF-8\n');
  await pack(second, { umask: join(root, 'umask.sh') });
  expect(readFileSync(archive(second)).equals(readFileSync(archive(first)))).toBe(true);
  expect(execFileSync('tar', ['--list', '--verbose', '--gzip', '--file', archive(second)], { encoding: 'utf8' })).toMatch(/^-rwxr-xr-x 0\/0 .* app-dev-\w+\/agents\/run\.sh$/m);
});

test('a change gives other bytes', async () => {
  const folder = madeOf('one', FILES);
  await pack(folder, { version: '1.0.0' });
  const before = readFileSync(archive(folder));
  writeFileSync(join(folder, 'agents/main.py'), 'print(2)\n');
  await pack(folder, { version: '1.0.0' });
  expect(readFileSync(archive(folder)).equals(before)).toBe(false);
});

test('names of files are data, and a link stays the link that it is', async () => {
  const names = HOSTILE.filter((name) => !/[/\n]/.test(name));
  const folder = madeOf('one', { ...FILES, ...Object.fromEntries(names.map((name) => [`agents/x/${name}`, 'x'])) });
  symlinkSync('../config', join(folder, 'agents', 'link'));
  expect((await pack(folder)).failed).toBe(false);
  const out = join(root, 'out');
  mkdirSync(out);
  execFileSync('tar', ['-xzf', archive(folder), '--strip-components=1', '-C', out]);
  for (const name of names) expect(existsSync(join(out, 'agents/x', name))).toBe(true);
  expect(execFileSync('readlink', [join(out, 'agents/link')], { encoding: 'utf8' })).toBe('../config\n');
  expect(existsSync(join(folder, 'pwned'))).toBe(false);
});

test.each([
  ['a command', 'refs/tags/v1.2.3$(touch pwned)'],
  ['two commands', 'refs/tags/v1;touch${IFS}pwned'],
  ['backticks', 'refs/tags/v1`touch`'],
  ['a quote', "refs/tags/v1'x"],
  ['two quotes', 'refs/tags/v1"x'],
  ['a path', 'refs/tags/v1/2'],
  ['a very long one', `refs/tags/v1.${'9'.repeat(300)}`],
])('a tag that is no version makes no package: %s', async (_, ref) => {
  const folder = madeOf('one', FILES);
  const { failed, log } = await pack(folder, { ref });
  expect(failed).toBe(true);
  expect(log).toContain('::error title=No version::');
  expect(existsSync(archive(folder))).toBe(false);
  expect(existsSync(join(folder, 'pwned'))).toBe(false);
});

test('what is not there stops it', async () => {
  expect((await pack(madeOf('one', FILES), { paths: ['agents', 'missing'] })).failed).toBe(true);
});

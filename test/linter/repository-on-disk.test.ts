import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { RepositoryOnDisk, checkRepository } from 'slipway/linter/inside';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'slipway-linter-'));
  const files = {
    '.github/workflows/ci.yml': 'on: push\njobs: {}\n',
    'action.yml': 'name: root\n',
    '.github/actions/one/action.yaml': 'name: one\n',
    'tools/two/action.yml': 'name: two\n',
    'tools/two/action.yaml': 'name: never read\n',
    'node_modules/x/action.yml': 'name: installed\n',
    'dist/action.yml': 'name: built\n',
    'kept/build/action.yml': 'name: kept\n',
    'packages/a/out/action.yml': 'name: built there\n',
    'module/.git': 'gitdir: elsewhere\n',
    'module/action.yml': 'name: of another repository\n',
    '.gitignore': '# built\n/dist/\nbuild\n!kept/build\n',
    'packages/a/.gitignore': 'out/\n',
    'outside/action.yml': 'name: outside\n',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'r', path)), { recursive: true });
    writeFileSync(join(root, 'r', path), text);
  }
  mkdirSync(join(root, 'elsewhere'));
  writeFileSync(join(root, 'elsewhere/action.yml'), 'name: elsewhere\n');
  // It takes no room on the disk, and more than any memory has.
  writeFileSync(join(root, 'r', 'long.yml'), '');
  truncateSync(join(root, 'r', 'long.yml'), 5_000_000_000);
  symlinkSync(join(root, 'elsewhere'), join(root, 'r', 'linked'));
  symlinkSync(join(root, 'elsewhere/action.yml'), join(root, 'r', '.github/workflows/link.yml'));
  writeFileSync(join(root, 'r', '.github/workflows/latin.yml'), Buffer.from([0x6f, 0x6e, 0x3a, 0xe4]));
});
afterAll(() => rmSync(root, { recursive: true }));

const repository = () => new RepositoryOnDisk(join(root, 'r'));

test('every action is found, but those that are installed, ignored, linked or of another repository', () => {
  expect(repository().actions()).toEqual(['.github/actions/one/action.yaml', 'action.yml', 'kept/build/action.yml', 'outside/action.yml', 'tools/two/action.yml']);
});

test('what lies behind a link is neither read nor listed', () => {
  expect(repository().read('linked/action.yml')).toMatchObject({ problem: "'linked' is a link" });
  expect(repository().read('.github/workflows/link.yml')).toMatchObject({ problem: 'it is a link' });
  expect(repository().list('linked')).toEqual([]);
});

test.each([['.github', '.github/workflows'], ['.github/workflows', '.github/workflows']])('X-5: that %s is a link is told: nothing in it is run', (path) => {
  const folder = join(root, path.replace(/\W/g, '-'));
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  symlinkSync(join(root, 'r', path), join(folder, path));
  const there = new RepositoryOnDisk(folder);
  const { findings, files } = checkRepository(there, { isThere: (one) => there.isThere(one) });
  expect(findings.map(({ id, message }) => `${id}: ${message}`)).toEqual([`linter/unread-file: '${path}' was not checked: it is a link, and GitHub follows none: there are no workflows for it.`]);
  expect(files).toEqual([path]);
});

test('what lies above the root is not there, whatever a file of the repository names', () => {
  expect(repository().read('../elsewhere/action.yml')).toBeUndefined();
  expect(repository().read('tools/../../elsewhere/action.yml')).toBeUndefined();
});

test('what is too long is not even taken into memory', () => {
  expect(repository().read('long.yml')).toMatchObject({ problem: 'it has 5000000000 bytes, and at most 524288 are read' });
});

test('what is no text has a reason, and what is not there is not there', () => {
  expect(repository().read('.github/workflows/latin.yml')).toMatchObject({ problem: 'it is not UTF-8 text' });
  expect(repository().read('nowhere.yml')).toBeUndefined();
  expect(repository().read('action.yml/below')).toBeUndefined();
  expect(repository().isThere('tools')).toBe(true);
  expect(repository().isThere('action.yml/below')).toBe(false);
});

test('each of them is a finding', () => {
  const unread = checkRepository(repository()).findings.filter(({ id }) => id === 'linter/unread-file').map(({ message }) => message);
  expect(unread).toEqual(["'.github/workflows/latin.yml' was not checked: it is not UTF-8 text.", "'.github/workflows/link.yml' was not checked: it is a link."]);
});

import fs from 'fs';
import { join } from 'path';
import { JsonFile, Project, TextFile } from 'projen';
import { Delivery } from 'slipway/delivery';
import { GithubRepository, StatusBadges } from 'slipway/repository';
import { addWorkflow, emptyFolder, projectIn, removeFolders, state } from '../../project';

const FILE = '.github/workflows/ci.yml';

afterEach(() => {
  jest.restoreAllMocks();
  removeFolders();
});

function synth(folder: string, script = 'make', declare: (delivery: Delivery, project: Project) => void = () => undefined): void {
  const project = projectIn(folder);
  const delivery = new Delivery(project);
  addWorkflow(delivery, 'ci', script);
  declare(delivery, project);
  project.synth();
}

const text = (folder: string, path = FILE) => fs.readFileSync(join(folder, path), 'utf8');
const leftOver = (folder: string) => fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.slipway-tmp'));

/** Fails the n-th call of a function of the file system, as the system would. */
function failing(name: 'writeFileSync' | 'openSync' | 'renameSync' | 'fchmodSync', code: string, when: (...args: unknown[]) => boolean): void {
  const real = fs[name] as (...args: unknown[]) => unknown;
  jest.spyOn(fs, name).mockImplementation(((...args: unknown[]) => {
    if (when(...args)) throw Object.assign(new Error(`${code}: made up, ${name}`), { code });
    return real(...args);
  }) as never);
}

describe('F6: a file is written beside and renamed', () => {
  test('F6: a full disk stops the synthesis before any file has changed, projen’s own included', () => {
    const folder = emptyFolder();
    synth(folder, 'make', (delivery) => void addWorkflow(delivery, 'old'));
    const before = state(folder);
    let writes = 0;
    failing('writeFileSync', 'ENOSPC', (to) => typeof to === 'number' && ++writes === 2);
    expect(() => synth(folder, 'make again', (delivery) => void addWorkflow(delivery, 'new'))).toThrow(/new\.yml: it cannot be written: ENOSPC: made up, writeFileSync\. No file was changed\./);
    jest.restoreAllMocks();
    expect(state(folder)).toEqual(before);
  });

  test.each([['EACCES', /Give yourself the right/], ['EROFS', /mounted read-only/], ['EDQUOT', /quota/]])('F6: %s is told with what to do, and leaves every file as it was', (code, fix) => {
    const folder = emptyFolder();
    synth(folder);
    const before = state(folder);
    failing('openSync', code, (path) => String(path).endsWith('.slipway-tmp'));
    let thrown: { code?: string; findings?: { fix?: string }[] } = {};
    try {
      synth(folder, 'make again');
    } catch (error) {
      thrown = error as typeof thrown;
    }
    expect(thrown.code).toBe('file/unwritable');
    expect(thrown.findings![0].fix).toMatch(fix);
    expect(state(folder)).toEqual(before);
  });

  test('F6: when a file cannot be put in its place, the message says how many are new, and no temporary file is left', () => {
    const folder = emptyFolder();
    synth(folder);
    let renames = 0;
    failing('renameSync', 'EIO', (_, to) => String(to).endsWith('.yml') && ++renames === 2);
    expect(() => synth(folder, 'make again', (delivery) => void addWorkflow(delivery, 'more'))).toThrow(/more\.yml: it cannot be written: EIO[^]*1 of 2 files are new, the others are as they were: run it again/);
    jest.restoreAllMocks();
    expect(text(folder)).toContain('make again');
    expect(leftOver(folder)).toEqual([]);
  });

  test('F6: what is unchanged is not touched, whoever runs it', () => {
    const folder = emptyFolder();
    synth(folder);
    const before = state(folder)[FILE];
    synth(folder);
    expect(state(folder)[FILE]).toBe(before);
  });

  test('F6: after a checkout, which makes files writable, only the mode changes', () => {
    const folder = emptyFolder();
    synth(folder);
    fs.chmodSync(join(folder, FILE), 0o644);
    const { ino, mtimeMs } = fs.statSync(join(folder, FILE));
    synth(folder);
    expect(fs.statSync(join(folder, FILE))).toMatchObject({ ino, mtimeMs, mode: 0o100444 });
  });

  test('F6: the mode of a file of the user’s is kept, and its other name keeps the old text', () => {
    const folder = emptyFolder();
    const badges = (delivery: Delivery) => void [new GithubRepository(delivery, 'acme/shop'), new StatusBadges(delivery, 'badges')];
    fs.writeFileSync(join(folder, 'README.md'), '# Shop\n', { mode: 0o640 });
    fs.linkSync(join(folder, 'README.md'), join(folder, 'copy.md'));
    synth(folder, 'make', badges);
    expect(fs.statSync(join(folder, 'README.md')).mode % 0o1000).toBe(0o640);
    expect([text(folder, 'README.md').includes('slipway:badges'), text(folder, 'copy.md')]).toEqual([true, '# Shop\n']);
  });

  test('F6: projen’s own files are written so as well: none is ever made empty to be filled', () => {
    const folder = emptyFolder();
    const own = (project: Project, word: string) => {
      new TextFile(project, 'run.sh', { lines: [word], executable: true });
      new JsonFile(project, 'free.json', { obj: { word }, readonly: false });
    };
    synth(folder, 'make', (_, project) => own(project, 'one'));
    const filled: unknown[] = [];
    const real = fs.writeFileSync;
    jest.spyOn(fs, 'writeFileSync').mockImplementation(((to: unknown, ...rest: never[]) => {
      if (typeof to !== 'number') filled.push(to);
      return (real as (...args: unknown[]) => void)(to, ...rest);
    }) as never);
    synth(folder, 'make', (_, project) => own(project, 'two'));
    jest.restoreAllMocks();
    expect(filled).toEqual([]);
    expect([text(folder, 'run.sh'), JSON.parse(text(folder, 'free.json')).word]).toEqual(['two', 'two']);
    expect(['run.sh', 'free.json'].map((path) => (fs.statSync(join(folder, path)).mode % 0o1000).toString(8))).toEqual(['544', '644']);
  });
});

test('F6: without projen’s list, which makes it remove all that carries its marker, nothing is gone at any moment', () => {
  const folder = emptyFolder();
  synth(folder);
  fs.rmSync(join(folder, '.projen/files.json'), { force: true });
  const before = state(folder)[FILE];
  const removed: unknown[] = [];
  const real = fs.rmSync;
  jest.spyOn(fs, 'rmSync').mockImplementation((path, options) => {
    if (fs.existsSync(path)) removed.push(path);
    real(path, options);
  });
  synth(folder);
  jest.restoreAllMocks();
  expect([removed, state(folder)[FILE]]).toEqual([[], before]);
});

test('F6: a file that somebody removes while the others are written is written again', () => {
  const folder = emptyFolder();
  synth(folder);
  synth(folder, 'make', (_, project) => {
    const own = project.gitignore as { synthesize(): void };
    const real = own.synthesize.bind(own);
    own.synthesize = () => (fs.rmSync(join(folder, FILE)), real());
  });
  expect(text(folder)).toContain('make');
});

describe('F6: what a killed run left behind', () => {
  test('F6: is removed by the next run, ignored by Git, and what a living run is writing stays', () => {
    const folder = emptyFolder();
    synth(folder);
    // No process has the number 2^22 or more on Linux; the first one always lives.
    const [dead, living, recycled] = ['.4194305-0.slipway-tmp', '.1-0.slipway-tmp', `.${process.pid}-999999.slipway-tmp`];
    for (const name of [dead, living, recycled]) fs.writeFileSync(join(folder, '.github/workflows', name), 'half');
    synth(folder);
    expect(leftOver(folder)).toEqual([join('.github/workflows', living)]);
    expect(text(folder, '.gitignore')).toContain('\n.*.slipway-tmp\n');
  });

  test('F6: what another run took for such a file is written again', () => {
    const folder = emptyFolder();
    synth(folder);
    const real = fs.renameSync;
    let taken = 0;
    jest.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
      if (taken++ === 0) fs.rmSync(from);
      real(from, to);
    });
    synth(folder, 'make again');
    expect(text(folder)).toContain('make again');
  });
});

import { execFileSync } from 'child_process';
import fs from 'fs';
import { join } from 'path';
import { Project } from 'projen';
import { Delivery } from 'slipway/delivery';
import { addWorkflow, emptyFolder, projectIn, removeFolders } from '../../project';
import { Folder } from '../../../../lib/delivery/projen/disk/folder';
import { StagedFiles } from '../../../../lib/delivery/projen/disk/staged-files';

afterEach(() => {
  jest.restoreAllMocks();
  removeFolders();
});

function synth(folder: string, declare: (project: Project, delivery: Delivery) => void = () => undefined): void {
  const project = projectIn(folder);
  const delivery = new Delivery(project);
  addWorkflow(delivery);
  declare(project, delivery);
  project.synth();
}

const FILE = '.github/workflows/ci.yml';

describe('F6: a link on the way is refused before anything is written', () => {
  const sub = (project: Project) => void new Project({ name: 'sub', parent: project, outdir: 'packages/sub' });

  test.each<[string, (folder: string, outside: string) => void, RegExp, ((project: Project) => void)?]>([
    ['the first folder', (folder, outside) => fs.symlinkSync(outside, join(folder, '.github')), /'\.github' is a symbolic link/],
    ['a folder further down', (folder, outside) => (fs.mkdirSync(join(folder, '.github')), fs.symlinkSync(outside, join(folder, '.github/workflows'))), /'\.github\/workflows' is a symbolic link/],
    ['the file', (folder, outside) => (fs.mkdirSync(join(folder, '.github/workflows'), { recursive: true }), fs.symlinkSync(join(outside, 'victim'), join(folder, FILE))), /The file '\.github\/workflows\/ci\.yml' is a symbolic link/],
    ['a link to nowhere', (folder) => fs.symlinkSync('/nowhere/at/all', join(folder, '.github')), /'\.github' is a symbolic link/],
    ['a link within the repository', (folder) => (fs.mkdirSync(join(folder, 'real')), fs.symlinkSync('real', join(folder, '.github'))), /'\.github' is a symbolic link/],
    ['projen’s folder', (folder, outside) => fs.symlinkSync(outside, join(folder, '.projen')), /'\.projen' is a symbolic link, and on the way to 3 files/],
    ['a file of projen’s', (folder, outside) => fs.symlinkSync(join(outside, 'victim'), join(folder, '.gitignore')), /The file '\.gitignore' is a symbolic link/],
    ['the folder of a subproject', (folder, outside) => fs.symlinkSync(outside, join(folder, 'packages')), /'packages' is a symbolic link/, sub],
    ['a file of a subproject’s', (folder, outside) => (fs.mkdirSync(join(folder, 'packages/sub'), { recursive: true }), fs.symlinkSync(join(outside, 'victim'), join(folder, 'packages/sub/.gitignore'))), /'packages\/sub\/\.gitignore' is a symbolic link/, sub],
    ['a file in place of a folder', (folder) => fs.writeFileSync(join(folder, '.github'), ''), /'\.github' is a file, and on the way to a file/],
    ['a folder in place of a file', (folder) => fs.mkdirSync(join(folder, FILE), { recursive: true }), /The file '\.github\/workflows\/ci\.yml' is a folder/],
    ['another case', (folder) => fs.mkdirSync(join(folder, '.GitHub')), /'\.github' is '\.GitHub', whose name differs in case only/],
  ])('F6: %s', (_, make, message, ...[declare]) => {
    const [folder, outside] = [emptyFolder(), emptyFolder()];
    fs.writeFileSync(join(outside, 'victim'), 'as it was');
    make(folder, outside);
    const before = fs.readdirSync(folder, { recursive: true });
    expect(() => synth(folder, declare)).toThrow(message);
    expect(() => synth(folder, declare)).toThrow(/delivery\/blocked-path/);
    expect(fs.readdirSync(folder, { recursive: true })).toEqual(before);
    expect([fs.readdirSync(outside), fs.readFileSync(join(outside, 'victim'), 'utf8')]).toEqual([['victim'], 'as it was']);
  });

  test('F6: a named pipe is refused, and nobody waits for its other end', () => {
    const folder = emptyFolder();
    fs.mkdirSync(join(folder, '.github/workflows'), { recursive: true });
    execFileSync('mkfifo', [join(folder, FILE)]);
    expect(() => synth(folder)).toThrow(/The file '\.github\/workflows\/ci\.yml' is a named pipe/);
  });

  test('F6: a mount is refused', () => {
    const folder = emptyFolder();
    fs.mkdirSync(join(folder, '.github'));
    const real = fs.lstatSync;
    jest.spyOn(fs, 'lstatSync').mockImplementation(((path: string, options: never) => {
      const stat = real(path, options) as fs.Stats | undefined;
      if (path === join(folder, '.github') && stat) stat.dev += 1;
      return stat;
    }) as never);
    expect(() => synth(folder)).toThrow(/'\.github' is a mount: another file system begins there/);
  });

  test('F6: a link on the way to the project itself is the user’s own', () => {
    const folder = emptyFolder();
    fs.mkdirSync(join(folder, 'real'));
    fs.symlinkSync('real', join(folder, 'link'));
    synth(join(folder, 'link'));
    expect(fs.existsSync(join(folder, 'real', FILE))).toBe(true);
  });
});

describe('F6: a link that appears after the check', () => {
  /** Puts a link in place of a folder when a function of the file system is called for the first time. */
  function swapAt(name: 'openSync' | 'renameSync', when: (path: string) => boolean, path: string, target: string): void {
    const real = fs[name] as (...args: unknown[]) => unknown;
    let done = false;
    jest.spyOn(fs, name).mockImplementation(((...args: unknown[]) => {
      if (!done && when(String(args[0]))) {
        done = true;
        fs.renameSync(path, `${path}-away`);
        fs.symlinkSync(target, path);
      }
      return real(...args);
    }) as never);
  }

  test.each([['where folders can be held', undefined], ['where they cannot', false]] as const)('F6: is not followed, %s', (_, descriptors) => {
    const [folder, outside] = [emptyFolder(), emptyFolder()];
    fs.mkdirSync(join(folder, 'a/b'), { recursive: true });
    if (descriptors === false) jest.spyOn(Folder, 'open').mockImplementation(((open) => (root: string, path: string) => open.call(Folder, root, path, false))(Folder.open));
    // After the folder was opened, and before the temporary file is.
    swapAt('openSync', (path) => path.endsWith('.slipway-tmp'), join(folder, 'a'), outside);
    const files = new StagedFiles(folder);
    try {
      files.stage([{ path: 'a/b/c.txt', data: 'text' }]);
      files.commit();
    } catch (error) {
      expect((error as Error).message).toMatch(/a\/b\/c\.txt: it cannot be written/);
    }
    expect(fs.readdirSync(outside)).toEqual([]);
  });

  test('F6: in place of the file is replaced, not written through', () => {
    const [folder, outside] = [emptyFolder(), emptyFolder()];
    fs.writeFileSync(join(outside, 'victim'), 'as it was');
    const files = new StagedFiles(folder);
    files.stage([{ path: 'c.txt', data: 'text' }]);
    fs.symlinkSync(join(outside, 'victim'), join(folder, 'c.txt'));
    files.commit();
    expect([fs.readFileSync(join(outside, 'victim'), 'utf8'), fs.lstatSync(join(folder, 'c.txt')).isFile()]).toEqual(['as it was', true]);
  });

  test.each(['../out.txt', 'a/../../out.txt'])('F6: a path that climbs leaves nothing outside: %s', (path) => {
    const folder = join(emptyFolder(), 'inner');
    expect(() => new StagedFiles(folder).stage([{ path, data: 'text' }])).toThrow(/it cannot be written/);
    expect(fs.readdirSync(join(folder, '..'))).toEqual(fs.existsSync(folder) ? ['inner'] : []);
  });
});

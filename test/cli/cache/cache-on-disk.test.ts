import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { cacheOnDisk } from '../../../lib/cli/cache/cache-on-disk';

describe('what is kept from one run to the next (issue 13)', () => {
  let [root, home] = ['', ''];
  const open = (env: Record<string, string> = { XDG_CACHE_HOME: home }) => cacheOnDisk(root, env)!;
  beforeEach(() => {
    [root, home] = ['root', 'home'].map((name) => mkdtempSync(join(realpathSync(tmpdir()), `slipway-cache-${name}-`)));
  });
  afterEach(() => [root, home].forEach((path) => rmSync(path, { recursive: true, force: true })));

  test('lies in node_modules where there is one, and is read back', () => {
    mkdirSync(join(root, 'node_modules'));
    open().write('check.json', 'a\nb');
    expect(open().read('check.json')).toBe('a\nb');
    expect(readdirSync(join(root, 'node_modules', '.cache', 'slipway'))).toEqual(['check.json']);
    expect(open().read('other')).toBeUndefined();
  });

  test('lies with the user where there is none, and every repository has its own', () => {
    open().write('check.json', 'here');
    expect(readdirSync(root)).toEqual([]);
    expect(open().read('check.json')).toBe('here');
    expect(cacheOnDisk(join(root, 'other'), { XDG_CACHE_HOME: home })!.read('check.json')).toBeUndefined();
  });

  test('is no place for what a repository brings along: only the key of the user opens it', () => {
    mkdirSync(join(root, 'node_modules'));
    open().write('check.json', 'nothing was found');
    const elsewhere = join(home, 'elsewhere');
    expect(open({ XDG_CACHE_HOME: elsewhere }).read('check.json')).toBeUndefined();
    expect(statSync(join(home, 'slipway', 'key')).mode & 0o777).toBe(0o600);
  });

  test.each([
    ['changed', (text: string) => text.replace('found', 'FOUND')],
    ['cut', (text: string) => text.slice(0, -1)],
    ['no cache at all', () => 'x'],
    ['empty', () => ''],
  ])('is as good as nothing when it was %s', (_, change) => {
    mkdirSync(join(root, 'node_modules'));
    open().write('check.json', 'found');
    const file = join(root, 'node_modules', '.cache', 'slipway', 'check.json');
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    expect(open().read('check.json')).toBeUndefined();
  });

  test('does not take what was kept under another name', () => {
    mkdirSync(join(root, 'node_modules'));
    open().write('readings', 'x');
    const folder = join(root, 'node_modules', '.cache', 'slipway');
    writeFileSync(join(folder, 'check.json'), readFileSync(join(folder, 'readings')));
    expect(open().read('check.json')).toBeUndefined();
  });

  test('follows no link out of the repository', () => {
    const outside = join(home, 'outside');
    mkdirSync(outside);
    mkdirSync(join(root, 'node_modules'));
    symlinkSync(outside, join(root, 'node_modules', '.cache'));
    open().write('check.json', 'x');
    expect(readdirSync(outside)).toEqual([]);
    expect(open().read('check.json')).toBe('x');
  });

  test('is none where nothing can be written, and nobody is disturbed', () => {
    writeFileSync(join(home, 'file'), '');
    expect(cacheOnDisk(root, { XDG_CACHE_HOME: join(home, 'file') })).toBeUndefined();
    mkdirSync(join(root, 'node_modules'));
    const cache = open();
    chmodSync(join(root, 'node_modules'), 0o500);
    writeFileSync(join(home, 'slipway', 'check.json'), '');
    expect(() => cache.write('check.json', 'x')).not.toThrow();
    chmodSync(join(root, 'node_modules'), 0o700);
  });
});

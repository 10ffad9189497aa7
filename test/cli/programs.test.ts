import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { argumentsOf, environmentOf, programPath, startOf } from '../../lib/cli/programs';

let root: string;
beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'slipway-programs-')));
  for (const folder of ['usr/bin', 'checkout/.git', 'checkout/bin', 'checkout/app/node_modules/.bin', 'empty', 'folder/git', 'links']) mkdirSync(join(root, folder), { recursive: true });
  for (const file of ['usr/bin/git', 'checkout/git', 'checkout/bin/git', 'checkout/app/git', 'checkout/app/node_modules/.bin/git', 'usr/bin/gh.exe', 'usr/bin/gh.cmd', 'checkout/gh.exe']) {
    writeFileSync(join(root, file), '#!/bin/sh\n');
    chmodSync(join(root, file), 0o755);
  }
  writeFileSync(join(root, 'empty/git'), 'not a program');
  symlinkSync(join(root, 'checkout/bin'), join(root, 'links/bin'));
  symlinkSync(join(root, 'checkout/git'), join(root, 'links/git'));
});
afterAll(() => rmSync(root, { recursive: true }));

const found = (folder: string, ...path: string[]) => {
  const place = { folder: join(root, folder), env: { PATH: path.map((entry) => (/^[./]|^$/.test(entry) ? entry : join(root, entry))).join(':') }, platform: 'linux' };
  return programPath('git', place)?.slice(root.length + 1);
};

describe('F1: git and gh', () => {
  test('are those of the machine', () => {
    expect(found('checkout/app', 'empty', 'folder', 'nowhere', 'usr/bin')).toBe('usr/bin/git');
  });

  test.each([[''], ['.'], ['./bin'], ['../'], ['checkout'], ['checkout/bin'], ['checkout/app'], ['checkout/app/node_modules/.bin'], ['links/bin'], ['links']])('are never those that the repository brings along: %j', (entry) => {
    expect(found('checkout/app', entry, 'usr/bin')).toBe('usr/bin/git');
    expect(found('checkout/app', entry)).toBeUndefined();
  });

  test('outside of a repository are not those of the folder one stands in', () => {
    expect(found('usr', 'usr/bin')).toBeUndefined();
    expect(found('empty', 'empty', 'usr/bin')).toBe('usr/bin/git');
  });

  test('on Windows are programs, not scripts of a shell', () => {
    const windows = (env: { [name: string]: string }) => programPath('gh', { folder: join(root, 'checkout'), env, platform: 'win32' })?.slice(root.length + 1);
    expect(windows({ Path: [join(root, 'checkout'), join(root, 'usr/bin')].join(':') })).toBe('usr/bin/gh.exe');
    expect(windows({ PATHEXT: '.CMD', Path: join(root, 'empty') })).toBeUndefined();
    expect(windows({})).toBeUndefined();
  });

  test('get no token, also not in other letters, and ask nobody', () => {
    const env = { GH_TOKEN: 'a', GITHUB_TOKEN: 'b', GH_ENTERPRISE_TOKEN: 'c', GITHUB_ENTERPRISE_TOKEN: 'd', SLIPWAY_ISSUE_TOKEN: 'e', gh_token: 'f', HOME: '/home/mona', GH_CONFIG_DIR: '/c' };
    expect(environmentOf('gh', env)).toEqual({ HOME: '/home/mona', GH_CONFIG_DIR: '/c', GH_PROMPT_DISABLED: '1' });
    expect(environmentOf('git', env)).toMatchObject({ HOME: '/home/mona', GIT_TERMINAL_PROMPT: '0' });
  });

  test('are not run with what the settings of a repository would have git run', () => {
    expect(argumentsOf('git', ['rev-parse', '--show-cdup']).join(' ')).toBe('-c core.fsmonitor=false -c core.hooksPath=/dev/null -c safe.bareRepository=explicit -c protocol.allow=never rev-parse --show-cdup');
    expect(argumentsOf('gh', ['auth', 'token'])).toEqual(['auth', 'token']);
  });
});

describe('a program that a project needs', () => {
  const start = (program: string, platform: string) => startOf(program, { folder: root, env: { Path: [join(root, 'nowhere'), join(root, 'usr/bin')].join(';') }, platform });

  test('is found on Windows under its ending, and a script is run by the shell', () => {
    writeFileSync(join(root, 'usr/bin/mvn.cmd'), '');
    expect(start('mvn', 'win32')).toEqual({ file: `"${join(root, 'usr/bin/mvn.cmd')}"`, shell: true });
    expect(start('gh', 'win32')).toEqual({ file: join(root, 'usr/bin/gh.exe'), shell: false });
    expect(start('gradle', 'win32')).toBeUndefined();
  });

  test('is left to the system elsewhere', () => {
    expect(start('mvn', 'linux')).toEqual({ file: 'mvn', shell: false });
  });
});

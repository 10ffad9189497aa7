import { execFileSync, spawnSync } from 'child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { check } from '../linter/support';
import { DeclaredActions } from 'slipway/actions';

const [action] = DeclaredActions.of(check({ 'action.yml': readFileSync(join(__dirname, '..', '..', 'action.yml'), 'utf8') }).model);
const [step] = action.steps;
const SCRIPT = step.kind === 'run' ? step.script : '';

/** What npm installs: it says where it is and what it is told, and ends as it is told. */
const PROGRAM = '#!/bin/bash\nprintf \'%s\\n\' "$@" -- >> "$RUNNER_TEMP/calls"\npwd >> "$RUNNER_TEMP/from"\necho told\nexit "$CODE"\n';
const NPM = '#!/bin/bash\nprintf \'%s\\n\' "$@" >> "$RUNNER_TEMP/installs"\npwd >> "$RUNNER_TEMP/installed-from"\nmkdir -p node_modules/.bin\ncp "$RUNNER_TEMP/program" node_modules/.bin/slipway\n';

let folder: string;
let checkout: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-action-'));
  checkout = join(folder, 'checkout');
  for (const name of ['bin', 'checkout']) mkdirSync(join(folder, name));
  for (const [name, text] of [['bin/npm', NPM], ['program', PROGRAM]]) {
    writeFileSync(join(folder, name), text);
    chmodSync(join(folder, name), 0o755);
  }
  writeFileSync(join(folder, 'output'), '');
});
afterEach(() => rmSync(folder, { recursive: true }));

const written = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '');

/** Runs the script as a runner does, with a command that ends as it is told. */
function run(inputs: Record<string, string>, code = 0) {
  const defaults = Object.fromEntries(action.inputs.map(({ name, defaultValue }) => [`SLIPWAY_${name.toUpperCase()}`, defaultValue ?? '']));
  const given = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`SLIPWAY_${name.toUpperCase()}`, value]));
  const env = { PATH: `${folder}/bin:${process.env.PATH}`, CODE: String(code), GITHUB_OUTPUT: join(folder, 'output'), GITHUB_WORKSPACE: checkout, RUNNER_TEMP: folder, SLIPWAY_REF: 'v1.4.0', ...defaults, ...given };
  writeFileSync(join(folder, 'script.sh'), SCRIPT);
  const { status, stdout } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', join(folder, 'script.sh')], { cwd: checkout, env, encoding: 'utf8' });
  return { status, stdout, calls: written('calls'), output: written('output') };
}

test('bash is there', () => {
  expect(execFileSync('bash', ['-c', 'echo yes'], { encoding: 'utf8' })).toBe('yes\n');
});

test('the release of the tag is called, with all that was said', () => {
  const { status, calls, output } = run({ paths: '.github/workflows\nan action/action.yml\n', only: 'security\nactions', ignore: 'workflows/missing-permissions=the organization gives $(none)' });
  expect(status).toBe(0);
  expect(calls.split('\n').slice(0, -2)).toEqual([
    'check', '--format', 'github', '--severity', 'warning', '--only', 'security', '--only', 'actions', '--ignore', 'workflows/missing-permissions=the organization gives $(none)', '--', '.github/workflows', 'an action/action.yml',
  ]);
  expect(output).toBe('findings=false\nsarif=\n');
});

test('what is run comes from no file of the change: it is installed elsewhere, runs none of its scripts, and is called by its path', () => {
  run({ upload: 'true' });
  expect(written('installs').split('\n')).toEqual(expect.arrayContaining(['install', '--ignore-scripts', 'slipway@1.4.0']));
  expect(written('installed-from')).toMatch(/\/slipway-\w{6}\n$/);
  expect(written('from')).toBe(`${checkout}\n${checkout}\n`);
  expect(SCRIPT).not.toContain('npx');
});

test('what a change accepts itself is told where somebody says so', () => {
  expect(run({ accepted: 'false', baseline: 'mine.json' }).calls.split('\n')).toEqual(['check', '--format', 'github', '--severity', 'warning', '--no-comments', '--no-baseline', '--', '--', '']);
});

test.each(['slipway.sarif', './slipway.sarif', 'reports/slipway.sarif', 'reports/deep/slipway.sarif', 'reports/../x.sarif', '<checkout>/reports/slipway.sarif'])('nothing is written to where a link of the change leads: %s', (sarif) => {
  mkdirSync(join(folder, 'elsewhere/deep'), { recursive: true });
  symlinkSync(join(folder, 'output'), join(checkout, 'slipway.sarif'));
  symlinkSync(join(folder, 'elsewhere'), join(checkout, 'reports'));
  const { status, stdout, output } = run({ sarif: sarif.replace('<checkout>', checkout) });
  expect([status, output]).toEqual([1, '']);
  expect(stdout).toContain('::error::What is written through a link lands elsewhere');
  expect(['elsewhere/slipway.sarif', 'elsewhere/deep/slipway.sarif', 'x.sarif'].filter((file) => existsSync(join(folder, file)))).toEqual([]);
});

test('a file in a folder of the change, or outside of it, is written', () => {
  mkdirSync(join(checkout, 'reports'));
  for (const sarif of ['reports/a.sarif', join(checkout, 'b.sarif'), join(folder, 'c.sarif')]) expect(run({ sarif }).status).toBe(0);
  expect([join(checkout, 'reports/a.sarif'), join(checkout, 'b.sarif'), join(folder, 'c.sarif')].filter((file) => !existsSync(file))).toEqual([]);
});

test.each([[2, {}, 1, 'true'], [2, { fail: 'false' }, 0, 'true'], [0, {}, 0, 'false'], [2, { upload: 'true' }, 0, 'true']])('when the command ends with %d and %j is said, the step ends with %d', (code, inputs, ends, findings) => {
  const { status, output } = run(inputs, code);
  expect(status).toBe(ends);
  expect(output).toContain(`findings=${findings}\n`);
});

test('a failure is one, and no finding', () => {
  const { status, output } = run({ fail: 'false' }, 1);
  expect(status).toBe(1);
  expect(output).toBe('');
});

test('what goes to code scanning is written beside', () => {
  const { calls, output } = run({ upload: 'true' }, 2);
  expect(calls).toContain('--format\nsarif');
  expect(output).toContain(`sarif=${folder}/slipway.sarif\n`);
  expect(readFileSync(join(folder, 'slipway.sarif'), 'utf8')).toBe('told\n');
});

test.each<Record<string, string>>([{ ref: 'main' }, { ref: 'db488ddef3bf6cb639b32c2e9a7c0a7ea8271d28' }, { version: 'latest' }, { version: '1.4.0 || 9.9.9' }])('a release that is not known is asked for: %j', (inputs) => {
  const { status, stdout, calls } = run(inputs);
  expect(status).toBe(1);
  expect(stdout).toContain('::error::Which release of Slipway is not known');
  expect(calls).toBe('');
});

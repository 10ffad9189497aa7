import { execFileSync, spawnSync } from 'child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { DeclaredActions } from 'slipway/actions';
import { check } from '../linter/support';

const [action] = DeclaredActions.of(check({ 'action.yml': readFileSync(join(__dirname, '..', '..', 'action.yml'), 'utf8') }).model);
const [step] = action.steps;
const SCRIPT = step.kind === 'run' ? step.script : '';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-action-'));
  writeFileSync(join(folder, 'npx'), '#!/bin/bash\nprintf \'%s\\n\' "$@" -- >> calls\necho told\nexit "$CODE"\n');
  chmodSync(join(folder, 'npx'), 0o755);
  writeFileSync(join(folder, 'output'), '');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the script as a runner does, with a command that ends as it is told. */
function run(inputs: Record<string, string>, code = 0) {
  const defaults = Object.fromEntries(action.inputs.map(({ name, defaultValue }) => [`SLIPWAY_${name.toUpperCase()}`, defaultValue ?? '']));
  const given = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`SLIPWAY_${name.toUpperCase()}`, value]));
  const env = { PATH: `${folder}:${process.env.PATH}`, CODE: String(code), GITHUB_OUTPUT: join(folder, 'output'), RUNNER_TEMP: folder, SLIPWAY_REF: 'v1.4.0', ...defaults, ...given };
  writeFileSync(join(folder, 'script.sh'), SCRIPT);
  const { status, stdout } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', 'script.sh'], { cwd: folder, env, encoding: 'utf8' });
  const calls = (() => {
    try {
      return readFileSync(join(folder, 'calls'), 'utf8');
    } catch {
      return '';
    }
  })();
  return { status, stdout, calls, output: readFileSync(join(folder, 'output'), 'utf8') };
}

test('bash is there', () => {
  expect(execFileSync('bash', ['-c', 'echo yes'], { encoding: 'utf8' })).toBe('yes\n');
});

test('the release of the tag is called, with all that was said', () => {
  const { status, calls, output } = run({ paths: '.github/workflows\nan action/action.yml\n', only: 'security\nactions', ignore: 'workflows/missing-permissions=the organization gives $(none)' });
  expect(status).toBe(0);
  expect(calls.split('\n').slice(0, -2)).toEqual([
    '--yes', 'slipway@1.4.0', 'check', '--format', 'github', '--severity', 'warning', '--only', 'security', '--only', 'actions', '--ignore', 'workflows/missing-permissions=the organization gives $(none)', '--', '.github/workflows', 'an action/action.yml',
  ]);
  expect(output).toBe('findings=false\nsarif=\n');
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

test.each<Record<string, string>>([{ ref: 'main' }, { ref: 'db488ddef3bf6cb639b32c2e9a7c0a7ea8271d28' }, { version: 'latest' }])('a release that is not known is asked for: %j', (inputs) => {
  const { status, stdout, calls } = run(inputs);
  expect(status).toBe(1);
  expect(stdout).toContain('::error::Which release of Slipway is not known');
  expect(calls).toBe('');
});

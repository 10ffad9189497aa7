/**
 * Reads every generated file of every example with the programs that people run on such files: actionlint (with shellcheck on the scripts) and
 * zizmor. No finding is allowed. A tool that cannot be installed fails in CI and is a loud skip elsewhere.
 */
import { spawnSync } from 'child_process';
import { existsSync, readdirSync } from 'fs';
import { dirname, join, relative } from 'path';
import { actionlint, ensure, shellcheck, Tool, zizmor } from './conformance/tools';

const ROOT = join(__dirname, '..');
let passed = 0;
let failed = 0;
let skipped = 0;

function check(title: string, command: string, args: readonly string[], cwd: string): void {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status === 0) {
    passed++;
    console.log(`ok    ${title}`);
  } else {
    failed++;
    console.log(`FAIL  ${title}\n${[error?.message, stdout, stderr].filter(Boolean).join('\n')}`);
  }
}

function ready(tool: Tool): boolean {
  const missing = ensure(tool);
  if (missing === undefined) return true;
  const line = `${tool.name} ${tool.version} cannot be installed: ${missing}`;
  if (process.env.CI) {
    failed++;
    console.log(`FAIL  ${line}`);
  } else {
    skipped++;
    console.log(`\n!!!!  SKIPPED: ${line}\n`);
  }
  return false;
}

const examples = readdirSync(join(ROOT, 'examples')).map((name) => join(ROOT, 'examples', name)).filter((folder) => existsSync(join(folder, '.github')));
const files = (folder: string, ending: RegExp) =>
  readdirSync(join(folder, '.github'), { recursive: true, encoding: 'utf8' }).filter((file) => ending.test(file)).map((file) => join(folder, '.github', file)).sort();

if (ready(shellcheck) && ready(actionlint)) {
  for (const example of examples) {
    for (const file of files(example, /^workflows\/.*\.ya?ml$/)) {
      check(`actionlint ${relative(ROOT, file)}`, actionlint.path, ['-shellcheck', shellcheck.path, '-no-color', file], example);
    }
  }
}
if (ready(zizmor)) {
  for (const example of examples) {
    for (const file of files(example, /^workflows\/.*\.ya?ml$|action\.ya?ml$/)) {
      const config = join(example, '.github', 'zizmor.yml');
      const settings = existsSync(config) ? ['--config', config] : [];
      check(`zizmor     ${relative(ROOT, file)}`, zizmor.path, ['--offline', '--no-progress', '--pedantic', '--strict-collection', ...settings, file], dirname(file));
    }
  }
}
if (examples.length === 0) {
  failed++;
  console.log('FAIL  there is no example with generated files');
}
console.log(`\nconformance: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;

import { execFileSync } from 'child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { TOOLS } from '../../../../scripts/conformance/tools';
import { LanguageProject } from '../support/language-project';
import { NodeCi, NodePackageManager, NodeTestRunner } from 'slipway/pipelines';

// They install, and the machine may be busy.
jest.setTimeout(600_000);

const PNPM = '10.34.8';
const pnpmFolder = join(TOOLS, `pnpm-${PNPM}`);
const pnpm = join(pnpmFolder, 'node_modules/.bin');

/** What an installation would lock, by the tool itself. */
function locked(manifest: object, file: string, program: string, ...args: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-lock-'));
  try {
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    execFileSync(program, args, { cwd: folder, stdio: 'pipe' });
    return readFileSync(join(folder, file), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const scripts = { 'lint': 'eslint .', 'type-check': 'tsc --noEmit', 'format:check': 'prettier --check src', 'build': 'node build.cjs', 'size': 'node size.cjs' };
const tools = { eslint: '10.15.0', prettier: '3.10.1', typescript: '5.9.3' };

describe('the jobs of NodeCi with npm and Jest', () => {
  const manifest = { name: 'greeting', version: '1.0.0', private: true, scripts: { ...scripts, test: 'jest' }, jest: { testMatch: ['<rootDir>/test/*.test.js'] }, devDependencies: { ...tools, 'jest': '30.5.2', 'jest-junit': '17.0.0' } };
  const GOOD = {
    'package.json': JSON.stringify(manifest),
    'eslint.config.mjs': "export default [{ files: ['src/**/*.js'], rules: { 'no-unused-vars': 'error' } }];\n",
    'tsconfig.json': JSON.stringify({ compilerOptions: { allowJs: true, checkJs: true, strict: true, noEmit: true, module: 'commonjs', target: 'es2022', types: [] }, include: ['src'] }),
    'src/index.js': '/** @param {string} name */\nfunction hello(name) {\n  return "Hello, " + name;\n}\n\nexports.hello = hello;\n',
    'test/index.test.js': "const { hello } = require('../src/index.js');\ntest('greets', () => expect(hello('you')).toBe('Hello, you'));\n",
    'build.cjs': "require('fs').mkdirSync('dist', { recursive: true });\n",
    'size.cjs': '',
  };
  let project: LanguageProject;
  beforeAll(() => {
    const lock = locked(manifest, 'package-lock.json', 'npm', 'install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund');
    project = new LanguageProject((ci) => new NodeCi(ci, 'node', { testRunner: NodeTestRunner.JEST, coverage: 80, installScripts: false, scripts: { bundleSize: 'size' } }), { ...GOOD, 'package-lock.json': lock }, { npm_config_prefer_offline: 'true' });
  });
  beforeEach(() => {
    project.write(GOOD);
  });
  afterAll(() => project.remove());

  test('OR-2, ST-1: pass on what is in order, and keep reports', async () => {
    const [quality, tests, build] = [await project.run('node-quality'), await project.run('node-test'), await project.run('node-build')];
    expect([quality, tests, build].map(({ failed, log }) => (failed ? log : ''))).toEqual(['', '', '']);
    expect(tests.kept).toEqual({ 'test-results-node-test': ['reports/junit.xml'], 'coverage-node-test': ['coverage/lcov.info'] });
    expect(tests.log).toContain('Tests reach 100.00 % of the code (2 of 2 lines); at least 80 % are asked for.');
    expect(build.log).not.toContain('::warning');
  });

  test('OR-2: say all that the tools found: an unused variable, a wrong type, a file that Prettier would change', async () => {
    project.write({ 'src/index.js': `${GOOD['src/index.js']}\nconst unused = hello(1)\n` });
    const { failed, log } = await project.run('node-quality');
    expect(failed).toBe(true);
    expect(log).toContain("'unused' is assigned a value but never used");
    expect(log).toContain("Argument of type 'number' is not assignable to parameter of type 'string'");
    expect(log).toMatch(/\[warn\] src\/index\.js/);
  });

  test('ST-1: fail with a test, and keep its report', async () => {
    project.write({ 'test/index.test.js': GOOD['test/index.test.js'].replace("'Hello, you'", "'Good day, you'") });
    const { failed, log, kept } = await project.run('node-test');
    expect([failed, log.includes('Expected: "Good day, you"')]).toEqual([true, true]);
    expect(kept['test-results-node-test']).toEqual(['reports/junit.xml']);
  });

  test('OR-7: fail where tests reach less than was agreed', async () => {
    project.write({ 'src/index.js': `${GOOD['src/index.js']}\nexports.twice = (n) => {\n  return 2 * n;\n};\n` });
    const { failed, log, summary } = await project.run('node-test');
    expect(failed).toBe(true);
    expect(log).toContain('::error::Tests reach 75.00 %25 of the code (3 of 4 lines), and at least 80 %25 are asked for.');
    expect(summary).toContain('| src/index.js | 4 | 1 | 75.00 % |');
  });

  test('OR-7: a bundle that is larger than agreed is a warning, and what does not build is a failure', async () => {
    project.write({ 'size.cjs': 'console.log("too large"); process.exit(1);\n' });
    expect(await project.run('node-build')).toMatchObject({ failed: false, log: expect.stringContaining('::warning title=Bundle size::It is larger than agreed') });
    project.write({ 'build.cjs': 'throw new Error("no");\n' });
    expect(await project.run('node-build')).toMatchObject({ failed: true, log: expect.not.stringContaining('too large') });
  });

  test('fail where the lock file does not fit', async () => {
    project.write({ 'package.json': JSON.stringify({ ...manifest, devDependencies: { ...manifest.devDependencies, 'is-odd': '3.0.1' } }) });
    const { failed, log } = await project.run('node-build');
    expect([failed, /npm ci.*can only install packages when your package\.json and package-lock\.json.*are in sync/s.test(log)]).toEqual([true, true]);
  });
});

describe('the jobs of NodeCi with pnpm', () => {
  const manifest = { name: 'greeting', version: '1.0.0', private: true, type: 'module', packageManager: `pnpm@${PNPM}`, scripts: { test: 'vitest' }, devDependencies: { 'vitest': '4.1.12', '@vitest/coverage-v8': '4.1.12' } };
  const GOOD = {
    'package.json': JSON.stringify(manifest),
    'src/index.js': 'export const hello = (name) => `Hello, ${name}`;\n',
    'test/index.test.js': "import { expect, test } from 'vitest';\nimport { hello } from '../src/index.js';\ntest('greets', () => expect(hello('you')).toBe('Hello, you'));\n",
  };
  let project: LanguageProject;
  beforeAll(() => {
    if (!existsSync(join(pnpm, 'pnpm'))) {
      mkdirSync(pnpmFolder, { recursive: true });
      writeFileSync(join(pnpmFolder, 'package.json'), '{"private":true}');
      execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', `pnpm@${PNPM}`], { cwd: pnpmFolder, stdio: 'pipe' });
    }
    const lock = locked(manifest, 'pnpm-lock.yaml', join(pnpm, 'pnpm'), 'install', '--lockfile-only');
    const props = { packageManager: NodePackageManager.pnpm(), testRunner: NodeTestRunner.VITEST, coverage: 60, without: ['lint', 'type-check', 'format', 'build'] };
    project = new LanguageProject((ci) => new NodeCi(ci, 'web', props), { ...GOOD, 'pnpm-lock.yaml': lock }, { PATH: `${pnpm}:${process.env.PATH}` });
  });
  beforeEach(() => {
    project.write(GOOD);
  });
  afterAll(() => project.remove());

  test('pass on what is in order, and keep the reports of Vitest', async () => {
    const { failed, log, kept } = await project.run('web-test');
    expect(failed ? log : '').toBe('');
    expect(kept).toEqual({ 'test-results-web-test': ['reports/junit.xml'], 'coverage-web-test': ['coverage/lcov.info'] });
  });

  test('fail with a test, and where tests reach less than was agreed', async () => {
    project.write({ 'src/index.js': `${GOOD['src/index.js']}export function twice(n) {\n  return 2 * n;\n}\n` });
    expect(await project.run('web-test')).toMatchObject({ failed: true, log: expect.stringMatching(/::error::Tests reach \d\d\.00 %25 of the code/) });
    project.write({ 'test/index.test.js': GOOD['test/index.test.js'].replace("'Hello, you'", "'Good day, you'") });
    const { failed, kept } = await project.run('web-test');
    expect([failed, kept['test-results-web-test']]).toEqual([true, ['reports/junit.xml']]);
  });
});

describe('the jobs of NodeCi with the test runner of Node.js', () => {
  const manifest = { name: 'greeting', version: '1.0.0', private: true, scripts: { test: 'node --test' } };
  const GOOD = {
    'package.json': JSON.stringify(manifest),
    'package-lock.json': JSON.stringify({ name: 'greeting', version: '1.0.0', lockfileVersion: 3, requires: true, packages: { '': { name: 'greeting', version: '1.0.0' } } }),
    'src/index.js': 'exports.hello = (name) => `Hello, ${name}`;\n',
    'test/index.test.js': "const { test } = require('node:test');\nconst assert = require('node:assert');\nconst { hello } = require('../src/index.js');\ntest('greets', () => assert.equal(hello('you'), 'Hello, you'));\n",
  };

  test('keep reports, and fail with a test', async () => {
    const project = new LanguageProject((ci) => new NodeCi(ci, 'node', { testRunner: NodeTestRunner.NODE, coverage: 50, without: ['lint', 'type-check', 'format', 'build'] }), GOOD);
    try {
      const { failed, log, kept } = await project.run('node-test');
      expect(failed ? log : '').toBe('');
      expect(kept).toEqual({ 'test-results-node-test': ['junit.xml'], 'coverage-node-test': ['lcov.info'] });
      project.write({ 'src/index.js': 'exports.hello = (name) => name;\n' });
      expect(await project.run('node-test')).toMatchObject({ failed: true, log: expect.stringContaining('Hello, you') });
    } finally {
      project.remove();
    }
  });
});

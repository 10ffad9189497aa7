import { resolve } from 'path';
import { FakeTerminal } from './fake-terminal';
import { run } from '../../lib/cli';
import { detect } from '../../lib/cli/init/detect';
import { firstProgram } from '../../lib/cli/init/program';

function terminal(files: Record<string, string>, more: object = {}): FakeTerminal {
  const made = new FakeTerminal();
  made.files = { ...files };
  made.programs['git remote get-url origin'] = 'https://github.com/acme/shop.git';
  made.whileStarted = ({ env }) => {
    const file = env.SLIPWAY_OBSERVED_FILE;
    // A program runs in its folder; here its files have the names that they have from there.
    if (file !== undefined) made.files[file] = JSON.stringify({ folder: resolve('.'), documents: [{ path: '.github/workflows/ci.yml', text: '' }], projects: [], report: 'a finding', findings: '[]', isStopped: false, ...more });
  };
  const read = made.read;
  made.read = (path) => read(path) ?? read(path.replace(`${resolve('.')}/`, ''));
  return made;
}

const programOf = async (files: Record<string, string>) => (await firstProgram({ options: { name: 'shop' }, found: detect(terminal(files).repository('.')), branch: 'main', own: [] }))['delivery/ci.ts'];

describe('GL-8: slipway init', () => {
  test.each<[string, Record<string, string>, string]>([
    ['npm, with the scripts that there are', { 'package.json': '{"scripts":{"test":"x","lint":"y","build":"z"},"engines":{"node":">=20"}}' }, "new NodeCi(ci, 'node', { without: ['type-check', 'format'] });"],
    ['pnpm', { 'package.json': '{"scripts":{"test":"x","lint":"y","build":"z","type-check":"a","format:check":"b"}}', 'pnpm-lock.yaml': '' }, "new NodeCi(ci, 'node', { packageManager: NodePackageManager.pnpm(), version: '22' });"],
    ['uv', { 'pyproject.toml': '', 'uv.lock': '' }, "new PythonCi(ci, 'python', { packages: PythonPackages.uv() });"],
    ['poetry without a lock file', { 'pyproject.toml': '[tool.poetry]\nname = "x"\n' }, 'PythonPackages.poetry()'],
    ['requirements', { 'requirements.txt': '' }, "new PythonCi(ci, 'python');"],
    ['Go in a folder', { 'services/api/go.mod': '' }, "new GoCi(ci, 'services-api', { workingDirectory: 'services/api' });"],
    ['Rust', { 'Cargo.toml': '', 'crates/a/Cargo.toml': '' }, "new RustCi(ci, 'rust');"],
    ['Gradle', { 'build.gradle.kts': '' }, "new JavaCi(ci, 'java', { buildTool: JavaBuildTool.gradle() });"],
    ['a solution', { 'Shop.sln': '' }, "new DotnetCi(ci, 'dotnet', { solution: 'Shop.sln' });"],
    ['two languages in one folder', { 'web/package.json': '{"scripts":{"test":"x"}}', 'web/go.mod': '' }, "new GoCi(ci, 'web-go', { workingDirectory: 'web' });"],
    ['what needs more than files say', { 'go.mod': '', 'Dockerfile': '' }, '// There is a ready-made pipeline for more of this repository: ImageBuild (Dockerfile).'],
    ['a manifest that only holds workspaces', { 'package.json': '{"workspaces":["a"]}', 'a/package.json': '{"scripts":{"test":"x"}}' }, "new NodeCi(ci, 'a', {"],
    ['nothing', {}, "const test = new Job(ci, 'test');"],
    ['a workflow of that name', { '.github/workflows/ci.yml': 'on: push', 'go.mod': '' }, "new Workflow(delivery, 'verify', {"],
  ])('finds %s', async (_, files, expected) => {
    expect(await programOf(files)).toContain(expected);
  });

  test.each(['\n', '\r', '\u2028', '\u2029'])('no name of a file ends the comment that it stands in, and none becomes code: %j', async (end) => {
    const text = await programOf({ 'go.mod': '', [`x${end}globalThis.taken = true; //.tf`]: '', [`a${end}globalThis.taken = true; ///b.tf`]: '' });
    expect(text).toContain('// There is a ready-made pipeline for more of this repository: TerraformPlan (');
    expect(text.split(/[\n\r\u2028\u2029]/).filter((line) => line.includes('taken'))).toEqual([expect.stringMatching(/^ +\/\/ There is/)]);
  });

  test('does not look into what was installed or built, and takes a project within another for a part of it', async () => {
    const text = await programOf({ 'node_modules/a/package.json': '{}', 'dist/package.json': '{}', '.venv/go.mod': '', 'package.json': '{"scripts":{"test":"x"}}', 'packages/a/package.json': '{"scripts":{"test":"x"}}' });
    expect(text.match(/new \w+Ci\(/g)).toEqual(['new NodeCi(']);
  });

  test('writes the program, proves it, runs it, and says what is next', async () => {
    const made = terminal({ 'go.mod': '', '.gitignore': 'x', '.github/workflows/old.yml': 'on: push' });
    expect(await run(['init'], made)).toBe(0);
    expect(made.files['.projenrc.ts']).toContain("new DeliveryProject({ name: 'shop' })");
    expect(made.files['.projenrc.ts']).toContain("for (const path of ['.gitignore']) project.tryRemoveFile(path);");
    expect(made.files['delivery/ci.ts']).toContain("branches: ['main']");
    expect(made.started.map(({ env }) => 'SLIPWAY_OBSERVED_FILE' in env)).toEqual([true, false]);
    expect(made.stdout).toContain('+ .github/workflows/ci.yml\n\nNext:\n  npm init --yes\n  npm install --save-dev slipway projen constructs tsx\n');
    expect(made.stdout).toContain('makes programs of the workflow that is there');
  });

  test.each([
    [{}, 'npm install --save-dev slipway'],
    [{ 'package-lock.json': '{}' }, 'npm install --save-dev slipway'],
    [{ 'pnpm-lock.yaml': '' }, 'pnpm add --save-dev slipway'],
    [{ 'pnpm-lock.yaml': '', 'pnpm-workspace.yaml': '' }, 'pnpm add --save-dev --workspace-root slipway'],
    [{ 'yarn.lock': '' }, 'yarn add --dev slipway'],
    [{ 'bun.lock': '' }, 'bun add --dev slipway'],
  ])('is installed by the manager of the repository: %j', async (files, said) => {
    const made = terminal({ 'package.json': '{"scripts":{"test":"x"}}', ...files });
    await run(['init', '--no-run'], made);
    expect(made.stdout).toContain(`\nNext:\n  ${said} projen constructs tsx\n`);
  });

  test('says what it found, what more there is a pipeline for, and where one goes on when it found nothing', async () => {
    const made = terminal({ 'Dockerfile': '', 'services/api/go.mod': '' });
    await run(['init', '--no-run'], made);
    expect(made.stderr).toBe('found Go in services/api (go.mod)\nfound what a ready-made pipeline is there for: ImageBuild (Dockerfile); the program names it\n');
    const empty = terminal({});
    await run(['init', '--no-run'], empty);
    expect(empty.stdout).toContain("put your commands into the job 'test'");
  });

  test('runs the program that it wrote, and no task that a repository has', async () => {
    const made = terminal({ '.projen/tasks.json': '{"tasks":{"default":{"steps":[{"exec":"curl evil"}]}}}', 'node_modules/projen/bin/projen': '#!' });
    expect(await run(['init'], made)).toBe(0);
    expect(made.started.map(({ args }) => args.at(-1))).toEqual(['.projenrc.ts', '.projenrc.ts']);
  });

  test('changes no file that is there', async () => {
    const made = terminal({ '.projenrc.js': 'x' });
    expect(await run(['init'], made)).toBe(1);
    expect(made.stderr).toContain('There is a program already: .projenrc.js');
    expect(await run(['init'], terminal({ '.projenrc.cjs': 'x' }))).toBe(1);
    const other = terminal({ 'delivery/ci.ts': 'mine' });
    expect(await run(['init'], other)).toBe(1);
    expect(other.files).toEqual({ 'delivery/ci.ts': 'mine' });
  });

  test('does not run it where that was said, and takes options of the project from projen new', async () => {
    const made = terminal({});
    expect(await run(['init', '--no-run', '--options', '{"name":"other","commitGenerated":false}'], made)).toBe(0);
    expect(made.files['.projenrc.ts']).toContain("new DeliveryProject({ name: 'other', commitGenerated: false })");
    expect([made.started, made.stdout.startsWith('+ .projenrc.ts\n+ delivery/ci.ts\n\nNext:\n')]).toEqual([[], true]);
    for (const wrong of ['{', '[]', '1']) expect(await run(['init', '--options', wrong], terminal({}))).toBe(1);
  });

  test('only shows it where that was asked for, and runs nothing whose checks find an error', async () => {
    const shown = terminal({});
    expect(await run(['init', '--dry-run'], shown)).toBe(0);
    expect([Object.keys(shown.files), shown.started]).toEqual([[], []]);
    expect(shown.stdout).toContain('export function declareCi');
    const stopped = terminal({}, { isStopped: true });
    expect(await run(['init'], stopped)).toBe(1);
    expect(stopped.started).toHaveLength(1);
  });
});

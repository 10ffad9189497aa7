import { spawnSync } from 'child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { jobOf } from '../../pipelines/support/written';
import { Delivery } from 'slipway/delivery';
import { BuiltArtifact, ReleasePipeline, ReleaseVersion } from 'slipway/pipelines';
import { Job, Trigger, Workflow } from 'slipway/workflows';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'release-legs-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const script = (): string => {
  const delivery = Delivery.standalone();
  const workflow = new Workflow(delivery, 'release', { triggers: [Trigger.push({ tags: ['v*'] })] });
  const version = new ReleaseVersion(workflow, 'version');
  const build = new Job(workflow, 'build', { needs: [version.job('version')] });
  build.run('make');
  new ReleasePipeline(workflow, 'release', { version, assets: [BuiltArtifact.matching(build, 'cli-*')] });
  return jobOf(delivery, 'release-draft', 'release').steps.find(({ env }: any) => env?.LEGS).run;
};

/** What the download left, and what became of it. */
function together(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'legs', path)), { recursive: true });
    writeFileSync(join(root, 'legs', path), text);
  }
  const { status, stdout } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script()], { cwd: root, encoding: 'utf8', env: { PATH: process.env.PATH, LEGS: join(root, 'legs'), FOLDER: 'built/1', PATTERN: 'cli-*' } });
  const folder = join(root, 'built/1');
  return { status, stdout, built: existsSync(folder) ? Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])) : {} };
}

describe('what the legs of a matrix have built', () => {
  test('lies together, also where a file is called as its artifact', () => {
    expect(together({ 'cli-linux/cli-linux': 'elf', 'cli-windows/cli.exe': 'pe', 'cli-windows/README': 'x' })).toMatchObject({ status: 0, built: { 'cli-linux': 'elf', 'cli.exe': 'pe', 'README': 'x' } });
  });
  test('lies there, where one artifact alone has no folder of its own', () => expect(together({ 'cli-linux': 'elf' })).toMatchObject({ status: 0, built: { 'cli-linux': 'elf' } }));
  test('is not released in the place of each other', () => {
    expect(together({ 'cli-linux/cli': 'elf', 'cli-macos/cli': 'mach-o' })).toMatchObject({ status: 1, stdout: expect.stringContaining("::error title=Two files of one name::Two of the artifacts cli-* hold a file 'cli'.") });
  });
  test('is something', () => expect(together({})).toEqual({ status: 1, stdout: '::error title=Nothing was built::No artifact of this run is called cli-*.\n', built: {} }));
  test('has names that are names alone', () => {
    expect(together({ 'cli-linux/-n $(touch pwned)\n::error::x': 'a' })).toMatchObject({ status: 0, stdout: '', built: { '-n $(touch pwned)\n::error::x': 'a' } });
    expect(existsSync(join(root, 'pwned'))).toBe(false);
  });
});

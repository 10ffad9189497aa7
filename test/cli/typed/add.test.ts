import { run } from '../../../lib/cli';
import { action, sha } from '../../apply/others/support';
import { GithubServer, OtherState } from '../../support/github-server';
import { FakeTerminal } from '../fake-terminal';
import { workflow } from '../pins/support';

let github: GithubServer;
beforeEach(async () => { github = await GithubServer.start(); });
afterEach(() => github.stop());

const MANIFEST = `name: Lint
description: Lints everything.
inputs:
  level: { description: 'One of: low, high', default: low }
  fix: { description: Mends what it finds, default: 'false' }
  token: { description: For comments, default: '\${{ github.token }}' }
outputs:
  report: { description: Where the report is }
runs: { using: node24, main: index.js }
`;
const CALLED = `name: Build
on:
  workflow_call:
    inputs:
      image: { description: What is built, required: true, type: string }
      push: { type: boolean, default: false }
    secrets: { token: { required: true } }
    outputs: { digest: { description: Of the image, value: 'x' } }
jobs:
  build:
    runs-on: ubuntu-24.04
    permissions: { contents: read, packages: write }
    steps: [{ run: make }]
`;
const FILES = { [`${sha('a3')}:action.yml`]: MANIFEST, [`${sha('a2')}:action.yml`]: MANIFEST, [`${sha('a1')}:action.yml`]: MANIFEST.replace('fix:', 'mend:'), [`${sha('a2')}:.github/workflows/build.yml`]: CALLED, [`${sha('a2')}:deep/scan/action.yaml`]: MANIFEST };

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly files: { [path: string]: string };
}

async function add(args: readonly string[], files: Readonly<Record<string, string>> = {}, others: readonly OtherState[] = [action({ files: FILES })], links: readonly string[] = []): Promise<Ended> {
  github.state.others = [...others];
  const terminal = new FakeTerminal();
  terminal.files = { ...files };
  terminal.links.push(...links);
  terminal.env.GH_ENTERPRISE_TOKEN = github.token;
  const code = await run(['add', ...args, '--api-url', github.url], terminal);
  return { code, out: terminal.stdout, err: terminal.stderr, files: terminal.files };
}

const [CLASS, FACTS] = ['delivery/actions/octo-lint.ts', 'delivery/actions/octo-lint.facts.ts'];

describe('X-13: slipway add', () => {
  test('X-13: writes the class of the newest release, and a file for what is known besides', async () => {
    const { code, out, files, err } = await add(['octo/lint']);
    expect([code, err]).toEqual([0, '']);
    expect(Object.keys(files)).toEqual([CLASS, FACTS]);
    expect(files[CLASS]).toMatch(new RegExp(`^// Written by slipway add: octo/lint@${sha('a2')} # v1\\.1\\.0\n`));
    expect(files[CLASS]).toContain('readonly fix?: boolean | Expression;');
    expect(files[FACTS]).toContain('export const facts: ActionFacts = {};');
    expect(out).toContain("import { OctoLint } from './delivery/actions/octo-lint';");
    expect(github.writes).toEqual([]);
  });

  test('X-13: takes the release, branch or commit that is named, and knows which release a commit is', async () => {
    const marker = async (word: string) => /^.*$/m.exec((await add([word])).files[CLASS])![0];
    expect(await marker('octo/lint@v1.0.0')).toContain(`${sha('a1')} # v1.0.0`);
    expect(await marker(`octo/lint@${sha('a1')}`)).toContain(`${sha('a1')} # v1.0.0`);
    expect((await add(['octo/lint@main'])).out).toContain("'main' is a branch");
  });

  test('X-13: a second time writes the class anew and leaves the facts alone', async () => {
    const { files } = await add(['octo/lint@v1.0.0']);
    const mine = { ...files, [FACTS]: `${files[FACTS]}// mine\n` };
    const again = await add(['octo/lint'], mine);
    expect(again.files[FACTS]).toBe(mine[FACTS]);
    expect(again.files[CLASS]).toContain('# v1.1.0');
    expect(again.out).toMatch(/v1\.1\.0 \(a2\w*\), v1\.0\.0 before[^]*written anew[^]*is yours, and left alone/);
    expect((await add(['octo/lint'], again.files)).out).toContain('is as it would be written');
  });

  test('X-13: keeps the class and the file that it has, whatever they were called', async () => {
    const { files } = await add(['octo/lint', '--name', 'Tidy']);
    expect(Object.keys(files)).toEqual(['delivery/actions/tidy.ts', 'delivery/actions/tidy.facts.ts']);
    const again = await add(['octo/lint'], files);
    expect(again.files).toEqual(files);
    expect((await add(['octo/lint', '--name', 'Other'], files)).err).toContain("is there as 'Tidy'");
  });

  test('X-13: shows with --dry-run what it would write, by the exit code as well', async () => {
    const { code, files, out } = await add(['octo/lint', '--dry-run']);
    expect([code, files]).toEqual([2, {}]);
    expect(out).toContain('would be written');
    const there = (await add(['octo/lint'])).files;
    expect((await add(['octo/lint', '--dry-run'], there)).code).toBe(0);
  });

  test('X-13: gives a program the same as JSON', async () => {
    const { out } = await add(['octo/lint', '--json']);
    expect(JSON.parse(out)).toEqual({
      added: [{ action: 'octo/lint', class: 'OctoLint', sha: sha('a2'), version: 'v1.1.0', files: [{ path: CLASS, change: 'new' }, { path: FACTS, change: 'new' }], notes: [] }], failures: [], written: true,
    });
  });

  test('X-13: reads an action in a folder, and a workflow that can be called', async () => {
    expect(Object.keys((await add(['octo/lint/deep/scan@v1.1.0'])).files)[0]).toBe('delivery/actions/octo-scan.ts');
    const { files, code } = await add(['octo/lint/.github/workflows/build.yml']);
    expect([code, Object.keys(files)]).toEqual([0, ['delivery/actions/octo-build.ts']]);
    expect(files['delivery/actions/octo-build.ts']).toContain(`uses: 'octo/lint/.github/workflows/build.yml@${sha('a2')}'`);
  });

  test('X-13: --all adds what the workflows use, at the ref that they use, and the catalogue does not have', async () => {
    const used = { '.github/workflows/ci.yml': workflow(`actions/checkout@${sha('c')}`, 'octo/lint@v1.0.0', './tools/own', 'docker://alpine:3'), 'tools/own/action.yml': 'name: x\nruns:\n  using: composite\n  steps:\n    - uses: octo/lint/deep/scan@v1.1.0\n' };
    const { code, files } = await add(['--all'], used);
    expect(code).toBe(0);
    expect(Object.keys(files).filter((path) => path.startsWith('delivery/'))).toEqual([CLASS, FACTS, 'delivery/actions/octo-scan.ts', 'delivery/actions/octo-scan.facts.ts']);
    expect(files[CLASS]).toContain('# v1.0.0');
    expect((await add(['--all'], files)).out).toContain('Nothing to add');
  });

  test('X-13: of many, those that can be read are written, and the exit code says that others could not', async () => {
    const { code, err, files } = await add(['octo/lint', 'octo/gone']);
    expect([code, Object.keys(files).length]).toEqual([1, 2]);
    expect(err).toContain("no repository 'octo/gone'");
  });

  test('X-13: without the network reads a file, and wants the commit to be named', async () => {
    const there = { 'action.yml': MANIFEST };
    const { code, files } = await add([`octo/lint@${sha('a1')}`, '--from-file', 'action.yml', '--release', 'v1.0.0'], there);
    expect([code, files[CLASS].split('\n')[0]]).toEqual([0, `// Written by slipway add: octo/lint@${sha('a1')} # v1.0.0`]);
    expect((await add(['octo/lint@v1', '--from-file', 'action.yml'], there)).err).toContain('name it');
    expect(github.received).toEqual([]);
  });

  test('X-13: says that the lock file pins another release', async () => {
    const lock = { '.github/slipway.lock.json': JSON.stringify({ 'octo/lint': { version: 'v1.0.0', sha: sha('a1') } }) };
    expect((await add(['octo/lint'], lock)).out).toContain('pins it to v1.0.0, which steps use');
  });

  test.each<[string, readonly string[], RegExp, Readonly<Record<string, string>>?]>([
    ['nothing', [], /Which action\?/],
    ['an image', ['docker://alpine'], /is an image and no action/],
    ['an action of the repository', ['./tools/x'], /of your own repository/],
    ['what is no action', ['lint'], /is no action/],
    ['a way up', ['octo/../lint'], /is no action/],
    ['a ref that is none', ['octo/lint@a b'], /is no action/],
    ['a repository that is not there', ['octo/none'], /no repository 'octo\/none'/],
    ['a ref that is not there', ['octo/lint@v9'], /no tag, branch or commit 'v9'.*v1\.0\.0/],
    ['a folder without an action', ['octo/lint/none@v1.1.0'], /no 'none\/action\.yaml', 'none\/action\.yml'/],
    ['an action of the catalogue', ['actions/checkout'], /slipway\/actions has a class/],
    ['a folder outside', ['octo/lint', '--out', '../x'], /within the repository/],
    ['a folder of the machine', ['octo/lint', '--out', '/tmp/x'], /within the repository/],
    ['the folder of Git', ['octo/lint', '--out', '.git/hooks'], /nobody looks there/],
    ['a folder that is a link', ['octo/lint', '--out', 'linked/x'], /leads out of the repository/],
    ['a name that is no class', ['octo/lint', '--name', 'ActionStep'], /takes the name of a class/],
    ['a file that somebody wrote', ['octo/lint', '--name', 'Mine'], /did not write it/, { 'delivery/actions/mine.ts': 'export class Mine {}\n' }],
    ['--all with a name', ['--all', 'octo/lint'], /name none beside it/],
  ])('X-13: refuses %s, and writes nothing', async (_, args, message, files = {}) => {
    const ended = await add(args, files, undefined, ['linked']);
    expect([ended.code, ended.files]).toEqual([1, files]);
    expect(ended.err).toMatch(message);
  });

  test.each<[string, string, RegExp]>([
    ['no YAML', ': [', /cannot be read/],
    ['nothing that runs', 'name: x\ndescription: x\n', /no 'runs\.using'/],
    ['too much', `name: x\n# ${'x'.repeat(600_000)}\n`, /bytes/],
    ['a bomb', 'a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]\n', /aliases/],
    ['inputs without end', `name: x\ndescription: x\ninputs:\n${Array.from({ length: 1200 }, (_, i) => `  a${i}: {}\n`).join('')}runs: { using: node24, main: x }\n`, /at most 1000/],
  ])('X-13: refuses metadata with %s', async (_, text, message) => {
    const { code, err, files } = await add(['octo/lint'], {}, [action({ files: { [`${sha('a2')}:action.yml`]: text } })]);
    expect([code, files]).toEqual([1, {}]);
    expect(err).toMatch(message);
  });

  test('X-13: a commit that lies on no branch and has no release may be from a fork', async () => {
    const { code, err } = await add([`octo/lint@${sha('f')}`], {}, [action({ files: { [`${sha('f')}:action.yml`]: MANIFEST }, ofForks: [sha('f')] })]);
    expect([code, err]).toEqual([1, expect.stringContaining('lies on no branch')]);
  });
});

import { ChildProcess, execFileSync, spawn } from 'child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { createHash } from 'crypto';
import { createServer } from 'net';
import { tmpdir } from 'os';
import { join } from 'path';
import { ensure, pypiserver, verdaccio } from '../../../scripts/conformance/tools';
import { provenWith } from '../../support/proven-with';
import { runJob, StepsOutcome } from '../../support/steps';
import { UploadArtifact } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { BuiltArtifact, Changelog, Publication, ReleasePipeline, ReleaseVersion, VersionSource } from 'slipway/pipelines';
import { Job, Trigger, Workflow } from 'slipway/workflows';

/** Servers start, and packages are installed, on machines that have other things to do. */
jest.setTimeout(600_000);

let root: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'release-'));
  for (const folder of ['bin', 'temp', 'github', 'index', 'repository']) mkdirSync(join(root, folder));
  program('sleep', '#!/bin/sh\nexit 0\n');
  program('python', '#!/bin/sh\nexec python3 "$@"\n');
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(root, { recursive: true, force: true });
});

function program(name: string, text: string): void {
  writeFileSync(join(root, 'bin', name), text);
  chmodSync(join(root, 'bin', name), 0o755);
}

const repository = () => join(root, 'repository');
const git = (...args: string[]) => execFileSync('git', ['-C', repository(), '-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

interface Given {
  readonly job: string;
  readonly version?: string;
  readonly ref?: string;
  readonly changelog?: Changelog;
  readonly source?: VersionSource;
  readonly assets?: boolean;
  readonly variables?: Record<string, string>;
  /** What the draft job says of its files. */
  readonly checksums?: string;
  /** Addresses of the world, and those here. */
  readonly here?: Record<string, string>;
  readonly actions?: (name: string, inputs: Readonly<Record<string, string>>) => Record<string, string>;
}

async function run({ job, version = '1.2.3', ref = `refs/tags/v${version}`, changelog, source, assets = true, variables = {}, checksums = '', here = {}, actions = () => ({}) }: Given): Promise<StepsOutcome> {
  const delivery = Delivery.standalone();
  const workflow = new Workflow(delivery, 'release', { triggers: [Trigger.push({ branches: ['main'], tags: ['v*'] })] });
  const declared = new ReleaseVersion(workflow, 'version', { source });
  const build = new Job(workflow, 'build', { needs: [declared.job('version')] });
  build.use(new UploadArtifact({ artifactName: 'dist', path: ['dist/*'] }));
  const artifact = BuiltArtifact.of(build, 'dist');
  new ReleasePipeline(workflow, 'release', {
    version: declared,
    assets: assets ? [artifact] : [],
    sbom: false,
    changelog,
    publications: [
      Publication.pypi({ project: 'acme-client', artifact, smokeTest: 'python -c "import acme_client; print(acme_client.GREETING)"' }),
      // There is no provenance without GitHub's identity tokens, which packages that are not for everybody do without.
      Publication.npm({ packages: ['@acme/core', '@acme/client'], artifact, restricted: true, smokeTest: 'node -e \'console.log(require("@acme/client").greeting)\'' }),
      Publication.crates({ crate: 'acme-client', toolchain: '1.90.0' }),
    ],
  });
  const text = Object.entries(here).reduce((all, [from, to]) => all.replaceAll(from, to), delivery.synthText('.github/workflows/release.yml'));
  mkdirSync(join(repository(), '.github/workflows'), { recursive: true });
  writeFileSync(join(repository(), '.github/workflows/release.yml'), text);
  const outputs = { version, tag: `v${version}`, prerelease: String(version.includes('-')), released: 'true' };
  return runJob('.github/workflows/release.yml', job, {
    repository: repository(),
    temp: join(root, 'temp'),
    variables: { PATH: `${join(root, 'bin')}:${process.env.PATH}`, RUNNER_TEMP: join(root, 'temp'), GITHUB_REPOSITORY: 'acme/app', GITHUB_SHA: '0'.repeat(40), GITHUB_REF: ref, TAGGED: '0'.repeat(40), STORE: join(root, 'github'), ...variables },
    contexts: { github: { token: 't', repository: 'acme/app', event: { repository: { default_branch: 'main' } } }, needs: { 'version-version': { outputs }, 'release-draft': { outputs: { checksums } } } },
    actions,
  });
}

describe('the version of a tag', () => {
  beforeEach(() => {
    git('init', '--quiet', '--initial-branch', 'main');
    git('commit', '--quiet', '--allow-empty', '--message', 'one');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  });

  test.each(['1.2.3', '0.1.0', '2.0.0-rc.1', '10.20.30-alpha-1.2'])('%s is released', async (version) => {
    git('tag', '--annotate', '--message', 'x', `v${version}`);
    expect(await run({ job: 'version-version', version })).toMatchObject({ failed: false, summary: expect.stringContaining(`Release of \`${version}\``) });
  });

  test.each(['1.2', '01.2.3', '1.2.3+build', 'x', '1.2.3-$(touch${IFS}pwned)', '1.2.3-..', '1.2.3-', "1.2.3-a'b"])('%s is none', async (version) => {
    expect(await run({ job: 'version-version', version })).toMatchObject({ failed: true, log: expect.stringContaining('::error title=No version::') });
    expect(existsSync(join(repository(), 'pwned'))).toBe(false);
  });

  test('a branch is none, should the condition of the job ever be lost', async () => {
    expect((await run({ job: 'version-version', ref: 'refs/heads/v1.2.3' })).failed).toBe(true);
  });

  test('a tag of a commit that was never merged releases nothing', async () => {
    git('checkout', '--quiet', '-b', 'mine');
    git('commit', '--quiet', '--allow-empty', '--message', 'not looked at');
    expect(await run({ job: 'version-version' })).toMatchObject({ failed: true, log: expect.stringMatching(/title=Not merged::The commit [0-9a-f]{40} of this tag is on none of these branches: main/) });
    git('update-ref', 'refs/remotes/origin/release/1', 'HEAD');
    expect((await run({ job: 'version-version', source: VersionSource.tag({ branches: ['main', 'release/1'] }) })).failed).toBe(false);
  });

  test('a branch that is not there is none on which the commit was merged', async () => {
    expect((await run({ job: 'version-version', source: VersionSource.tag({ branches: ['gone'] }) })).failed).toBe(true);
  });
});

/** GitHub, as far as its command line asks it: one release in a file, and files beside it. */
const GH = `#!/usr/bin/env python3
import json, os, shutil, sys
store, args = os.environ['STORE'], sys.argv[1:]
open(os.path.join(store, 'calls'), 'a').write(' '.join(args) + '\\n')
path = os.path.join(store, 'release.json')
release = json.load(open(path)) if os.path.exists(path) else None
if os.path.exists(os.path.join(store, 'down')): sys.exit('HTTP 503')
if args[0] == 'api' and 'generate-notes' in args[1]: print('* everything by @ada')
elif args[0] == 'api' and '/matching-refs/' in args[1]: print(os.environ.get('TAGGED', ''))
elif args[0] == 'api' and '/commits/tags/' in args[1]: print(os.environ.get('TAGGED', ''))
elif args[0] == 'api' and '/tags/' in args[-3]: print(json.dumps(release.get('immutable', False)))
elif args[0] == 'api': print(os.environ.get('RELEASES') or ('' if release is None else 'draft ' + release['target'] if release['draft'] else 'published'))
elif args[:2] == ['release', 'create']:
    notes = open(args[args.index('--notes-file') + 1]).read()
    target = args[args.index('--target') + 1] if '--target' in args else 'main'
    json.dump({'draft': '--draft' in args, 'prerelease': '--prerelease' in args, 'notes': notes, 'target': target}, open(path, 'w'))
elif args[:2] == ['release', 'upload']:
    for file in args[4:]: shutil.copy(file, os.path.join(store, 'asset-' + os.path.basename(file)))
elif args[:2] == ['release', 'view']: print('\\n'.join(sorted(name[6:] for name in os.listdir(store) if name.startswith('asset-'))))
elif args[:2] == ['release', 'delete-asset']: os.remove(os.path.join(store, 'asset-' + args[3]))
elif args[:2] == ['release', 'edit'] and '--target' in args:
    json.dump({**release, 'target': args[args.index('--target') + 1], 'notes': open(args[args.index('--notes-file') + 1]).read()}, open(path, 'w'))
elif args[:2] == ['release', 'edit']: json.dump({**release, 'draft': False}, open(path, 'w'))
elif args[:2] == ['release', 'download']:
    folder = args[args.index('--dir') + 1]
    os.makedirs(folder)
    for name in os.listdir(store):
        if name.startswith('asset-'): shutil.copy(os.path.join(store, name), os.path.join(folder, name[6:]))
elif args[:2] == ['attestation', 'verify'] or args[:2] == ['release', 'verify']: pass
else: sys.exit('unknown ' + ' '.join(args))
`;

describe('the release on GitHub', () => {
  beforeEach(() => program('gh', GH));
  const built = (files: Record<string, string>, folder: string) => {
    mkdirSync(join(repository(), folder), { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(repository(), folder, name), text);
  };
  const hand = (files: Record<string, string>) => (name: string, { path }: Readonly<Record<string, string>>): Record<string, string> => {
    if (name === 'actions/download-artifact') built(files, path);
    return {};
  };
  const release = () => JSON.parse(readFileSync(join(root, 'github', 'release.json'), 'utf8'));
  const calls = () => readFileSync(join(root, 'github', 'calls'), 'utf8').trim().split('\n');
  /** Publishes what the draft job says that it made. */
  const publish = (variables: Record<string, string> = {}) => {
    rmSync(join(root, 'temp', 'draft'), { recursive: true, force: true });
    return run({ job: 'release-publish', checksums: made ??= sums(), variables });
  };
  let made: string | undefined;
  beforeEach(() => { made = undefined; });
  const sums = () => createHash('sha256').update(readFileSync(join(root, 'github', 'asset-SHA256SUMS'))).digest('hex');
  const emptied = () => ['built', 'assets'].forEach((folder) => rmSync(join(repository(), folder), { recursive: true, force: true }));
  const FILES = { 'acme-1.2.3.tgz': 'one', 'acme-1.2.3.whl': 'two' };

  test('is a draft with all of its files and their checksums, is published, and is what everybody gets', async () => {
    expect((await run({ job: 'release-draft', actions: hand(FILES) })).failed).toBe(false);
    expect(release()).toEqual({ draft: true, prerelease: false, notes: '* everything by @ada\n', target: 'main' });
    expect(readFileSync(join(root, 'github', 'asset-SHA256SUMS'), 'utf8')).toMatch(/^[0-9a-f]{64} {2}acme-1\.2\.3\.tgz\n[0-9a-f]{64} {2}acme-1\.2\.3\.whl\n$/);
    expect((await publish()).failed).toBe(false);
    expect(release().draft).toBe(false);
    const verified = await run({ job: 'release-verify' });
    expect(verified).toMatchObject({ failed: false, log: expect.stringContaining('Immutable releases are off') });
    expect(calls()).toEqual(expect.arrayContaining(['attestation verify served/acme-1.2.3.tgz --repo acme/app']));
  });

  test('a file that somebody exchanged is noticed', async () => {
    await run({ job: 'release-draft', actions: hand(FILES) });
    writeFileSync(join(root, 'github', 'asset-acme-1.2.3.tgz'), 'other');
    expect(await run({ job: 'release-verify' })).toMatchObject({ failed: true, log: expect.stringContaining('acme-1.2.3.tgz: FAILED') });
  });

  test('a second attempt fills the draft of the first, and a release that is out is not touched', async () => {
    await run({ job: 'release-draft', actions: hand(FILES) });
    rmSync(join(repository(), 'built'), { recursive: true, force: true });
    rmSync(join(repository(), 'assets'), { recursive: true, force: true });
    expect(await run({ job: 'release-draft', actions: hand(FILES) })).toMatchObject({ failed: false, log: expect.stringContaining('it is filled') });
    expect(calls().filter((call) => call.startsWith('release create'))).toHaveLength(1);
    await publish();
    rmSync(join(repository(), 'assets'), { recursive: true, force: true });
    expect(await run({ job: 'release-draft', actions: hand(FILES) })).toMatchObject({ failed: true, log: expect.stringContaining('title=Released before') });
  });

  test('nothing is published that is not what was built, or that somebody put beside it', async () => {
    await run({ job: 'release-draft', actions: hand(FILES) });
    made = sums();
    const asset = (name: string) => join(root, 'github', `asset-${name}`);
    writeFileSync(asset('extra.sh'), 'x');
    expect(await publish()).toMatchObject({ failed: true, log: expect.stringContaining('title=Not of this run::Somebody put extra.sh') });
    rmSync(asset('extra.sh'));
    writeFileSync(asset('acme-1.2.3.whl'), 'other');
    expect(await publish()).toMatchObject({ failed: true, log: expect.stringContaining('acme-1.2.3.whl: FAILED') });
    writeFileSync(asset('SHA256SUMS'), `${createHash('sha256').update('other').digest('hex')}  acme-1.2.3.whl\n`);
    expect(await publish()).toMatchObject({ failed: true, log: expect.stringContaining('SHA256SUMS: FAILED') });
    expect(release().draft).toBe(true);
  });

  test('a tag that was moved after the version was read is not published', async () => {
    await run({ job: 'release-draft', actions: hand(FILES) });
    expect(await publish({ TAGGED: 'e'.repeat(40) })).toMatchObject({ failed: true, log: expect.stringContaining('title=The tag is elsewhere') });
    expect(release().draft).toBe(true);
  });

  test('a draft that an attempt at another commit left is moved to this one, without the files that are made no more', async () => {
    const source = VersionSource.semanticRelease({ version: '24.2.9' });
    const at = (GITHUB_SHA: string, files: Record<string, string>) => {
      emptied();
      return run({ job: 'release-draft', source, ref: 'refs/heads/main', variables: { GITHUB_SHA }, actions: hand(files) });
    };
    await at('a'.repeat(40), { ...FILES, 'old.tgz': 'x' });
    expect(release().target).toBe('a'.repeat(40));
    expect((await at('b'.repeat(40), FILES)).failed).toBe(false);
    expect(release()).toMatchObject({ draft: true, target: 'b'.repeat(40) });
    expect(existsSync(join(root, 'github', 'asset-old.tgz'))).toBe(false);
    expect(existsSync(join(root, 'github', 'asset-acme-1.2.3.tgz'))).toBe(true);
  });

  test('two drafts of one tag are for people to sort out', async () => {
    expect(await run({ job: 'release-draft', variables: { RELEASES: 'draft main\ndraft main' }, actions: hand(FILES) })).toMatchObject({ failed: true, log: expect.stringContaining('title=Several releases of one tag') });
  });

  test('a version with a dash is a prerelease', async () => {
    await run({ job: 'release-draft', version: '2.0.0-rc.1', actions: hand(FILES) });
    expect(release().prerelease).toBe(true);
  });

  test('when GitHub does not answer, nothing is created', async () => {
    writeFileSync(join(root, 'github', 'down'), '');
    expect((await run({ job: 'release-draft', actions: hand(FILES) })).failed).toBe(true);
    expect(existsSync(join(root, 'github', 'release.json'))).toBe(false);
  });

  test.each([
    ['nothing', {}, 'title=Nothing to release'],
    ['a file with a label of gh in its name', { 'acme.tgz#evil': 'x' }, 'title=Not a file of a release'],
    ['a command', { '$(touch pwned)': 'x' }, 'title=Not a file of a release'],
    ['an option', { '--clobber': 'x' }, 'title=Not a file of a release'],
    ['a hidden file', { '.env': 'x' }, 'title=Not a file of a release'],
    ['checksums of its own', { SHA256SUMS: 'x' }, 'title=Not a file of a release'],
  ])('%s is no file of a release', async (_, files, message) => {
    expect(await run({ job: 'release-draft', actions: hand(files as Record<string, string>) })).toMatchObject({ failed: true, log: expect.stringContaining(message) });
    expect(existsSync(join(repository(), 'pwned'))).toBe(false);
  });

  const CHANGELOG = '# Changelog\n\n## [1.2.3] - 2026-11-01\n\n- fast `$(touch pwned)`\n\n## v1.2.2\n\n- slow\n\n## 1.2\n\n## 1.2.30\n\n- later\n';
  test.each([['1.2.3', '\n- fast `$(touch pwned)`\n\n'], ['1.2.2', '\n- slow\n\n'], ['1.2.30', '\n- later\n']])('the notes of %s are its section of the changelog', async (version, notes) => {
    writeFileSync(join(repository(), 'CHANGELOG.md'), CHANGELOG);
    expect((await run({ job: 'release-draft', version, changelog: Changelog.file(), actions: hand(FILES) })).failed).toBe(false);
    expect(release().notes).toBe(notes);
  });

  test.each(['1.2.4', '1.2.0', '1.2'])('a version that the changelog says nothing of is not released: %s', async (version) => {
    writeFileSync(join(repository(), 'CHANGELOG.md'), CHANGELOG);
    expect(await run({ job: 'release-draft', version, changelog: Changelog.file(), actions: hand(FILES) })).toMatchObject({ failed: true, log: expect.stringContaining(`says nothing of ${version}`) });
    expect(existsSync(join(root, 'github', 'release.json'))).toBe(false);
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function serve(command: string, args: string[], port: number): Promise<string> {
  const address = `http://127.0.0.1:${port}`;
  children.push(spawn(command, args, { stdio: 'ignore', env: { ...process.env, HOME: root } }));
  for (let i = 0; i < 300; i++) {
    try {
      await fetch(address);
      return address;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`${command} did not start`);
}

const got = (folder: string) => (name: string, { path }: Readonly<Record<string, string>>): Record<string, string> => {
  if (name === 'actions/download-artifact') {
    mkdirSync(join(repository(), path), { recursive: true });
    for (const file of readdirSync(folder)) copyFileSync(join(folder, file), join(repository(), path, file));
  }
  return {};
};
const clean = () => ['dist', 'check', 'served'].forEach((folder) => rmSync(join(repository(), folder), { recursive: true, force: true }));

const noPypi = ensure(pypiserver);
provenWith(noPypi, describe)('an index of Python', () => {
  /** A wheel, as a build back end writes it. */
  function wheel(version: string, { name = 'acme_client', greeting = 'hello', folder = 'built' } = {}): string {
    const out = join(root, folder);
    mkdirSync(out, { recursive: true });
    execFileSync('python3', ['-c', `
import sys, zipfile
out, name, version, greeting = sys.argv[1:]
info = f'{name}-{version}.dist-info/'
with zipfile.ZipFile(f'{out}/{name}-{version}-py3-none-any.whl', 'w') as z:
    z.writestr(f'{name}/__init__.py', f'GREETING = {greeting!r}\\n')
    z.writestr(info + 'METADATA', f'Metadata-Version: 2.1\\nName: {name}\\nVersion: {version}\\n')
    z.writestr(info + 'WHEEL', 'Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n')
    z.writestr(info + 'RECORD', '')
`, out, name, version, greeting]);
    return out;
  }
  let address: string;
  beforeEach(async () => {
    const port = await freePort();
    address = await serve(pypiserver.path, ['run', '--interface', '127.0.0.1', '--port', String(port), '--disable-fallback', join(root, 'index')], port);
  });
  const job = (name: string, folder: string, version: string) => {
    clean();
    const upload = (action: string) => {
      if (action !== 'pypa/gh-action-pypi-publish') return;
      for (const file of readdirSync(join(repository(), 'dist'))) copyFileSync(join(repository(), 'dist', file), join(root, 'index', file));
    };
    return run({ job: name, version, here: { 'https://pypi.org/simple/': `${address}/simple/` }, actions: (action, inputs) => { upload(action); return got(folder)(action, inputs); } });
  };

  test.each([['1.2.3', '1.2.3'], ['2.0.0-rc.1', '2.0.0rc1']])('what is published as %s can be installed, and is what was built', async (version, normal) => {
    const built = wheel(normal);
    expect((await job('release-publish-pypi', built, version)).failed).toBe(false);
    expect(readdirSync(join(root, 'index'))).toEqual([`acme_client-${normal}-py3-none-any.whl`]);
    expect(await job('release-verify-pypi', built, version)).toMatchObject({ failed: false, log: expect.stringMatching(/Successfully installed acme.client-[^]*\nhello/) });
  });

  test('another file under the same version is noticed', async () => {
    const built = wheel('1.2.3');
    copyFileSync(join(wheel('1.2.3', { greeting: 'goodbye', folder: 'theirs' }), 'acme_client-1.2.3-py3-none-any.whl'), join(root, 'index', 'acme_client-1.2.3-py3-none-any.whl'));
    expect(await job('release-verify-pypi', built, '1.2.3')).toMatchObject({ failed: true, log: expect.stringMatching(/differ/) });
  });

  test('a version that never comes is waited for, and fails', async () => {
    expect(await job('release-verify-pypi', wheel('1.2.3'), '1.2.3')).toMatchObject({ failed: true, log: expect.stringMatching(/try 20 of 20[^]*title=Not in the registry/) });
  });

  test('what is of another version or project is not published', async () => {
    expect(await job('release-publish-pypi', wheel('1.2.4'), '1.2.3')).toMatchObject({ failed: true, log: expect.stringContaining('title=Not acme-client 1.2.3::acme_client-1.2.4') });
    rmSync(join(root, 'built'), { recursive: true });
    expect((await job('release-publish-pypi', wheel('1.2.3', { name: 'other' }), '1.2.3')).failed).toBe(true);
    expect(readdirSync(join(root, 'index'))).toEqual([]);
  });
});

const noVerdaccio = ensure(verdaccio);
provenWith(noVerdaccio, describe)('a registry of npm', () => {
  let address: string;
  let settings: string;
  beforeEach(async () => {
    const port = await freePort();
    const config = join(root, 'verdaccio.yaml');
    writeFileSync(config, `storage: ${join(root, 'index')}\npackages:\n  '**':\n    access: $all\n    publish: $all\n    unpublish: $all\nlog: { type: stdout, level: error }\n`);
    address = await serve(verdaccio.path, ['--config', config, '--listen', `127.0.0.1:${port}`], port);
    settings = join(root, 'npmrc');
    writeFileSync(settings, `registry=${address}/\n//127.0.0.1:${port}/:_authToken=none\nupdate-notifier=false\ncache=${join(root, 'cache')}\n`);
  });
  function tarballs(version: string, { greeting = 'hello', folder = 'built', only }: { greeting?: string; folder?: string; only?: string } = {}): string {
    const out = join(root, folder);
    mkdirSync(out, { recursive: true });
    for (const [name, more, code] of [['core', {}, `module.exports = '${greeting}';`], ['client', { dependencies: { '@acme/core': version } }, "exports.greeting = require('@acme/core');"]] as const) {
      if (only !== undefined && name !== only) continue;
      const source = join(root, `source-${name}-${folder}`);
      mkdirSync(source, { recursive: true });
      writeFileSync(join(source, 'package.json'), JSON.stringify({ name: `@acme/${name}`, version, main: 'index.js', ...more }));
      writeFileSync(join(source, 'index.js'), code);
      execFileSync('npm', ['pack', '--silent', '--pack-destination', out, source], { env: { ...process.env, npm_config_cache: join(root, 'cache') } });
    }
    return out;
  }
  const job = (name: string, folder: string, version = '1.2.3') => {
    clean();
    return run({ job: name, version, variables: { NPM_CONFIG_USERCONFIG: settings }, actions: got(folder) });
  };
  const tags = async () => ((await (await fetch(`${address}/@acme/client`)).json()) as { 'dist-tags': Record<string, string> })['dist-tags'];

  test('packages of a monorepo are published in order, can be installed, and are what was built', async () => {
    const built = tarballs('1.2.3');
    expect((await job('release-publish-npm', built)).failed).toBe(false);
    expect(await tags()).toEqual({ latest: '1.2.3' });
    const verified = await job('release-verify-npm', built);
    expect(verified.log).toMatch(/\nhello\n/);
    expect(verified.failed).toBe(false);
    const again = await job('release-publish-npm', built);
    expect(again).toMatchObject({ failed: false, log: expect.stringContaining('@acme/client 1.2.3 is there already.') });
  });

  test('a prerelease does not become the latest', async () => {
    await job('release-publish-npm', tarballs('1.2.3'));
    expect((await job('release-publish-npm', tarballs('2.0.0-rc.1', { folder: 'next' }), '2.0.0-rc.1')).failed).toBe(false);
    expect(await tags()).toEqual({ latest: '1.2.3', next: '2.0.0-rc.1' });
  });

  test('another package under the same version is neither published over, nor taken for ours', async () => {
    await job('release-publish-npm', tarballs('1.2.3', { greeting: 'goodbye', folder: 'theirs' }));
    const built = tarballs('1.2.3');
    expect(await job('release-publish-npm', built)).toMatchObject({ failed: true, log: expect.stringContaining('title=Released before') });
    expect(await job('release-verify-npm', built)).toMatchObject({ failed: true, log: expect.stringContaining('title=Not what was built') });
  });

  test('what is of another version, or was not built, is not published', async () => {
    expect(await job('release-publish-npm', tarballs('1.2.4'))).toMatchObject({ failed: true, log: expect.stringContaining('title=Another version') });
    expect(await job('release-publish-npm', tarballs('1.2.3', { folder: 'half', only: 'core' }))).toMatchObject({ failed: true, log: expect.stringContaining('There is no tarball of @acme/client') });
    expect((await fetch(`${address}/@acme/core`)).status).toBe(404);
  });
});

const noCargo = (() => {
  try {
    execFileSync('cargo', ['--version'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'cargo';
  }
})();
provenWith(noCargo, test)('a crate of another version is not published', async () => {
  program('rustup', '#!/bin/sh\nexit 0\n');
  writeFileSync(join(repository(), 'Cargo.toml'), '[package]\nname = "acme-client"\nversion = "1.2.3"\nedition = "2021"\n');
  mkdirSync(join(repository(), 'src'));
  writeFileSync(join(repository(), 'src/lib.rs'), '');
  program('cargo', `#!/bin/bash
if [[ "$1" == metadata ]]; then unset RUSTUP_TOOLCHAIN; exec ${execFileSync('bash', ['-c', 'command -v cargo'], { encoding: 'utf8' }).trim()} "$@" --offline; fi
echo "cargo $*" >> "$STORE/calls"
`);
  writeFileSync(join(repository(), 'Cargo.lock'), 'version = 3\n\n[[package]]\nname = "acme-client"\nversion = "1.2.3"\n');
  expect((await run({ job: 'release-publish-crates-io', actions: () => ({ token: 't' }) })).failed).toBe(false);
  expect(readFileSync(join(root, 'github', 'calls'), 'utf8')).toBe('cargo package --locked --package acme-client\ncargo publish --locked --no-verify --package acme-client\n');
  expect(await run({ job: 'release-publish-crates-io', version: '1.2.4' })).toMatchObject({ failed: true, log: expect.stringContaining('acme-client is 1.2.3, and 1.2.4 is released.') });
});

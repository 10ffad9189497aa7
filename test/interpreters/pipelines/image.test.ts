import { execFileSync } from 'child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { runJob, StepsOutcome } from '../../support/steps';
import { Delivery } from 'slipway/delivery';
import { ImageBuild, ImagePlatform, ImageSize } from 'slipway/pipelines';
import { Trigger, Workflow } from 'slipway/workflows';

/** A registry in a folder: `docker buildx imagetools` reads and writes it. */
const DOCKER = `#!/usr/bin/env python3
import hashlib, json, os, sys
store = os.environ['REGISTRY']
def path(name): return os.path.join(store, name.replace('/', '_').replace(':', '_').replace('@', '_'))
def read(name):
    with open(path(name)) as file: return file.read()
args = sys.argv[1:]
assert args[:2] == ['buildx', 'imagetools'], args
open(os.path.join(store, 'calls'), 'a').write(' '.join(args[2:]) + '\\n')
if args[2] == 'inspect':
    name = next(a for a in args[3:] if '/' in a and not a.startswith('{{') and not a.startswith('-'))
    if '--raw' in args: sys.stdout.write(read(name))
    else:
        form = args[args.index('--format') + 1]
        if form == '{{json .Image}}': sys.stdout.write(read(name + '.config'))
        elif form == '{{json .Manifest}}': print(json.dumps({'digest': 'sha256:' + hashlib.sha256(read(name).encode()).hexdigest()}))
        elif 'SBOM' in form: sys.stdout.write(read(name + '.sbom'))
        else: sys.exit('unknown format ' + form)
elif args[2] == 'create':
    tags = [args[i + 1] for i, a in enumerate(args) if a == '--tag']
    sources = [a for i, a in enumerate(args[3:], 3) if '@' in a and args[i - 1] != '--tag']
    text = read(sources[0]) if len(sources) == 1 else json.dumps({'manifests': [json.loads(read(s)) for s in sources]})
    digest = 'sha256:' + hashlib.sha256(text.encode()).hexdigest()
    for name in [*tags, tags[0].rsplit(':', 1)[0] + '@' + digest]: open(path(name), 'w').write(text)
    for name in [tags[0].rsplit(':', 1)[0] + '@' + digest]:
        if not os.path.exists(path(name + '.sbom')): open(path(name + '.sbom'), 'w').write('{"spdxVersion":"SPDX-2.3"}')
else: sys.exit('unknown ' + args[2])
`;
const IMAGE = 'ghcr.io/acme/app';
const sha = (text: string) => `sha256:${execFileSync('sha256sum', { input: text, encoding: 'utf8' }).slice(0, 64)}`;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'image-'));
  for (const folder of ['bin', 'registry', 'temp', 'repository/.github/workflows']) mkdirSync(join(root, folder), { recursive: true });
  for (const [name, text] of [['docker', DOCKER], ['cosign', '#!/bin/sh\necho "cosign $*" >> "$REGISTRY/calls"\n'], ['trivy', '#!/bin/sh\nexit 0\n']]) {
    writeFileSync(join(root, 'bin', name), text);
    chmodSync(join(root, 'bin', name), 0o755);
  }
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const stored = (name: string) => join(root, 'registry', name.replace(/[/:@]/g, '_'));
const calls = () => execFileSync('cat', [join(root, 'registry', 'calls')], { encoding: 'utf8' }).trim().split('\n');

/** An image with its attestation beside it, as BuildKit pushes it; what it answers is the digest of both. */
function pushed({ user, layers = [1_000], several = false }: { user?: string; layers?: number[]; several?: boolean }): string {
  const manifest = JSON.stringify({ config: { size: 10 }, layers: layers.map((size) => ({ size })) });
  const attested = { digest: 'sha256:0', platform: { os: 'unknown', architecture: 'unknown' } };
  const index = JSON.stringify({ manifests: [{ digest: sha(manifest), platform: { os: 'linux' } }, ...several ? [{ digest: 'sha256:1', platform: { os: 'linux' } }] : [], attested] });
  writeFileSync(stored(`${IMAGE}@${sha(manifest)}`), manifest);
  writeFileSync(stored(`${IMAGE}@${sha(index)}`), index);
  writeFileSync(stored(`${IMAGE}@${sha(index)}.config`), JSON.stringify({ architecture: 'amd64', config: user === undefined ? {} : { User: user } }));
  writeFileSync(stored(`${IMAGE}@${sha(index)}.sbom`), '{"spdxVersion":"SPDX-2.3"}');
  return sha(index);
}

interface Given {
  readonly job?: string;
  readonly platforms?: ImagePlatform[];
  readonly digest?: string;
  readonly needs?: object;
  readonly tags?: string;
}

async function run({ job = 'image-build', platforms, digest = '', needs = {}, tags = `${IMAGE}:main\n${IMAGE}:1.2.3` }: Given): Promise<StepsOutcome> {
  const delivery = Delivery.standalone();
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push(), Trigger.pullRequest()] });
  new ImageBuild(ci, 'image', { image: IMAGE, platforms, maxSize: ImageSize.megabytes(1) });
  writeFileSync(join(root, 'repository/.github/workflows/ci.yml'), delivery.synthText('.github/workflows/ci.yml'));
  return runJob('.github/workflows/ci.yml', job, {
    repository: join(root, 'repository'),
    temp: join(root, 'temp'),
    variables: { PATH: `${join(root, 'bin')}:${process.env.PATH}`, REGISTRY: join(root, 'registry'), GITHUB_RUN_ID: '7', GITHUB_REF: 'refs/heads/main' },
    contexts: { github: { actor: 'ada', token: 't' }, matrix: {}, needs },
    actions: (name): Record<string, string> => (name === 'docker/build-push-action' ? { digest } : name === 'docker/metadata-action' ? { tags, labels: '' } : {}),
  });
}

test('GL-4, ST-9: what was looked at and signed is what gets the tags', async () => {
  const digest = pushed({ user: '10001' });
  const { failed, log, summary } = await run({ digest });
  expect(log).toContain('It runs as 10001, and its layers have 1000 bytes.');
  expect(failed).toBe(false);
  const order = calls();
  expect(order.indexOf(`cosign sign --yes ${IMAGE}@${digest}`)).toBeGreaterThan(-1);
  expect(order.indexOf(`create --prefer-index=false --tag ${IMAGE}:main --tag ${IMAGE}:1.2.3 ${IMAGE}@${digest}`)).toBeGreaterThan(order.indexOf(`cosign sign --yes ${IMAGE}@${digest}`));
  expect(summary).toContain(`- \`${IMAGE}:1.2.3\``);
});

test.each([['nobody said who', undefined], ['root', 'root'], ['its number', '0'], ['root and a group', 'root:app'], ['zeros', '000:0']])('ST-9: an image that runs as root gets no signature and no tag: %s', async (_, user) => {
  const { failed, log } = await run({ digest: pushed({ user }) });
  expect(failed).toBe(true);
  expect(log).toContain('The image runs as root');
  expect(calls().filter((call) => /^(?:cosign|create)/.test(call))).toEqual([]);
});

test('an image that is too large gets no tag', async () => {
  const { failed, log } = await run({ digest: pushed({ user: 'app', layers: [600_000, 600_000] }) });
  expect(failed).toBe(true);
  expect(log).toContain('Its layers have 1200000 bytes, and 1000000 are allowed.');
});

test('what cannot be read is not taken for good', async () => {
  expect((await run({ digest: sha('nothing') })).failed).toBe(true);
  expect((await run({ digest: pushed({ user: 'app', several: true }) })).failed).toBe(true);
});

test('a run for which no tag is made fails, and says so', async () => {
  const { failed, log } = await run({ digest: pushed({ user: 'app' }), tags: '' });
  expect(failed).toBe(true);
  expect(log).toContain('None of the rules for tags fits refs/heads/main');
});

test('ST-9: what a pull request builds is looked at in the folder it lies in', async () => {
  const layout = join(root, 'temp', 'image');
  mkdirSync(join(layout, 'blobs', 'sha256'), { recursive: true });
  const put = (content: object) => {
    const text = JSON.stringify(content);
    writeFileSync(join(layout, 'blobs', sha(text).replace(':', '/')), text);
    return sha(text);
  };
  const write = (user: string) => writeFileSync(join(layout, 'index.json'), JSON.stringify({ manifests: [{ digest: put({ config: { digest: put({ config: { User: user } }) }, layers: [{ size: 5 }] }) }] }));
  write('app');
  expect(await run({ job: 'image-check' })).toMatchObject({ failed: false, log: expect.stringContaining('It runs as app, and its layers have 5 bytes.') });
  write('0:0');
  expect((await run({ job: 'image-check' })).failed).toBe(true);
  rmSync(join(layout, 'index.json'));
  expect((await run({ job: 'image-check' })).failed).toBe(true);
});

test('GL-4: the platforms are joined under one digest, and a platform that gave none stops it', async () => {
  const platforms = [ImagePlatform.LINUX_AMD64, ImagePlatform.LINUX_ARM64];
  const outputs = { 'digest-linux-amd64': pushed({ user: 'app' }), 'digest-linux-arm64': pushed({ user: 'app', layers: [2] }) };
  const { failed } = await run({ job: 'image-merge', platforms, needs: { 'image-build': { outputs, result: 'success' } } });
  expect(failed).toBe(false);
  expect(calls()[0]).toBe(`create --tag ${IMAGE}:build-7 ${IMAGE}@${outputs['digest-linux-amd64']} ${IMAGE}@${outputs['digest-linux-arm64']}`);
  expect(calls().at(-1)).toBe(`inspect ${IMAGE}:1.2.3 --format {{json .Manifest}}`);
  const half = await run({ job: 'image-merge', platforms, needs: { 'image-build': { outputs: { ...outputs, 'digest-linux-arm64': '' }, result: 'success' } } });
  expect(half).toMatchObject({ failed: true, log: expect.stringContaining("A platform gave no digest: ''") });
});

import { jobOf, scriptsOf, stepUsing, workflowOf, workflowsOf } from './support/written';
import { jobsThatRun, started } from '../examples/support/simulation';
import { Checkout } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Expression, Secrets } from 'slipway/expressions';
import { ImageBuild, ImageBuildProps, ImageCache, ImagePlatform, ImageScan, ImageSize, ImageTag, RegistryLogin } from 'slipway/pipelines';
import { Gate, PromotionPipeline, Release, Rolling, ShellTarget, Stage } from 'slipway/promotion';
import { DeploymentEnvironment } from 'slipway/repository';
import { Job, Runner, Trigger, Workflow } from 'slipway/workflows';

const IMAGE = 'ghcr.io/acme/app';
const BOTH = [ImagePlatform.LINUX_AMD64, ImagePlatform.LINUX_ARM64];
const EVERYTHING = [Trigger.push(), Trigger.pullRequest(), Trigger.schedule({ cron: '0 3 * * *' }), Trigger.workflowDispatch()];

function declare(props: Partial<ImageBuildProps> = {}, triggers = EVERYTHING) {
  const delivery = Delivery.standalone();
  const ci = new Workflow(delivery, 'ci', { triggers });
  return { delivery, ci, image: new ImageBuild(ci, 'image', { image: IMAGE, ...props }) };
}

const namesOf = (job: any): string[] => job.steps.map(({ name }: { name: string }) => name);
const using = (job: any, action: string): any[] => job.steps.filter(({ uses = '' }: { uses?: string }) => uses.startsWith(`${action}@`));

describe('which of its jobs run', () => {
  const { delivery } = declare({ platforms: BOTH });
  const workflows = workflowsOf(delivery);
  const CHECK = ['image-check'];
  const PUBLISH = ['image-build', 'image-merge'];
  test.each([
    ['a push to main', { event: 'push', ref: 'refs/heads/main' }, PUBLISH],
    ['a push to another branch', { event: 'push', ref: 'refs/heads/feature/x' }, CHECK],
    ['a pull request', { event: 'pull_request', ref: 'refs/pull/7/merge' }, CHECK],
    ['a pull request of a fork', { event: 'pull_request', ref: 'refs/pull/8/merge', values: { 'github.event.pull_request.head.repo.fork': true } }, CHECK],
    ['a tag of a version', { event: 'push', ref: 'refs/tags/v1.2.3' }, PUBLISH],
    ['another tag', { event: 'push', ref: 'refs/tags/nightly' }, CHECK],
    ['a schedule', { event: 'schedule', ref: 'refs/heads/main' }, PUBLISH],
    ['a start by hand on a branch', { event: 'workflow_dispatch', ref: 'refs/heads/feature/x' }, CHECK],
  ])('%s', (_, happening, jobs) => {
    expect(started(workflows, happening)).toEqual(['ci.yml']);
    expect(jobsThatRun(workflows, 'ci.yml', happening)).toEqual(jobs);
  });

  test('a workflow that no pull request starts has no job for them', () => {
    expect(Object.keys(workflowOf(declare({}, [Trigger.push({ branches: ['main'] })]).delivery).jobs)).toEqual(['image-build']);
  });
});

test('ST-9: what a pull request builds is scanned and looked at, with no right but to read the code', () => {
  const job = jobOf(declare().delivery, 'image-check');
  expect(job.permissions).toEqual({ contents: 'read' });
  expect(using(job, 'docker/login-action')).toEqual([]);
  expect(stepUsing(job, 'docker/build-push-action').with).toMatchObject({ 'outputs': 'type=oci,dest=${{ runner.temp }}/image,tar=false', 'cache-from': 'type=gha,scope=image' });
  expect(stepUsing(job, 'aquasecurity/trivy-action').with).toMatchObject({ 'input': '${{ runner.temp }}/image', 'exit-code': 1, 'severity': 'CRITICAL,HIGH' });
  expect(namesOf(job).at(-1)).toBe('Check the user and the size');
});

test('a pull request gets no secret of the build, and no cache that others read', () => {
  const { delivery } = declare({ secrets: { npm: Secrets.get('NPM_TOKEN') }, cache: ImageCache.registry('ghcr.io/acme/app:cache') });
  const { with: inputs } = stepUsing(jobOf(delivery, 'image-check'), 'docker/build-push-action');
  expect(inputs).toMatchObject({ 'cache-from': 'type=registry,ref=ghcr.io/acme/app:cache' });
  expect(inputs).not.toHaveProperty('cache-to');
  expect(inputs).not.toHaveProperty('secrets');
  expect(stepUsing(jobOf(delivery, 'image-build'), 'docker/build-push-action').with.secrets).toBe('npm=${{ secrets.NPM_TOKEN }}');
});

test('ST-9, ML-2: what is published is scanned and looked at before it is signed, and signed before it has a tag', () => {
  const names = namesOf(jobOf(declare().delivery, 'image-build'));
  const order = ['Build, and push without a tag', 'Scan the image', 'Check the user and the size', 'Sign the image', 'Attest where the image comes from', 'Tag the image'];
  expect(names.filter((name) => order.includes(name))).toEqual(order);
  expect(names.at(-1)).toBe('Tag the image');
});

test('GL-4: each platform is built on a machine of its kind, and joined by digest', () => {
  const { delivery } = declare({ platforms: BOTH });
  const build = jobOf(delivery, 'image-build');
  expect(build['runs-on']).toBe('${{ matrix.runner }}');
  expect(build.strategy.matrix.include).toEqual([
    { platform: 'linux/amd64', runner: 'ubuntu-latest', slug: 'linux-amd64' },
    { platform: 'linux/arm64', runner: 'ubuntu-24.04-arm', slug: 'linux-arm64' },
  ]);
  expect(stepUsing(build, 'docker/build-push-action').with.outputs).toBe('type=image,name=ghcr.io/acme/app,push-by-digest=true,name-canonical=true,push=true');
  const merge = jobOf(delivery, 'image-merge');
  expect(merge.steps.find(({ id }: { id?: string }) => id === 'join-the-platforms').env.DIGESTS.split('\n')).toEqual(['${{ needs.image-build.outputs.digest-linux-amd64 }}', '${{ needs.image-build.outputs.digest-linux-arm64 }}']);
  expect(using(build, 'docker/setup-qemu-action')).toEqual([]);
  expect(scriptsOf(build)).not.toContain('--tag');
});

test('a platform without a machine of its kind is emulated, and may have labels of its own', () => {
  const build = jobOf(declare({ platforms: [ImagePlatform.LINUX_AMD64, ImagePlatform.of('linux/arm/v7', { runsOn: Runner.selfHosted('big'), emulated: true })] }).delivery, 'image-build');
  expect(build.strategy.matrix.include[1]).toEqual({ platform: 'linux/arm/v7', runner: ['self-hosted', 'big'], slug: 'linux-arm-v7' });
  expect(using(build, 'docker/setup-qemu-action')).toHaveLength(1);
});

test('GL-4, GL-38: Cosign signs the digest without a key, and the bill of materials of each platform is attested', () => {
  const merge = jobOf(declare({ platforms: BOTH }).delivery, 'image-merge');
  expect(merge.permissions).toMatchObject({ 'id-token': 'write', 'packages': 'write', 'attestations': 'write' });
  expect(scriptsOf(merge)).toContain('cosign sign --yes "$IMAGE@$DIGEST"');
  expect(using(merge, 'actions/attest').map((step) => step.with['sbom-path'])).toEqual([undefined, 'sboms/image-linux-amd64.spdx.json', 'sboms/image-linux-arm64.spdx.json']);
  expect(stepUsing(merge, 'actions/upload-artifact').with.name).toBe('sbom-image');
});

test('without signature and attestation no identity is asked for', () => {
  const job = jobOf(declare({ sign: false, attest: false }).delivery, 'image-build');
  expect(job.permissions).toEqual({ contents: 'read', packages: 'write' });
  expect(scriptsOf(job)).not.toContain('cosign');
});

test('GL-38: what is published is not built from a cache, unless that is accepted', () => {
  const inputs = (cache?: ImageCache) => stepUsing(jobOf(declare({ cache }).delivery, 'image-build'), 'docker/build-push-action').with;
  expect(inputs()).not.toHaveProperty('cache-from');
  expect(inputs()['cache-to']).toBe('type=gha,scope=image,mode=max');
  expect(inputs(ImageCache.gha({ acceptedForReleases: true }))['cache-from']).toBe('type=gha,scope=image');
  expect(inputs(ImageCache.registry('ghcr.io/acme/app:cache', { acceptedForReleases: true }))).toMatchObject({ 'cache-from': 'type=registry,ref=ghcr.io/acme/app:cache', 'cache-to': 'type=registry,ref=ghcr.io/acme/app:cache,mode=max,image-manifest=true' });
  expect(inputs(ImageCache.none())).not.toHaveProperty('cache-to');
});

test('OR-4, ML-2: tags come from the ref and the event', () => {
  const tags = [ImageTag.branch(), ImageTag.pullRequest(), ImageTag.branchSha(), ImageTag.semver(), ImageTag.semver('{{major}}.{{minor}}'), ImageTag.latest(), ImageTag.sha({ fullLength: true, prefix: '' }), ImageTag.raw('edge', { condition: Expression.raw("github.ref == 'refs/heads/develop'") })];
  expect(stepUsing(jobOf(declare({ tags }).delivery, 'image-build'), 'docker/metadata-action').with.tags.trim().split('\n')).toEqual([
    'type=ref,event=branch',
    'type=ref,event=pr',
    "type=raw,value={{branch}}-{{sha}},enable=${{ startsWith(github.ref, 'refs/heads/') }}",
    'type=semver,pattern={{version}}',
    'type=semver,pattern={{major}}.{{minor}}',
    'type=raw,value=latest,enable={{is_default_branch}}',
    'type=sha,format=long,prefix=',
    "type=raw,value=edge,enable=${{ github.ref == 'refs/heads/develop' }}",
  ]);
});

test('ST-9: an image may run as root, or be of any size, only where that is said', () => {
  const limits = (props: Partial<ImageBuildProps>) => jobOf(declare(props).delivery, 'image-build').steps.find(({ name }: { name: string }) => name === 'Check the user and the size').env;
  expect(limits({})).toMatchObject({ ALLOW_ROOT: false, MAX_SIZE: '' });
  expect(limits({ allowRoot: true, maxSize: ImageSize.gigabytes(1.5) })).toMatchObject({ ALLOW_ROOT: true, MAX_SIZE: 1_500_000_000 });
});

test('findings go to code scanning where that is wanted, and a scan that is left out says why', () => {
  const scanned = jobOf(declare({ scan: ImageScan.trivy({ severities: ['CRITICAL'], codeScanning: true, unfixed: false }) }).delivery, 'image-build');
  expect(scanned.permissions).toMatchObject({ 'security-events': 'write' });
  expect(stepUsing(scanned, 'aquasecurity/trivy-action').with).toMatchObject({ 'severity': 'CRITICAL', 'ignore-unfixed': true, 'exit-code': 1 });
  expect(stepUsing(scanned, 'github/codeql-action/upload-sarif').with.category).toBe('image');
  const { delivery } = declare({ scan: ImageScan.none('the registry scans it') });
  expect(delivery.synthText('.github/workflows/ci.yml')).toContain('# Not scanned here: the registry scans it');
  expect(using(jobOf(delivery, 'image-build'), 'aquasecurity/trivy-action')).toEqual([]);
});

test('other registries take a login of their own, by an identity token where they know one', () => {
  const ecr = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/app';
  const job = jobOf(declare({ image: ecr, login: RegistryLogin.ecr({ role: 'arn:aws:iam::123456789012:role/push', region: 'eu-west-1' }) }).delivery, 'image-build');
  expect(stepUsing(job, 'aws-actions/amazon-ecr-login')).toBeDefined();
  expect(job.permissions).not.toHaveProperty('packages');
  const gcp = jobOf(declare({ image: 'europe-west1-docker.pkg.dev/acme/app/app', login: RegistryLogin.artifactRegistry({ registry: 'europe-west1-docker.pkg.dev', workloadIdentityProvider: 'projects/1/locations/global/workloadIdentityPools/github/providers/github', serviceAccount: 'push@acme.iam.gserviceaccount.com' }) }).delivery, 'image-build');
  expect(stepUsing(gcp, 'docker/login-action').with).toMatchObject({ username: 'oauth2accesstoken', password: '${{ steps.auth.outputs.access_token }}' });
  expect(() => declare({ image: 'registry.example.com/app' })).toThrow(/how a job signs in/);
});

test('GL-4: its digest is what a release records and a deployment names', () => {
  const delivery = Delivery.standalone();
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] });
  const image = new ImageBuild(ci, 'image', { image: IMAGE, platforms: BOTH });
  const release = new Release(delivery, 'shop', { images: { app: IMAGE } });
  new Job(ci, 'record').use(new Checkout(), release.record({ digests: { app: image.digest } }));
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  new Stage(pipeline, 'production', { environment: new DeploymentEnvironment(delivery, 'production', { branches: ['main'] }), targets: [new ShellTarget({ name: 'shop', deploy: './deploy.sh', undo: './undo.sh' })], strategies: [new Rolling()], gates: [Gate.ref({ branches: ['main'] })] });
  new Job(ci, 'deploy').run(`helm upgrade app chart --set image=${image.uri}`);
  expect(delivery.synthText('.github/workflows/ci.yml')).toContain('ghcr.io/acme/app@${{ needs.image-merge.outputs.digest }}');
  expect(jobOf(delivery, 'record').needs).toBe('image-merge');
  expect(jobOf(delivery, 'deploy').steps[0]).toMatchObject({ run: 'helm upgrade app chart --set image=ghcr.io/acme/app@"${DIGEST}"' });
});

test.each([
  ['a tag in the name of the image', () => declare({ image: 'ghcr.io/acme/app:latest' }), /without tag and digest/],
  ['no platform', () => declare({ platforms: [] }), /platforms must not be an empty list/],
  ['one platform twice', () => declare({ platforms: [ImagePlatform.LINUX_AMD64, ImagePlatform.LINUX_AMD64] }), /'linux\/amd64' stands in it twice/],
  ['a platform that is none', () => ImagePlatform.of('amd64'), /as Docker writes it/],
  ['a runner of a group', () => ImagePlatform.of('linux/s390x', { runsOn: Runner.group('mainframe') }), /by its labels/],
  ['a tag that no registry takes', () => ImageTag.raw('-latest'), /at most 128/],
  ['a pattern without a version', () => ImageTag.semver('stable'), /names parts of a version/],
  ['a scan that nothing stops', () => ImageScan.trivy({ severities: [] }), /a scan that nothing stops is none/],
  ['no scan without a reason', () => ImageScan.none(' '), /needs a reason/],
  ['a size of nothing', () => ImageSize.megabytes(0), /a number above 0/],
])('%s is refused', (_, call, message) => {
  expect(call).toThrow(message);
});

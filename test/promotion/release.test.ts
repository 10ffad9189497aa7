import { refused, stepNamed, yamlOf } from './support/read';
import { declareShop, makeShop, plain } from './support/shop';
import { Checkout, DockerBuildPush, DockerLogin } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { PromotionPipeline, Release, Stage } from 'slipway/promotion';
import { DeploymentEnvironment } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

test('GE-5: a release is recorded with the digest of the push, kept, and attested with its images', () => {
  const { delivery, stage } = makeShop();
  stage('staging');
  const { build } = yamlOf(delivery, '.github/workflows/ci.yml').jobs;
  expect(stepNamed(build, 'Record the release')).toEqual({
    name: 'Record the release',
    id: 'record-the-release',
    env: { GITHUB_TOKEN: '${{ github.token }}', NODE_USE_ENV_PROXY: '1', PROMOTION_IMAGES: '{"api":"ghcr.io/acme/api@${{ steps.build-push.outputs.digest }}"}' },
    run: 'node .github/promotion/shop/promotion.cjs release',
  });
  expect(build.steps.slice(-3).map(({ name, with: inputs }: any) => [name, inputs])).toEqual([
    ['Keep release.json', { 'name': 'release-${{ steps.record-the-release.outputs.release }}', 'path': '${{ steps.record-the-release.outputs.release-file }}', 'if-no-files-found': 'error', 'overwrite': true }],
    ['Attest the release', { 'subject-path': '${{ steps.record-the-release.outputs.release-file }}' }],
    ['Attest the image api', { 'subject-name': 'ghcr.io/acme/api', 'subject-digest': '${{ steps.build-push.outputs.digest }}' }],
  ]);
  expect(build.permissions).toEqual({ 'attestations': 'write', 'contents': 'read', 'deployments': 'write', 'id-token': 'write', 'packages': 'write' });
});

test('all that is known of it goes in by variables', () => {
  const delivery = Delivery.standalone();
  const release = new Release(delivery, 'shop', { charts: { web: { reference: 'oci://ghcr.io/acme/charts/web' } }, artifacts: ['dist/app.tar.gz'] });
  const job = new Job(new Workflow(delivery, 'build', { triggers: [Trigger.push({ tags: ['v*'] })] }), 'build');
  job.use(new Checkout(), release.record({
    version: Github.refName, charts: { web: { version: '1.2.3' } }, tests: ['reports/*.xml'], coverage: 'coverage.xml', database: { reversible: false, migration: 'drop "price"' }, attest: false,
  }));
  new Stage(new PromotionPipeline(delivery, 'shop', { release }), 'staging', { ...plain(), environment: new DeploymentEnvironment(delivery, 'staging', { branches: ['main'] }) });
  const { build } = yamlOf(delivery, '.github/workflows/build.yml').jobs;
  const { GITHUB_TOKEN: _, NODE_USE_ENV_PROXY: __, ...variables } = stepNamed(build, 'Record the release').env;
  expect(variables).toEqual({
    PROMOTION_VERSION: '${{ github.ref_name }}',
    PROMOTION_CHARTS: '{"web":{"reference":"oci://ghcr.io/acme/charts/web","version":"1.2.3"}}',
    PROMOTION_ARTIFACTS: '["dist/app.tar.gz"]',
    PROMOTION_TESTS: '["reports/*.xml"]',
    PROMOTION_COVERAGE: 'coverage.xml',
    PROMOTION_DATABASE: '{"reversible":false,"migration":"drop \\"price\\""}',
  });
  // Nothing is signed, and the token need not be able to.
  expect(build.permissions).toEqual({ contents: 'read', deployments: 'write' });
});

test('what the record says can be handed on', () => {
  const { delivery, release, stage } = makeShop();
  stage('staging');
  const other = new Job(new Workflow(delivery, 'other', { triggers: [Trigger.push()] }), 'other');
  const push = new DockerBuildPush({ context: '.', push: true, tags: ['ghcr.io/acme/api:x'] });
  const record = release.record({ digests: { api: push.digest } });
  other.use(new Checkout(), new DockerLogin({ registry: 'ghcr.io' }), push, record);
  other.run(`echo ${record.releaseId} ${record.releaseFile} ${record.releaseDigest}`, { name: 'Say it' });
  expect(Object.values(stepNamed(yamlOf(delivery, '.github/workflows/other.yml').jobs.other, 'Say it').env)).toEqual(['${{ steps.record-the-release.outputs.release }}', '${{ steps.record-the-release.outputs.release-file }}', '${{ steps.record-the-release.outputs.digest }}']);
});

test('a tag instead of a digest is refused where it is written', () => {
  const { release } = makeShop();
  expect(refused(() => release.record({ digests: { api: 'v1.2.3' } }))).toContain('digests.api must be a digest, such as push.digest: a tag can be moved to another image, a digest cannot');
  expect(refused(() => new Release(Delivery.standalone(), 'shop', { images: { api: 'ghcr.io/acme/api:latest' } }))).toContain('images.api must be the repository of an image with its registry, without tag and digest');
});

test('a release is all of it, and nothing else', () => {
  const { release } = makeShop();
  expect(refused(() => release.record())).toContain("nothing is said of the image 'api'");
  expect(refused(() => release.record({ digests: { api: Github.sha, web: Github.sha } }))).toContain("the release 'shop' has no image 'web': there are 'api'");
});

test('a release moves through one pipeline', () => {
  const { delivery, release } = makeShop();
  expect(refused(() => new PromotionPipeline(delivery, 'second', { release }))).toContain("the release 'shop' moves through the pipeline 'shop' already");
});

test('the workflow that promotes starts after those that record, in whatever order they are declared', () => {
  const delivery = Delivery.standalone();
  const { stage, release } = declareShop(delivery);
  stage('staging');
  const nightly = new Workflow(delivery, 'nightly', { name: 'Nightly build', triggers: [Trigger.schedule({ cron: '7 3 * * *' })] });
  new Job(nightly, 'build').use(new Checkout(), release.record({ digests: { api: Github.sha }, attest: false }));
  expect(yamlOf(delivery, '.github/workflows/promote-environment.yml').on.workflow_run).toEqual({ types: ['completed'], workflows: ['ci', 'Nightly build'] });
});

import { catalogueEntry, catalogueNames } from 'slipway/actions/inside';
import { Given } from '../../lib/actions/private/given';
import { NEEDS, needsOf } from '../../lib/actions/private/needs';
import * as a from 'slipway/actions';
import { Expression, Github, Secrets } from 'slipway/expressions';
import { Permissions, PermissionLevel, UsesStep } from 'slipway/workflows';

function needs(step: UsesStep): unknown {
  const model = step._permissions()?._model;
  return model?.kind === 'scopes' ? model.scopes : model;
}

const ecr = new a.AmazonEcrLogin();
const onGhcr = new a.DockerMetadata({ images: ['ghcr.io/acme/app'] });
const onEcr = new a.DockerMetadata({ images: [`${ecr.registry}/app`] });

describe('the token of the job', () => {
  test.each<[string, UsesStep, object]>([
    ['reads the code for a checkout', new a.Checkout(), { contents: 'read' }],
    ['is not needed for a checkout with another token', new a.Checkout({ token: Secrets.get('BOT_TOKEN') }), {}],
    ['reads the code for a checkout that names the token of the job', new a.Checkout({ token: Github.token }), { contents: 'read' }],
    ['is not needed to cache', new a.Cache({ path: ['x'], key: 'k' }), {}],
    ['is not needed to keep an artifact', new a.UploadArtifact({ path: ['x'] }), {}],
    ['is not needed to fetch an artifact of the run', new a.DownloadArtifact(), {}],
    ['reads runs to fetch an artifact of another run', new a.DownloadArtifact({ runId: '1', githubToken: Github.token }), { actions: 'read' }],
    ['is not needed to fetch an artifact with another token', new a.DownloadArtifact({ runId: '1', githubToken: Secrets.get('BOT') }), {}],
    ['reads packages after a login to ghcr.io', new a.DockerLogin({ registry: 'ghcr.io' }), { packages: 'read' }],
    ['is not needed for a login to Docker Hub', new a.DockerLogin({ username: 'acme', password: Secrets.get('HUB') }), {}],
    ['writes packages to push to ghcr.io', new a.DockerBuildPush({ context: '.', push: true, tags: ['ghcr.io/acme/app'] }), { packages: 'write' }],
    ['is not needed to build only', new a.DockerBuildPush({ context: '.', tags: ['ghcr.io/acme/app'] }), {}],
    ['writes packages when an expression decides about the push', new a.DockerBuildPush({ context: '.', push: Github.ref.equalTo('x'), tags: ['GHCR.io/acme/app'] }), { packages: 'write' }],
    ['writes packages when an expression in an exporter decides about the push', new a.DockerBuildPush({ context: '.', outputs: [`type=image,name=ghcr.io/acme/app,push=${Github.ref.equalTo('x')}`] }), { packages: 'write' }],
    ['writes packages for an exporter that pushes by digest', new a.DockerBuildPush({ context: '.', outputs: ['type=image,"name=ghcr.io/acme/app,ghcr.io/acme/b",push-by-digest=true,push=true'] }), { packages: 'write' }],
    ['writes packages for the exporter of a registry', new a.DockerBuildPush({ context: '.', tags: ['ghcr.io/acme/app'], outputs: ['type=registry'] }), { packages: 'write' }],
    ['is not needed for an exporter that does not push', new a.DockerBuildPush({ context: '.', tags: ['ghcr.io/acme/app'], outputs: ['type=image,push=false', 'type=docker'] }), {}],
    ['is not needed for an exporter that pushes elsewhere', new a.DockerBuildPush({ context: '.', outputs: [`type=image,name=docker.io/acme/app,push=${Github.ref.equalTo('x')}`] }), {}],
    ['is not needed to push to ECR', new a.DockerBuildPush({ context: '.', push: true, tags: [`${ecr.registry}/app:1`] }), {}],
    ['is not needed to push to Docker Hub', new a.DockerBuildPush({ context: '.', push: true, tags: ['acme/app:1'] }), {}],
    ['writes packages to push tags made for ghcr.io', new a.DockerBuildPush({ context: '.', push: true, tags: onGhcr.tags }), { packages: 'write' }],
    ['is not needed to push tags made for ECR', new a.DockerBuildPush({ context: '.', push: true, tags: onEcr.tags }), {}],
    ['writes packages to keep a build cache on ghcr.io', new a.DockerBuildPush({ context: '.', cacheTo: ['type=registry,ref=ghcr.io/acme/cache'] }), { packages: 'write' }],
    ['reads the code when the builder fetches it', new a.DockerBuildPush(), { contents: 'read' }],
    ['proves who the job is to assume a role', new a.ConfigureAwsCredentials({ awsRegion: 'x', roleToAssume: 'arn' }), { 'id-token': 'write' }],
    ['is not needed with a static key', new a.ConfigureAwsCredentials({ awsRegion: 'x', roleToAssume: 'arn', awsAccessKeyId: 'k' }), {}],
    ['is not needed to chain roles', new a.ConfigureAwsCredentials({ awsRegion: 'x', roleToAssume: 'arn', roleChaining: true }), {}],
    ['proves who the job is to Azure', new a.AzureLogin({ clientId: 'c', tenantId: 't' }), { 'id-token': 'write' }],
    ['proves who the job is to Google Cloud', new a.GoogleAuth({ workloadIdentityProvider: 'p' }), { 'id-token': 'write' }],
    ['proves who the job is to Codecov only when asked to', new a.Codecov({ useOidc: true }), { 'id-token': 'write' }],
    ['is not needed to upload coverage with a token', new a.Codecov({ token: Secrets.get('CODECOV_TOKEN') }), {}],
    ['is not needed to scan with Trivy', new a.Trivy({ format: 'sarif', output: 'x' }), {}],
    ['writes security events to upload SARIF', new a.UploadSarif(), { 'actions': 'read', 'contents': 'read', 'security-events': 'write' }],
    ['reads the code to review dependencies', new a.DependencyReview(), { contents: 'read' }],
    ['writes to the pull request when the review comments', new a.DependencyReview({ commentSummaryInPr: 'always' }), { 'contents': 'read', 'pull-requests': 'write' }],
    ['reads the code to write a bill of materials', new a.AnchoreSbom(), { contents: 'read' }],
    ['writes contents to attach a bill of materials', new a.AnchoreSbom({ uploadReleaseAssets: true }), { actions: 'read', contents: 'write' }],
    ['signs and stores an attestation', new a.Attest({ subjectPath: ['x'] }), { 'attestations': 'write', 'id-token': 'write' }],
    ['writes packages to put an attestation beside its image', new a.Attest({ subjectName: 'ghcr.io/acme/app', pushToRegistry: true }),
      { 'artifact-metadata': 'write', 'attestations': 'write', 'id-token': 'write', 'packages': 'write' }],
    ['writes contents to release', new a.Goreleaser({ args: 'release --clean' }), { contents: 'write' }],
    ['labels its pull requests, for a release', new a.ReleasePlease(), { 'contents': 'write', 'issues': 'write', 'pull-requests': 'write' }],
    ['is not needed for a snapshot', new a.Goreleaser({ args: 'release --snapshot' }), {}],
    ['is not needed when an app opens the pull request', new a.CreatePullRequest({ token: new a.CreateGithubAppToken({ privateKey: 'k' }).token }), {}],
    ['writes contents and pull requests to open one', new a.CreatePullRequest(), { 'contents': 'write', 'pull-requests': 'write' }],
    ['still proves who the job is when another token does the rest', new a.DeployPages({ token: Secrets.get('BOT') }), { 'id-token': 'write' }],
    ['is not needed to publish with a token', new a.PypiPublish({ password: Secrets.get('PYPI') }), {}],
    ['proves who the job is to publish without a token', new a.PypiPublish(), { 'id-token': 'write' }],
  ])('%s', (_, step, expected) => {
    expect(needs(step)).toEqual(expected);
  });

  test('is anybody’s guess where a script calls the API', () => {
    expect(needs(new a.GithubScript({ script: 'x' }))).toBeUndefined();
  });

  test('is anybody’s guess where an image goes to a registry that only the run knows', () => {
    expect(needs(new a.DockerBuildPush({ context: '.', push: true, tags: [`${Expression.raw('vars.REGISTRY')}/app`] }))).toBeUndefined();
    expect(needs(new a.DockerBuildPush({ context: '.', outputs: [`type=image,name=${Expression.raw('vars.IMAGE')},push=true`] }))).toBeUndefined();
    expect(needs(new a.DockerBuildPush({ context: '.', outputs: Expression.raw('vars.EXPORTERS') }))).toBeUndefined();
  });

  test('does what the step says when it says something', () => {
    const permissions = Permissions.of({ issues: PermissionLevel.WRITE });
    expect(needs(new a.GithubScript({ script: 'x', permissions }))).toEqual({ issues: 'write' });
  });
});

describe('the table of what actions need', () => {
  test('names only actions of the catalogue', () => {
    expect(Object.keys(NEEDS).filter((name) => !catalogueEntry(name))).toEqual([]);
  });

  test('or the catalogue itself gives every action the right to write that its documentation asks for', () => {
    const asking = catalogueNames().filter((name) => Object.values(catalogueEntry(name)!.documentedPermissions ?? {}).includes('write'));
    expect(asking.filter((name) => !Object.values(needsOf(name)(new Given(catalogueEntry(name)!, {}, {})) ?? {}).includes(PermissionLevel.WRITE))).toEqual([]);
    expect(asking.length).toBeGreaterThan(20);
  });
});

describe('what the catalogue says that a step needs', () => {
  test.each<[string, UsesStep, object]>([
    ['always, as the documentation asks', new a.GolangciLint(), { contents: 'read' }],
    ['and more where an input asks for it', new a.GolangciLint({ onlyNewIssues: true }), { 'contents': 'read', 'pull-requests': 'read' }],
    ['and more where an expression may ask for it', new a.GolangciLint({ onlyNewIssues: Github.ref.equalTo('x') }), { 'contents': 'read', 'pull-requests': 'read' }],
    ['by the default of the input', new a.AiInference(), { models: 'read' }],
    ['by another value than the default', new a.AiInference({ provider: 'copilot', token: Github.token }), {}],
    ['where one of several values asks for it', new a.Actionlint({ reporter: 'github-check' }), { checks: 'write', contents: 'read' }],
    ['where an input that must be left out is left out', new a.Vault({ url: 'u', method: 'jwt' }), { 'id-token': 'write' }],
    ['where an input that must be left out is given', new a.Vault({ url: 'u', method: 'jwt', jwtPrivateKey: Secrets.get('KEY') }), {}],
    ['where one of two conditions holds', new a.NpmPublish({ token: Secrets.get('NPM'), provenance: true }), { 'id-token': 'write' }],
    ['where none of two conditions holds', new a.NpmPublish({ token: Secrets.get('NPM') }), {}],
    ['on whichever event runs it: no step knows that', new a.FirstInteraction({ repoToken: Github.token }), { 'issues': 'write', 'pull-requests': 'write' }],
    ['except what another token does', new a.ReleaseDrafter({ token: Secrets.get('BOT') }), {}],
    ['for a draft that is written', new a.ReleaseDrafter(), { 'contents': 'write', 'pull-requests': 'read' }],
    ['for a draft that is only shown', new a.ReleaseDrafter({ dryRun: true }), { 'contents': 'read', 'pull-requests': 'read' }],
    ['for a bake file that pushes', new a.DockerBake({ source: '.', push: true }), { packages: 'write' }],
    ['for a bake file that may push', new a.DockerBake({ source: '.', set: `*.output=type=image,push=${Github.ref.equalTo('x')}` }), { packages: 'write' }],
    ['for a bake file that only builds the commit', new a.DockerBake(), { contents: 'read' }],
    ['for a comment whose owner only the run knows', new a.FindComment(), { 'issues': 'read', 'pull-requests': 'read' }],
    ['for the statuses of a linter', new a.SuperLinter(), { contents: 'read', statuses: 'write' }],
    ['for the comments of a linter', new a.SuperLinter({ env: { MULTI_STATUS: false, ENABLE_GITHUB_PULL_REQUEST_SUMMARY_COMMENT: true } }), { 'contents': 'read', 'issues': 'write', 'pull-requests': 'write' }],
    ['for the comment of a test in the cloud', new a.RunK6({ path: ['t.js'], env: { K6_CLOUD_TOKEN: Secrets.get('K6') } }), { 'pull-requests': 'write' }],
    ['for nothing where the test runs here', new a.RunK6({ path: ['t.js'] }), {}],
    ['for the policy that is fetched with a token of the run', new a.HardenRunner({ policy: 'p' }), { 'id-token': 'write' }],
    ['for a commit that is pushed', new a.GitAutoCommit(), { contents: 'write' }],
    ['for a commit that stays', new a.GitAutoCommit({ skipPush: true }), {}],
    ['for a package on the registry of GitHub', new a.NpmPublish({ registry: 'https://npm.pkg.github.com', token: Github.token }), { packages: 'write' }],
  ])('%s', (_, step, expected) => expect(needs(step)).toEqual(expected));
});

import { jobOf, scriptsOf, stepUsing, workflowOf, workflowsOf } from './support/written';
import { jobsThatRun, started } from '../examples/support/simulation';
import { Checkout, UploadArtifact } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Expression, Github, Secrets } from 'slipway/expressions';
import { BuiltArtifact, Changelog, ImageBuild, Publication, ReleasePipeline, ReleasePipelineProps, ReleaseVersion, VersionSource } from 'slipway/pipelines';
import { DeploymentEnvironment } from 'slipway/repository';
import { IStep, Job, JobEnvironment, Matrix, RunStep, Trigger, Workflow } from 'slipway/workflows';

const TAGS = [Trigger.push({ branches: ['main'], tags: ['**'] }), Trigger.pullRequest(), Trigger.workflowDispatch(), Trigger.schedule({ cron: '0 3 * * *' })];

interface Made {
  readonly build: Job;
  readonly workflow: Workflow;
  readonly delivery: Delivery;
  readonly version: ReleaseVersion;
}

function declare(props: (made: Made) => Partial<ReleasePipelineProps> = () => ({}), source?: VersionSource, triggers = TAGS) {
  const delivery = Delivery.standalone();
  const workflow = new Workflow(delivery, 'release', { triggers });
  const version = new ReleaseVersion(workflow, 'version', { source });
  const build = new Job(workflow, 'build', { needs: [version.job('version')], condition: source && version.released });
  build.use(new Checkout());
  build.run('make dist', { env: { VERSION: version.version } });
  build.use(new UploadArtifact({ artifactName: 'python', path: ['python/*'] }), new UploadArtifact({ artifactName: 'npm', path: ['npm/*'] }));
  const pipeline = new ReleasePipeline(workflow, 'release', { version, ...props({ build, workflow, delivery, version }) });
  return { delivery, workflow, pipeline };
}

const python = (build: Job) => BuiltArtifact.of(build, 'python');
const both = ({ build }: { build: Job }): Partial<ReleasePipelineProps> => ({
  assets: [python(build)],
  publications: [Publication.pypi({ project: 'acme-client', artifact: python(build) }), Publication.npm({ packages: ['@acme/core', '@acme/client'], artifact: BuiltArtifact.of(build, 'npm') })],
});
const job = (delivery: Delivery, id: string) => jobOf(delivery, id, 'release');
const namesOf = (written: any): string[] => written.steps.map(({ name, run }: { name?: string; run?: string }) => name ?? run);
const needsOf = (written: any): string[] => [written.needs].flat();

describe('which of its jobs run', () => {
  const { delivery } = declare(both);
  const workflows = workflowsOf(delivery);
  const ALL = ['version-version', 'build', 'release-draft', 'release-publish-pypi', 'release-verify-pypi', 'release-publish-npm', 'release-verify-npm', 'release-publish', 'release-verify'];
  test.each([
    ['a tag of a version', { event: 'push', ref: 'refs/tags/v1.2.3' }, ALL],
    ['a start by hand on a tag', { event: 'workflow_dispatch', ref: 'refs/tags/v1.2.3' }, ALL],
    ['another tag', { event: 'push', ref: 'refs/tags/nightly' }, []],
    ['a push to main', { event: 'push', ref: 'refs/heads/main' }, []],
    ['a pull request', { event: 'pull_request', ref: 'refs/pull/7/merge' }, []],
    ['a pull request of a fork', { event: 'pull_request', ref: 'refs/pull/8/merge', values: { 'github.event.pull_request.head.repo.fork': true } }, []],
    ['a start by hand on a branch', { event: 'workflow_dispatch', ref: 'refs/heads/main' }, []],
    ['a schedule', { event: 'schedule', ref: 'refs/heads/main' }, []],
  ])('%s', (_, happening, jobs) => {
    if (happening.event === 'push') expect(started(workflows, happening)).toEqual(['release.yml']);
    expect(jobsThatRun(workflows, 'release.yml', happening)).toEqual(jobs);
  });
});

test('GL-10, GL-38: the release on GitHub is published after everything was got back from the registries', () => {
  const { delivery } = declare(both);
  expect(needsOf(job(delivery, 'release-draft'))).toEqual(['version-version', 'build']);
  expect(needsOf(job(delivery, 'release-publish-pypi'))).toEqual(['version-version', 'release-draft', 'build']);
  expect(needsOf(job(delivery, 'release-publish'))).toEqual(['version-version', 'release-draft', 'release-verify-pypi', 'release-verify-npm']);
  expect(needsOf(job(delivery, 'release-verify'))).toEqual(['version-version', 'release-publish']);
  expect(scriptsOf(job(delivery, 'release-draft'))).toContain('--draft --title');
  expect(scriptsOf(job(delivery, 'release-publish'))).toMatch(/\ngh release edit "\$TAG" --draft=false\n?$/);
});

describe('what was built is fetched by its number, because any job can put another artifact under its name', () => {
  const fetched = (delivery: Delivery, id: string) => stepUsing(job(delivery, id), 'actions/download-artifact').with;

  test('by those who draft, publish and verify', () => {
    const { delivery } = declare(both);
    for (const id of ['release-draft', 'release-publish-pypi', 'release-verify-pypi']) expect(fetched(delivery, id)['artifact-ids']).toBe('${{ needs.build.outputs.artifact-id }}');
    for (const id of ['release-publish-npm', 'release-verify-npm']) {
      expect(fetched(delivery, id)).toEqual({ 'artifact-ids': '${{ needs.build.outputs.upload-artifact-2-artifact-id }}', 'path': 'dist' });
      expect(needsOf(job(delivery, id))).toContain('build');
    }
  });

  test.each<[string, { matrix?: Matrix; overwrite?: boolean; condition?: Expression; later?: boolean }]>([
    ['of a matrix only one leg says its number', { matrix: new Matrix({ axes: { os: ['a', 'b'] } }), overwrite: true }],
    ['of a step with a condition there may be no number, with which everything would be fetched', { condition: Github.isEvent('push') }],
    ['of what is declared later only the name is known', { later: true }],
  ])('by its name, where %s', (_, { matrix, later = false, ...props }) => {
    const upload = new UploadArtifact({ artifactName: 'other', path: ['other/*'], ...props });
    let other: Job | undefined;
    const { delivery } = declare(({ workflow }) => {
      other = new Job(workflow, 'other', { matrix });
      if (!later) other.use(upload);
      return { sbom: false, assets: [BuiltArtifact.of(other, 'other')] };
    });
    if (later) other!.use(upload);
    expect(fetched(delivery, 'release-draft')).toEqual({ name: 'other', path: 'built/1' });
  });
});

test('what lies in the repository under the name of the folder for what was built is not released', () => {
  const names = namesOf(job(declare(both).delivery, 'release-draft'));
  expect(names.indexOf('Make room for what was built')).toBe(names.indexOf('Get what was built') - 1);
  expect(job(declare(both).delivery, 'release-draft').steps[1].run).toBe('rm -rf built');
  expect(namesOf(job(declare((made) => ({ ...both(made), sbom: false })).delivery, 'release-draft'))).not.toContain('Make room for what was built');
});

test('GL-38: every release has a bill of materials and checksums, and all of its files are attested', () => {
  const draft = job(declare(both).delivery, 'release-draft');
  expect(stepUsing(draft, 'anchore/sbom-action').with).toMatchObject({ 'format': 'spdx-json', 'output-file': 'sbom.spdx.json' });
  expect(namesOf(draft)).toEqual(['Check out the code', 'Make room for what was built', 'Get what was built', 'Write down what is in the repository', 'Put the files together', 'Attest where the files come from', 'Write the notes', 'Draft the release']);
  expect(stepUsing(draft, 'actions/attest').with['subject-path']).toBe('assets/*');
});

test('what is published in a registry is published by an identity token in an environment, and by no secret', () => {
  const { delivery } = declare(both);
  for (const [id, environment] of [['release-publish-pypi', 'pypi'], ['release-publish-npm', 'npm']]) {
    const written = job(delivery, id);
    expect(written.environment.name).toBe(environment);
    expect(written.permissions).toMatchObject({ 'id-token': 'write' });
    expect(written.permissions).not.toHaveProperty('packages');
    expect(JSON.stringify(written)).not.toMatch(/secrets\.|NODE_AUTH_TOKEN|password/);
  }
  expect(stepUsing(job(delivery, 'release-publish-pypi'), 'pypa/gh-action-pypi-publish').with).toEqual({ 'packages-dir': 'dist', 'attestations': true });
  expect(job(delivery, 'release-publish-npm').steps.at(-1).env).toMatchObject({ PACKAGES: '@acme/core\n@acme/client', PROVENANCE: true, ACCESS: 'public' });
});

test('no job of a release restores a cache, keeps the credentials of a checkout, or verifies with rights to write', () => {
  const { delivery } = declare((made) => ({ ...both(made), publications: [...both(made).publications!, Publication.crates({ crate: 'acme', toolchain: '1.90.0' })] }));
  const { jobs } = workflowOf(delivery, 'release');
  for (const [id, written] of Object.entries<any>(jobs).filter(([key]) => key.startsWith('release-'))) {
    for (const { uses = '', with: inputs = {} } of written.steps) {
      expect(uses).not.toMatch(/actions\/cache/);
      expect(inputs.cache).toBeUndefined();
      if (uses.startsWith('actions/checkout@')) expect(inputs['persist-credentials']).toBe(false);
      if (uses.startsWith('actions/setup-node@')) expect(inputs['package-manager-cache']).toBe(false);
    }
    if (id.startsWith('release-verify')) expect(Object.values(written.permissions ?? {})).not.toContain('write');
  }
});

test('scripts of a crate run before there is a token for crates.io', () => {
  const { delivery } = declare(() => ({ publications: [Publication.crates({ crate: 'acme', toolchain: '1.90.0' })] }));
  const { steps } = job(delivery, 'release-publish-crates-io');
  const at = (text: string) => steps.findIndex((step: any) => JSON.stringify(step).includes(text));
  expect(at('cargo package')).toBeLessThan(at('crates-io-auth-action'));
  expect(steps[at('cargo publish')]).toMatchObject({ run: 'cargo publish --locked --no-verify --package "$CRATE"', env: { CARGO_REGISTRY_TOKEN: '${{ steps.crates-io-auth.outputs.token }}' } });
});

test('Maven Central takes secrets, and GitHub the token of the job', () => {
  const secret = Secrets.get('CENTRAL');
  const { delivery } = declare(({ build }) => ({
    publications: [
      Publication.mavenCentral({ coordinates: 'com.acme:client', javaVersion: '21', username: secret, password: secret, gpgPrivateKey: secret, gpgPassphrase: secret }),
      Publication.githubPackages({ packages: ['@acme/client'], artifact: BuiltArtifact.of(build, 'npm') }),
    ],
  }));
  expect(job(delivery, 'release-publish-maven-central').permissions).not.toHaveProperty('id-token');
  expect(stepUsing(job(delivery, 'release-publish-maven-central'), 'actions/setup-java').with).toMatchObject({ 'server-id': 'central', 'gpg-private-key': '${{ secrets.CENTRAL }}' });
  const github = job(delivery, 'release-publish-github-packages');
  expect(github.permissions).toMatchObject({ packages: 'write' });
  expect(github.steps.at(-1).env).toMatchObject({ NODE_AUTH_TOKEN: '${{ github.token }}', PROVENANCE: false });
});

test('a chart is signed and attested by its digest', () => {
  const { delivery } = declare(({ build }) => ({ publications: [Publication.helmChart({ chart: 'shop', repository: 'ghcr.io/acme/charts', artifact: python(build) })] }));
  const written = job(delivery, 'release-publish-chart');
  expect(stepUsing(written, 'actions/attest').with).toMatchObject({ 'subject-name': 'ghcr.io/acme/charts/shop', 'subject-digest': '${{ steps.publish.outputs.digest }}' });
  expect(scriptsOf(written)).toContain('cosign sign --yes "$CHART@$DIGEST"');
});

test('GL-38: an image of the release is verified by who signed it, and hands over its bill of materials', () => {
  const { delivery } = declare(({ workflow, version }) => ({ images: [new ImageBuild(workflow, 'image', { image: 'ghcr.io/acme/app', needs: [version.job('version')] })] }));
  const verify = job(delivery, 'release-verify-image');
  expect(verify.permissions).toEqual({ attestations: 'read', packages: 'read' });
  expect(scriptsOf(verify)).toMatch(/cosign verify .* --certificate-identity "\$GITHUB_SERVER_URL\/\$WORKFLOW"[^]*gh attestation verify/);
  expect(stepUsing(job(delivery, 'release-draft'), 'actions/download-artifact').with).toMatchObject({ 'artifact-ids': expect.stringContaining('needs.image-build.outputs') });
  expect(needsOf(job(delivery, 'release-publish'))).toContain('release-verify-image');
});

test('the notes are those of GitHub, or the section of a changelog', () => {
  expect(scriptsOf(job(declare().delivery, 'release-draft'))).toContain('releases/generate-notes');
  const { delivery } = declare(() => ({ changelog: Changelog.file(), sbom: false }));
  const draft = job(delivery, 'release-draft');
  expect(namesOf(draft)).toEqual(['Check out the code', 'Take the notes from the changelog', 'Draft the release']);
  expect(job(delivery, 'release-verify').steps[0].env.ASSETS).toBe(false);
});

test.each([
  ['release-please', VersionSource.releasePlease({ path: 'packages/client' })],
  ['semantic-release', VersionSource.semanticRelease({ version: '24.2.9', plugins: ['conventional-changelog-conventionalcommits@9.1.0'] })],
])('%s says on the default branch whether there is a release', (tool, source) => {
  const { delivery } = declare(both, source);
  const workflows = workflowsOf(delivery);
  const values = { 'github.event.repository.default_branch': 'main' };
  const said = (released: string) => ({ ...values, 'needs.version-version.outputs.released': released });
  expect(jobsThatRun(workflows, 'release.yml', { event: 'push', ref: 'refs/heads/x', values })).toEqual([]);
  expect(jobsThatRun(workflows, 'release.yml', { event: 'pull_request', ref: 'refs/pull/1/merge', values })).toEqual([]);
  expect(jobsThatRun(workflows, 'release.yml', { event: 'push', ref: 'refs/heads/main', values: said('false') })).toEqual(['version-version']);
  expect(jobsThatRun(workflows, 'release.yml', { event: 'push', ref: 'refs/heads/main', values: said('true') })).toContain('release-publish');
  expect(job(delivery, 'release-draft').if).toBe("needs.version-version.outputs.released == 'true'");
  expect(job(delivery, 'version-version').steps.at(-1).env.RELEASED).toBe(tool === 'release-please' ? "${{ steps.release-please.outputs['packages/client--release_created'] }}" : '${{ steps.semantic-release.outputs.new_release_published }}');
});

test('a publication of your own stands between the others, and an environment of your own asks its reviewers', () => {
  const { delivery } = declare(({ build, delivery: scope }) => ({
    environment: new DeploymentEnvironment(scope, 'releases', { tags: ['v*'] }),
    publications: [{
      publicationName: 'intranet',
      registryTitle: 'the intranet',
      artifacts: [python(build)],
      environment: JobEnvironment.named('intranet'),
      publishSteps: (version: ReleaseVersion): IStep[] => [new RunStep(`./publish.sh ${version.version}`)],
      verifySteps: (version: ReleaseVersion): IStep[] => [new RunStep(`./verify.sh ${version.version}`)],
    }],
  }));
  expect(job(delivery, 'release-publish-intranet').steps).toEqual([{ run: './publish.sh "${VERSION}"', env: { VERSION: '${{ needs.version-version.outputs.version }}' } }]);
  expect(job(delivery, 'release-publish').environment).toBe('releases');
});

test.each<[string, () => unknown, RegExp]>([
  ['two publications of one name', () => declare(({ build }) => ({ publications: [Publication.pypi({ project: 'a', artifact: python(build) }), Publication.pypi({ project: 'b', artifact: python(build) })] })), /are called 'pypi'/],
  ['a publication with the name of a part', () => declare(({ build }) => ({ publications: [Publication.pypi({ project: 'a', artifact: python(build), name: 'draft' })] })), /are called 'draft'/],
  ['an artifact of another workflow', () => declare(({ delivery }) => ({ assets: [BuiltArtifact.of(new Job(new Workflow(delivery, 'x', { triggers: [Trigger.push()] }), 'x'), 'x')] })), /of the same workflow/],
  ['no package', () => declare(({ build }) => ({ publications: [Publication.npm({ packages: [], artifact: python(build) })] })), /takes the names of packages/],
  ['a package of GitHub without a scope', () => declare(({ build }) => ({ publications: [Publication.githubPackages({ packages: ['client'], artifact: python(build) })] })), /with its scope/],
  ['a chart in a registry that nobody signs in to', () => declare(({ build }) => ({ publications: [Publication.helmChart({ chart: 'shop', repository: 'registry.example.com/charts', artifact: python(build) })] })), /how a job signs in/],
  ['a version of semantic-release that moves', () => VersionSource.semanticRelease({ version: '^24' }), /an exact version/],
  ['a pattern of branches', () => VersionSource.tag({ branches: ['release/*'] }), /no pattern/],
  ['a changelog outside of the repository', () => Changelog.file('../CHANGELOG.md'), /from the root of the repository/],
])('%s is refused', (_, call, message) => {
  expect(call).toThrow(message);
});

describe('what the legs of a matrix have built', () => {
  const legs = (props: (build: Job) => Partial<ReleasePipelineProps>) => declare(({ build }) => props(build)).delivery;
  const together = (written: any) => written.steps.slice(written.steps.findIndex(({ with: inputs }: any) => inputs?.pattern), written.steps.findIndex(({ env }: any) => env?.LEGS) + 1);

  test('each in an artifact of its own, is put together for the release and for a registry', () => {
    const delivery = legs((build) => ({ assets: [BuiltArtifact.matching(build, 'cli-*')], publications: [Publication.pypi({ project: 'acme', artifact: BuiltArtifact.matching(build, 'wheels-*') })] }));
    for (const [id, pattern, folder] of [['release-draft', 'cli-*', 'built/1'], ['release-publish-pypi', 'wheels-*', 'dist'], ['release-verify-pypi', 'wheels-*', 'dist']]) {
      expect(together(job(delivery, id))).toEqual([
        expect.objectContaining({ name: 'Get what was built', with: { pattern, path: `\${{ runner.temp }}/${folder}` } }),
        expect.objectContaining({ name: 'Put together what the legs built', env: { PATTERN: pattern, LEGS: `\${{ runner.temp }}/${folder}`, FOLDER: folder } }),
      ]);
    }
  });

  test.each<[string, (build: Job) => unknown, RegExp]>([
    ['a pattern for one', (build) => BuiltArtifact.of(build, 'cli-*'), /those of the legs of a matrix are BuiltArtifact\.matching\(job, 'cli-\*'\)/],
    ['one for a pattern', (build) => BuiltArtifact.matching(build, 'cli'), /with '\*' for what differs, such as 'cli-\*'/],
    ['a pattern that is a path', (build) => BuiltArtifact.matching(build, '../*'), /a pattern of letters/],
  ])('%s is refused', (_, call, message) => expect(() => legs((build) => ({ assets: [call(build) as BuiltArtifact] }))).toThrow(message));
});

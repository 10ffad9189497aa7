import { BuiltArtifact } from './built-artifact';
import { IPublication } from './publications/publication';
import { ReleasePipelineProps } from './release-options';
import { COLLECT, DRAFT, NOTES, PUBLISH, SECTION, VERIFY_IMAGE, VERIFY_RELEASE } from './release-scripts';
import { releaseOptions } from './release-table';
import { AnchoreSbom, Attest, Checkout, DockerLogin, SetupCosign } from '../../actions/inside';
import { Duration } from '../../core/inside';
import { Github } from '../../expressions/inside';
import { BaseJob, Job, JobEnvironment, JobProps, PermissionLevel, Permissions, RunStep, Workflow } from '../../workflows/inside';
import { ImageBuild } from '../image/image-build';
import { Pipeline } from '../pipeline/pipeline';

const READ = PermissionLevel.READ;
const WRITE = PermissionLevel.WRITE;
const ASSETS = 'assets';
const SBOM = 'sbom.spdx.json';

/**
 * Releases what other jobs have built: a draft on GitHub with all files, then the registries, then everything is got back from there and looked at, and only then the release on GitHub is published.
 *
 * Its parts: `draft`, `publish-<registry>` and `verify-<registry>` for each publication, `verify-<image>` for each image, `publish`, and `verify`.
 */
export class ReleasePipeline extends Pipeline {
  private readonly props: ReleasePipelineProps;
  /** The step after which the draft has its files. */
  private filled!: RunStep;

  /**
   * @param scope the workflow
   * @param id its id, with which the ids of its jobs begin
   * @param props what is released, and where it goes
   */
  public constructor(scope: Workflow, id: string, props: ReleasePipelineProps) {
    super(scope, id, releaseOptions(scope, id, props));
    this.props = props;
    const { publications = [], images = [] } = props;
    const draft = this.addDraft();
    const verified = [...publications.map((one) => this.addPublication(one, draft)), ...images.map((one) => this.addImage(one))];
    this.addRelease(draft, verified);
  }

  /** A part that runs for a release only. */
  private addStage(part: string, props: JobProps & { readonly needs: BaseJob[] }): Job {
    const { version } = this.props;
    return this.addJob(part, { ...props, needs: [version.job('version'), ...props.needs], ...!version._always && { condition: version.released } });
  }

  private addDraft(): Job {
    const { assets = [], images = [], changelog, sbom = true, attest = true, version } = this.props;
    const all = [...assets, ...images.map((image) => BuiltArtifact.of(image.jobs[image.jobs.length - 1], image.sbomArtifact))];
    const job = this.addStage('draft', { name: 'Draft the release', needs: all.map(({ _job }) => _job), timeout: Duration.minutes(15) });
    const file = changelog?._file;
    if (sbom || file !== undefined) {
      job.use(new Checkout());
      // A folder of this name in the repository would be released with the rest.
      if (all.length > 0) job.run('rm -rf built', { name: 'Make room for what was built', shell: 'bash' });
    }
    job.use(...all.flatMap((artifact, i) => artifact._into(`built/${i + 1}`)));
    if (sbom) job.use(new AnchoreSbom({ name: 'Write down what is in the repository', path: '.', format: 'spdx-json', outputFile: SBOM, uploadArtifact: false, uploadReleaseAssets: false }));
    const hasFiles = sbom || all.length > 0;
    const env = { TAG: version.tag };
    if (hasFiles) job.run(COLLECT, { name: 'Put the files together', shell: 'bash', env: { ASSETS, SBOM: sbom ? SBOM : '' } });
    if (hasFiles && attest) job.use(new Attest({ name: 'Attest where the files come from', subjectPath: [`${ASSETS}/*`] }));
    const asked = { env: { GH_TOKEN: Github.token, ...env }, permissions: Permissions.of({ contents: WRITE }) };
    if (file === undefined) job.run(NOTES, { name: 'Write the notes', shell: 'bash', ...asked });
    else job.run(SECTION, { name: 'Take the notes from the changelog', shell: 'bash', env: { CHANGELOG: file, VERSION: version.version } });
    this.filled = job.run(DRAFT, { name: 'Draft the release', shell: 'bash', ...asked, env: { GH_TOKEN: Github.token, GH_REPO: Github.repository, ...env, PRERELEASE: version.prerelease, ASSETS } });
    return job;
  }

  private addPublication(publication: IPublication, draft: Job): Job {
    const { publicationName: name, registryTitle: title, environment, artifacts } = publication;
    const publish = this.addStage(`publish-${name}`, { name: `Publish to ${title}`, needs: [draft, ...artifacts.map(({ _job }) => _job)], environment, timeout: Duration.minutes(20) });
    publish.use(...publication.publishSteps(this.props.version));
    const verify = this.addStage(`verify-${name}`, { name: `Verify ${title}`, needs: [publish], timeout: Duration.minutes(60) });
    verify.use(...publication.verifySteps(this.props.version));
    return verify;
  }

  private addImage(image: ImageBuild): Job {
    const { attest = true } = this.props;
    const job = this.addStage(`verify-${image._id}`, { name: `Verify ${image.image}`, needs: [], timeout: Duration.minutes(10) });
    const inRegistry = image.image.startsWith('ghcr.io/');
    if (inRegistry) job.use(new DockerLogin({ registry: 'ghcr.io' }));
    else job.use(...image._login.loginSteps());
    job.use(new SetupCosign());
    job.run(VERIFY_IMAGE, {
      name: 'Verify signature and origin',
      shell: 'bash',
      env: { GH_TOKEN: Github.token, IMAGE: image.image, DIGEST: image.digest, ATTESTED: attest, WORKFLOW: Github.workflowRef },
      permissions: Permissions.of({ ...attest && { attestations: READ }, ...inRegistry && { packages: READ } }),
    });
    return job;
  }

  private addRelease(draft: Job, verified: readonly Job[]): void {
    const { version, environment, sbom = true, assets = [], images = [], attest = true } = this.props;
    const env = { GH_TOKEN: Github.token, GH_REPO: Github.repository, TAG: version.tag };
    const address = `${Github.serverUrl.toString()}/${Github.repository.toString()}/releases/tag/${version.tag.toString()}`;
    const release = this.addStage('publish', { name: 'Publish the release', needs: [draft, ...verified], environment: environment ?? JobEnvironment.named('release', { url: address }), timeout: Duration.minutes(5) });
    const hasFiles = sbom || assets.length > 0 || images.length > 0;
    release.run(PUBLISH, {
      name: 'Publish the release',
      shell: 'bash',
      env: { ...env, ASSETS: hasFiles, ...hasFiles && { CHECKSUMS: this.filled.output('checksums') } },
      permissions: Permissions.of({ contents: WRITE }),
    });
    const verify = this.addStage('verify', { name: 'Verify the release', needs: [release], timeout: Duration.minutes(10) });
    verify.use(new RunStep(VERIFY_RELEASE, { name: 'Download it, and look at every file', shell: 'bash', env: { ...env, ASSETS: hasFiles, ATTESTED: attest }, permissions: Permissions.of({ contents: READ, ...attest && { attestations: READ } }) }));
  }
}

import { ImageCache } from './image-cache';
import { ImageBuildProps } from './image-options';
import { ImagePlatform } from './image-platform';
import { JOIN } from './image-scripts';
import { Built, builder, checkLocal, checkPushed, local, metadata, pushed, registryRights, scanned, scannedLocally, tagged, vouched } from './image-steps';
import { imageOptions } from './image-tables';
import { IRegistryLogin, RegistryLogin } from './registry-login';
import { Checkout, SetupQemu } from '../../actions/inside';
import { Duration } from '../../core/inside';
import { Expression, Functions, Github } from '../../expressions/inside';
import { IStep, Job, Matrix, MatrixValue, Runner, RunStep, Workflow } from '../../workflows/inside';
import { Pipeline } from '../pipeline/pipeline';

/** What a pull request, or a merge queue, starts. */
const PROPOSALS = new Set(['pull_request', 'pull_request_target', 'merge_group']);

/**
 * Builds an image for each platform on a machine of its own, and pushes it without a tag. What was pushed is scanned and looked at; then it is signed and attested, and the tags come last. A run that publishes nothing, such as
 * one for a pull request, builds and scans without any right to the registry.
 *
 * Its parts: `check` where the workflow is started for pull requests, `build`, and `merge` for more than one platform.
 */
export class ImageBuild extends Pipeline {
  /** Its repository, without tag and digest. */
  public readonly image: string;
  /** How its jobs sign in. @internal */
  public readonly _login: IRegistryLogin;
  private readonly published: { readonly digest: Expression; readonly tags: Expression; readonly version: Expression };

  /**
   * @param scope the workflow
   * @param id its id, with which the ids of its jobs begin
   * @param props image, platforms, tags, and what it must be like
   */
  public constructor(scope: Workflow, id: string, props: ImageBuildProps) {
    super(scope, id, imageOptions(id, props));
    this.image = props.image;
    this._login = props.login ?? RegistryLogin.github();
    const known = { ...props, cache: props.cache ?? ImageCache.gha() };
    const publish = props.publish ?? Functions.anyOf(Github.isBranch('main'), Github.isTag('v*'));
    const platforms = props.platforms ?? [ImagePlatform.LINUX_AMD64];
    if (scope._triggers().some(({ _event }) => PROPOSALS.has(_event))) this.addCheck(known, platforms, publish.negate());
    this.published = platforms.length === 1 ? this.addSingle(known, platforms, publish) : this.addJoined(known, platforms, publish);
  }

  /** `sha256:…` of what was published, the same for all platforms. For other jobs, and for `release.record({ digests })`. */
  public get digest(): Expression {
    return this.published.digest;
  }

  /** What was published, by its digest: `ghcr.io/acme/app@sha256:…`. */
  public get uri(): string {
    return `${this.image}@${this.digest.toString()}`;
  }

  /** Its tags with the name of the image, one a line. */
  public get tags(): Expression {
    return this.published.tags;
  }

  /** The first of its tags, without the name of the image. */
  public get version(): Expression {
    return this.published.version;
  }

  /** The artifact with the bills of materials, one file for each platform. */
  public get sbomArtifact(): string {
    return `sbom-${this._id}`;
  }

  private addCheck(props: ImageBuildProps, platforms: readonly ImagePlatform[], condition: Expression): void {
    const { job, built } = this.addLegs('check', props, platforms, 'Image check', condition);
    job.use(new Checkout(), ...emulation(platforms), builder(props), local(built), ...scannedLocally(built), checkLocal(built));
  }

  /** One machine does it all. */
  private addSingle(props: ImageBuildProps, platforms: readonly ImagePlatform[], condition: Expression) {
    const { job, built } = this.addLegs('build', props, platforms, 'Image', condition);
    const { meta, image } = this.buildSteps(job, built, platforms);
    job.use(...vouched(props, this._id, image.digest, platforms), tagged(props, image.digest, meta.tags));
    return { digest: image.digest, tags: meta.tags, version: meta.version };
  }

  /** Each platform by itself, and a job that makes one of them. */
  private addJoined(props: ImageBuildProps, platforms: readonly ImagePlatform[], condition: Expression) {
    const { job, built } = this.addLegs('build', props, platforms, 'Image', condition);
    const { image } = this.buildSteps(job, built, platforms);
    const merge = this.addJob('merge', { name: 'Image', needs: [job], condition, timeout: Duration.minutes(15) });
    const digests = platforms.map(({ _name }) => job.legOutput(image, 'digest', { platform: _name }).toString()).join('\n');
    const meta = metadata(props);
    merge.use(builder(props), ...loginSteps(props), meta);
    const join = new RunStep(JOIN, { name: 'Join the platforms', shell: 'bash', env: { IMAGE: props.image, DIGESTS: digests }, permissions: registryRights(props) });
    const digest = join.output('digest');
    merge.use(join, ...vouched(props, this._id, digest, platforms), tagged(props, digest, meta.tags));
    return { digest, tags: meta.tags, version: meta.version };
  }

  private buildSteps(job: Job, built: Built, platforms: readonly ImagePlatform[]) {
    const { props } = built;
    const meta = metadata(props);
    job.use(new Checkout(), ...emulation(platforms), builder(props), ...loginSteps(props), meta);
    const image = pushed(built, meta.labels);
    job.use(image, ...scanned(built, { imageRef: `${props.image}@${image.digest.toString()}` }), checkPushed(built, image.digest));
    return { meta, image };
  }

  /** A job for every platform. */
  private addLegs(part: string, props: ImageBuildProps, platforms: readonly ImagePlatform[], name: string, condition: Expression): { job: Job; built: Built } {
    const timeout = Duration.minutes(60);
    const comment = props.scan?._leftOut === undefined ? undefined : `Not scanned here: ${props.scan._leftOut}`;
    if (platforms.length === 1) {
      const [{ _name: platform, _machine: runsOn }] = platforms;
      return { job: this.addJob(part, { name, runsOn, timeout, condition, comment }), built: { pipeline: this._id, props, platform } };
    }
    const matrix = new Matrix({ include: platforms.map((one) => ({ platform: one._name, runner: labels(one._machine), slug: one._slug })) });
    const job = this.addJob(part, { name: `${name} (${matrix.get('platform').toString()})`, runsOn: Runner.fromExpression(matrix.get('runner')), matrix, timeout, condition, comment });
    return { job, built: { pipeline: this._id, props, platform: matrix.get('platform'), slug: matrix.get('slug').toString() } };
  }
}

function labels({ _spec: { labels: all } }: Runner): string | MatrixValue {
  return all.length === 1 ? all[0] : MatrixValue.list(...all);
}

const loginSteps = ({ login = RegistryLogin.github() }: ImageBuildProps): IStep[] => login.loginSteps();

const emulation = (platforms: readonly ImagePlatform[]): IStep[] => (platforms.some(({ _emulated }) => _emulated) ? [new SetupQemu()] : []);

import { ImageBuildProps } from './image-options';
import { ImageScan } from './image-scan';
import { CHECK_LOCAL, CHECK_PUSHED, READ_SBOMS, SIGN, TAG } from './image-scripts';
import { ImageTag } from './image-tag';
import { Attest, DockerBuildPush, DockerMetadata, SetupBuildx, SetupCosign, Trivy, UploadArtifact, UploadSarif } from '../../actions/inside';
import { Expression, RunnerContext } from '../../expressions/inside';
import { IStep, PermissionLevel, Permissions, RunStep } from '../../workflows/inside';

/** The image of one job: a leg of the matrix, or the only one. */
export interface Built {
  readonly pipeline: string;
  readonly props: ImageBuildProps;
  /** As Docker writes it. */
  readonly platform: string | Expression;
  /** For places and artifacts of its own, where there are several. */
  readonly slug?: string;
}

export const DEFAULT_TAGS: ImageTag[] = [ImageTag.sha(), ImageTag.semver(), ImageTag.latest()];

/** Where an image that is not published lies. */
const LAYOUT = `${RunnerContext.temp.toString()}/image`;

const inRegistry = ({ image }: ImageBuildProps) => (image.startsWith('ghcr.io/') ? { packages: PermissionLevel.WRITE } : {});

/** A right that scripts need, which no action asks for. */
export const registryRights = (props: ImageBuildProps): Permissions => Permissions.of(inRegistry(props));

export const builder = ({ buildkit }: ImageBuildProps): SetupBuildx => new SetupBuildx(buildkit === undefined ? {} : { driverOpts: [`image=${buildkit}`] });

/** Tags and labels, from the ref and the event. */
export const metadata = ({ image, tags = DEFAULT_TAGS }: Pick<ImageBuildProps, 'image' | 'tags'>): DockerMetadata => new DockerMetadata({ images: [image], tags: tags.map(({ _rule }) => _rule), flavor: ['latest=false'] });

const common = ({ props: { context = '.', dockerfile, target, buildArgs = {} }, platform }: Built) => ({
  context,
  ...dockerfile !== undefined && { file: dockerfile },
  ...target !== undefined && { target },
  ...Object.keys(buildArgs).length > 0 && { buildArgs: Object.entries(buildArgs).map(([name, value]) => `${name}=${value.toString()}`) },
  platforms: [platform],
});

/** Pushed by its digest: nobody finds it before it has a tag. */
export function pushed(built: Built, labels: Expression): DockerBuildPush {
  const { pipeline, props: { image, cache, secrets = {} }, slug } = built;
  const cacheFrom = cache!._acceptedForReleases ? cache!._from(pipeline, slug) : undefined;
  const cacheTo = cache!._to(pipeline, slug);
  return new DockerBuildPush({
    name: 'Build, and push without a tag',
    ...common(built),
    labels,
    outputs: [`type=image,name=${image},push-by-digest=true,name-canonical=true,push=true`],
    provenance: 'mode=max',
    sbom: true,
    ...cacheFrom && { cacheFrom },
    ...cacheTo && { cacheTo },
    ...Object.keys(secrets).length > 0 && { secrets: Object.entries(secrets).map(([id, value]) => `${id}=${value.toString()}`) },
  });
}

/** Stays on the machine, in the layout that registries hold. */
export function local(built: Built): DockerBuildPush {
  const { pipeline, props: { cache }, slug } = built;
  const cacheFrom = cache!._from(pipeline, slug);
  const cacheTo = cache!._open ? cache!._to(pipeline, slug) : undefined;
  return new DockerBuildPush({
    name: 'Build',
    ...common(built),
    outputs: [`type=oci,dest=${LAYOUT},tar=false`],
    provenance: false,
    ...cacheFrom && { cacheFrom },
    ...cacheTo && { cacheTo },
  });
}

/** What stops an image, what it says in the log, and the report. */
export function scanned({ pipeline, props: { scan }, slug }: Built, at: { readonly imageRef: string } | { readonly input: string }): IStep[] {
  const { _leftOut, _options: { severities = ['CRITICAL', 'HIGH'], unfixed = true, ignoreFile, codeScanning = false } } = scan ?? ImageScan.trivy();
  if (_leftOut !== undefined) return [];
  const part = slug === undefined ? pipeline : `${pipeline}-${slug}`;
  const run = new Trivy({
    name: 'Scan the image',
    scanType: 'image',
    ...at,
    scanners: ['vuln', 'secret'],
    format: 'json',
    output: 'trivy-image.json',
    exitCode: 1,
    severity: severities,
    ...!unfixed && { ignoreUnfixed: true },
    ...ignoreFile !== undefined && { trivyignores: ignoreFile.split(',') },
    // The database that judges an image does not come from a place that other workflows write to.
    cache: false,
  });
  const shown = new RunStep('trivy convert --format table trivy-image.json', { name: 'Show what was found', condition: run.ran() });
  const report = new UploadArtifact({ name: 'Keep the report', artifactName: `trivy-report-${part}`, path: ['trivy-image.json'], condition: run.ran() });
  if (!codeScanning) return [run, shown, report];
  const sarif = new RunStep('trivy convert --format sarif --output trivy-image.sarif trivy-image.json', { name: 'Translate the report for code scanning', condition: run.ran() });
  return [run, shown, report, sarif, new UploadSarif({ sarifFile: 'trivy-image.sarif', category: part, condition: sarif.succeeded().andAlso(run.ran()) })];
}

export const scannedLocally = (built: Built): IStep[] => scanned(built, { input: LAYOUT });

const limits = ({ allowRoot = false, maxSize }: ImageBuildProps) => ({ ALLOW_ROOT: allowRoot, MAX_SIZE: maxSize?._bytes ?? '' });
const NAME = 'Check the user and the size';

export const checkPushed = ({ props }: Built, digest: Expression): RunStep => new RunStep(CHECK_PUSHED, { name: NAME, shell: 'bash', env: { IMAGE: props.image, DIGEST: digest, ...limits(props) } });

export const checkLocal = ({ props }: Built): RunStep => new RunStep(CHECK_LOCAL, { name: NAME, shell: 'bash', env: { LAYOUT, ...limits(props) } });

/** Signature and statements, of one digest. */
export function vouched(props: ImageBuildProps, pipeline: string, digest: Expression, platforms: readonly { readonly _name: string; readonly _slug: string }[]): IStep[] {
  const { image, sign = true, attest = true } = props;
  const named = { IMAGE: image, DIGEST: digest };
  const folder = 'sboms';
  const about = { subjectName: image, subjectDigest: digest, pushToRegistry: true };
  return [
    ...sign ? [new SetupCosign(), new RunStep(SIGN, { name: 'Sign the image', shell: 'bash', env: named, permissions: Permissions.of({ idToken: PermissionLevel.WRITE, ...inRegistry(props) }) })] : [],
    new RunStep(READ_SBOMS, { name: 'Read what is in the image', shell: 'bash', env: { ...named, PLATFORMS: platforms.map(({ _name }) => _name).join(','), NAME: pipeline, SBOMS: folder } }),
    new UploadArtifact({ name: 'Keep the lists of what is in the image', artifactName: `sbom-${pipeline}`, path: [`${folder}/*.spdx.json`] }),
    ...attest ? [
      new Attest({ name: 'Attest where the image comes from', ...about }),
      ...platforms.map(({ _name, _slug }) => new Attest({ name: `Attest what is in the image for ${_name}`, ...about, sbomPath: `${folder}/${pipeline}-${_slug}.spdx.json` })),
    ] : [],
  ];
}

export const tagged = (props: ImageBuildProps, digest: Expression, tags: Expression): RunStep =>
  new RunStep(TAG, { name: 'Tag the image', shell: 'bash', env: { IMAGE: props.image, DIGEST: digest, TAGS: tags }, permissions: registryRights(props) });

import { PackageBuildProps } from './package-options';
import { PACK } from './package-script';
import { packageOptions } from './package-tables';
import { Attest, Checkout, UploadArtifact } from '../../actions/inside';
import { Duration } from '../../core/inside';
import { Expression, Github } from '../../expressions/inside';
import { RunStep, Workflow } from '../../workflows/inside';
import { Pipeline } from '../pipeline/pipeline';
import { VERSION_OF_RUN } from '../version/version-script';

/**
 * Packs folders of the repository into a `.tar.gz` with a manifest (name, version, commit, date), the same bytes for the same commit, with its checksum beside it; attested, and kept as an artifact of the run.
 *
 * Its one part is `package`.
 */
export class PackageBuild extends Pipeline {
  /** Its name. */
  public readonly packageName: string;
  /** `1.2.3`, or `dev-1a2b3c4`. */
  public readonly version: Expression;
  private readonly pack: RunStep;
  private readonly directory: string;
  private readonly versioned: boolean;

  /**
   * @param scope the workflow
   * @param id its id, with which the id of its job begins
   * @param props what is packed
   */
  public constructor(scope: Workflow, id: string, props: PackageBuildProps) {
    super(scope, id, packageOptions(id, props));
    const { packageName = id, paths, exclude = [], tagPrefix = 'v', before = [], preparation, outputDirectory = 'dist', versionInFileName = false, attest = true, retention } = props;
    this.packageName = packageName;
    this.directory = outputDirectory;
    this.versioned = versionInFileName;
    const job = this.addJob('package', { name: 'Package', timeout: Duration.minutes(15) });
    job.use(new Checkout());
    const version = props.version ?? job.run(VERSION_OF_RUN, { name: 'Work out the version', shell: 'bash', env: { TAG_PREFIX: tagPrefix } }).output('version');
    this.version = Expression.of(version);
    job.use(...preparation?.packageSteps() ?? []);
    for (const script of before) job.run(script, { env: { VERSION: version } });
    this.pack = job.run(PACK, {
      name: 'Put the package together',
      shell: 'bash',
      env: { NAME: packageName, VERSION: version, PATHS: paths.join('\n'), EXCLUDE: exclude.join('\n'), OUTPUT: outputDirectory, VERSION_IN_NAME: versionInFileName },
    });
    // A pull request of a fork has no identity to attest with, and what any pull request makes is not what is released.
    const condition = Github.isEvent('pull_request').negate();
    if (attest) job.use(new Attest({ name: 'Attest where the package comes from', subjectPath: [this.pack.output('file')], condition }));
    job.use(new UploadArtifact({
      name: 'Keep the package',
      artifactName: this.artifactName,
      path: [this.pack.output('file'), `${this.pack.output('file').toString()}.sha256`, `${outputDirectory}/manifest.json`],
      compressionLevel: 0,
      ...retention && { retentionDays: retention.toSeconds() / 86_400 },
    }));
  }

  /** The name of the artifact: that of the package and its version. */
  public get artifactName(): Expression {
    return this.pack.output('artifact');
  }

  /** Path of the archive: `dist/app.tar.gz`. */
  public get packageFile(): string {
    return this.versioned ? this.pack.output('file').toString() : `${this.directory}/${this.packageName}.tar.gz`;
  }

  /** Path of the manifest. */
  public get manifestFile(): string {
    return `${this.directory}/manifest.json`;
  }

  /** The checksum of the archive, SHA-256 in hexadecimal digits. */
  public get checksum(): Expression {
    return this.pack.output('checksum');
  }
}

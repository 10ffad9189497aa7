import { ReleaseProps, ReleaseRecordOptions } from './release-options';
import { Attest, UploadArtifact } from '../../actions/inside';
import { Origin } from '../../core/inside';
import { Expression, Github } from '../../expressions/inside';
import { NODE_ENVIRONMENT } from '../../observability/inside';
import { IStep, Job, PermissionLevel, Permissions, RunStep, RunStepProps, Step, StepOwner, Workflow } from '../../workflows/inside';

/** A release, as far as its steps must know it. */
interface Recorded {
  readonly _props: ReleaseProps;
  readonly _folder: string;
  _recordedIn(workflow: Workflow): void;
}

/** The steps that record a release, and what they hand on. */
export class ReleaseRecord implements IStep {
  /** @internal */
  public static _of(step: RunStep, after: readonly Step[], options: ReleaseRecordOptions): ReleaseRecord {
    return new ReleaseRecord(step, after, options);
  }

  /** @internal */
  public readonly _origin: Origin;
  /** @internal */
  public readonly _options: ReleaseRecordOptions;

  private constructor(private readonly step: RunStep, private readonly after: readonly Step[], options: ReleaseRecordOptions) {
    this._options = options;
    this._origin = Origin.here('record of a release');
  }

  /** The id of the release, which is its version. */
  public get releaseId(): Expression {
    return this.step.output('release');
  }

  /** Path of `release.json`. */
  public get releaseFile(): Expression {
    return this.step.output('release-file');
  }

  /** The digest of `release.json`: `sha256:…`. */
  public get releaseDigest(): Expression {
    return this.step.output('digest');
  }

  public toSteps(): Step[] {
    return [this.step, ...this.after];
  }

  /** The job that records, once it has the steps. @internal */
  public get _job(): Job | undefined {
    return this.step._owner instanceof Job ? this.step._owner : undefined;
  }
}

/** Knows who took it in: the pipeline starts when that workflow is done. */
class RecordStep extends RunStep {
  public constructor(private readonly release: Recorded, script: string, props: RunStepProps) {
    super(script, props);
  }

  public override _enter(owner: StepOwner, index: number, group?: Step): void {
    super._enter(owner, index, group);
    if (owner instanceof Job) this.release._recordedIn(owner.workflow);
  }
}

/** Record, keep, attest. @internal */
export function recordSteps(release: Recorded, options: ReleaseRecordOptions): ReleaseRecord {
  const { _props: { images = {} }, _folder: folder } = release;
  const step = new RecordStep(release, `node ${folder}/promotion.cjs release`, {
    name: 'Record the release',
    env: { GITHUB_TOKEN: Github.token, ...NODE_ENVIRONMENT, ...variablesOf(release, options) },
    permissions: Permissions.of({ contents: PermissionLevel.READ, deployments: PermissionLevel.WRITE }),
  });
  const upload = new UploadArtifact({ name: 'Keep release.json', artifactName: `release-${step.output('release')}`, path: [step.output('release-file')], overwrite: true });
  if (options.attest === false) return ReleaseRecord._of(step, [upload], options);
  const { digests = {} } = options;
  return ReleaseRecord._of(step, [
    upload,
    new Attest({ name: 'Attest the release', subjectPath: [step.output('release-file')] }),
    ...Object.entries(images).map(([name, repository]) => new Attest({ name: `Attest the image ${name}`, subjectName: repository, subjectDigest: digests[name] })),
  ], options);
}

function variablesOf({ _props: { images = {}, charts = {}, artifacts = [] } }: Recorded, options: ReleaseRecordOptions): Record<string, string | Expression> {
  const { version, digests = {}, charts: versions = {}, tests = [], coverage, database } = options;
  const all = {
    PROMOTION_IMAGES: Object.fromEntries(Object.entries(images).map(([name, repository]) => [name, `${repository}@${String(digests[name])}`])),
    PROMOTION_CHARTS: Object.fromEntries(Object.entries(charts).map(([name, { reference }]) => [name, { reference, ...versions[name] }])),
    PROMOTION_ARTIFACTS: artifacts,
    PROMOTION_TESTS: tests,
  };
  return {
    ...(version === undefined ? {} : { PROMOTION_VERSION: version }),
    ...Object.fromEntries(Object.entries(all).filter(([, value]) => Object.keys(value).length > 0).map(([name, value]) => [name, JSON.stringify(value)])),
    ...(coverage === undefined ? {} : { PROMOTION_COVERAGE: coverage }),
    ...(database === undefined ? {} : { PROMOTION_DATABASE: databaseOf(database.reversible, database.migration) }),
  };
}

/** What is only known when it runs stands without quotes: it gives true or false. */
function databaseOf(reversible: boolean | Expression, migration: string | Expression | undefined): string {
  return `{"reversible":${String(reversible)}${migration === undefined ? '' : `,"migration":${JSON.stringify(String(migration))}`}}`;
}

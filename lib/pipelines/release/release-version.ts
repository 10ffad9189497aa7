import { VERSION_OF_TAG, VERSION_OF_TOOL } from './version-scripts';
import { VersionSource, VersionSpec } from './version-source';
import { Checkout, ReleasePlease, SemanticRelease } from '../../actions/inside';
import { asWritten, constructScope, Duration, expectOptions, InvalidValueError, kinds, optionTable } from '../../core/inside';
import { Expression, Github } from '../../expressions/inside';
import { Job, RunStep, Workflow } from '../../workflows/inside';
import { Pipeline } from '../pipeline/pipeline';
import { PipelineProps } from '../pipeline/pipeline-options';
import { PIPELINE } from '../pipeline/pipeline-tables';
import { startsForPushes, startsForTags } from '../starts';

/** Where the version comes from. */
export interface ReleaseVersionProps extends PipelineProps {
  /**
   * Where the version comes from.
   *
   * @default VersionSource.tag()
   */
  readonly source?: VersionSource;
}

/**
 * What a run releases. Jobs that build read the version here, and `ReleasePipeline` releases what they built.
 *
 * Its one part is `version`.
 */
export class ReleaseVersion extends Pipeline {
  /** Whether every run that comes this far is a release. @internal */
  public readonly _always: boolean;
  private readonly step: RunStep;

  /**
   * @param scope the workflow
   * @param id its id, with which the id of its job begins
   * @param props where the version comes from
   */
  public constructor(scope: Workflow, id: string, props: ReleaseVersionProps = {}) {
    super(scope, id, expected(scope, id, props));
    const { _spec: spec } = props.source ?? VersionSource.tag();
    this._always = spec.kind === 'tag';
    const condition = spec.kind === 'tag' ? Github.isTag(`${spec.prefix ?? 'v'}*`) : Github.isEvent('push').andAlso(Github.ref.equalTo(`refs/heads/${Github.event('repository.default_branch').toString()}`));
    this.step = steps(this.addJob('version', { name: 'Version', timeout: Duration.minutes(10), condition }), spec);
  }

  /** `1.2.3`. */
  public get version(): Expression {
    return this.step.output('version');
  }

  /** The tag: `v1.2.3`. */
  public get tag(): Expression {
    return this.step.output('tag');
  }

  /** `true` for a version such as `1.2.3-rc.1`, else `false`. */
  public get prerelease(): Expression {
    return this.step.output('prerelease');
  }

  /** Whether this run is a release: the condition of the jobs that build it. */
  public get released(): Expression {
    return this.step.output('released').equalTo('true');
  }
}

const TABLE = optionTable({ ...PIPELINE, source: kinds.made((value) => value instanceof VersionSource, 'a VersionSource, such as VersionSource.tag()') });

/** A workflow that never starts for a release never releases, and nothing would say so. Asked before the pipeline is part of any tree. */
function expected(scope: Workflow, id: string, props: ReleaseVersionProps): ReleaseVersionProps {
  const { source = VersionSource.tag() } = expectOptions('new ReleaseVersion', id, props, TABLE);
  const workflow = constructScope('new ReleaseVersion', scope);
  if (!(workflow instanceof Workflow)) return props;
  const refused = (why: string) => new InvalidValueError('call/contradiction', `new ReleaseVersion(…, ${asWritten(id)}, …)`, why, { option: 'source' });
  const { _spec: spec } = source;
  if (spec.kind === 'tag' && !startsForTags(workflow)) {
    throw refused(`the version is that of a tag, and the workflow '${workflow._id}' starts for no tag: give it Trigger.push({ tags: [${asWritten(`${spec.prefix ?? 'v'}*`)}] }), or say by 'source' where the version comes from`);
  }
  if (spec.kind !== 'tag' && !startsForPushes(workflow)) {
    throw refused(`a push to the default branch makes the version, and the workflow '${workflow._id}' starts for no branch: give it Trigger.push({ branches: ['main'] })`);
  }
  return props;
}

function steps(job: Job, spec: VersionSpec): RunStep {
  const told = (released: Expression, version: Expression, tag: Expression) => job.run(VERSION_OF_TOOL, { name: 'Work out the version', shell: 'bash', env: { RELEASED: released, VERSION: version, TAG: tag } });
  if (spec.kind === 'release-please') {
    const { token, path, configFile, manifestFile } = spec;
    const please = new ReleasePlease({ ...token && { token }, ...configFile !== undefined && { configFile }, ...manifestFile !== undefined && { manifestFile } });
    job.use(please);
    const output = (name: string) => please.output(path === undefined ? name : `${path}--${name}`);
    return told(output('release_created'), output('version'), output('tag_name'));
  }
  job.use(new Checkout({ fetchDepth: 0 }));
  if (spec.kind === 'semantic-release') {
    const asked = new SemanticRelease({ name: 'Ask semantic-release', dryRun: true, semanticVersion: spec.version, ...spec.plugins && { extraPlugins: spec.plugins }, env: { GITHUB_TOKEN: Github.token } });
    job.use(asked);
    return told(asked.newReleasePublished, asked.newReleaseVersion, asked.newReleaseGitTag);
  }
  const { prefix = 'v', branches = [Github.event('repository.default_branch').toString()] } = spec;
  return job.run(VERSION_OF_TAG, { name: 'Read the version from the tag', shell: 'bash', env: { TAG_PREFIX: prefix, BRANCHES: branches.join('\n') } });
}

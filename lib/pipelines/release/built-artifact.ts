import { TOGETHER } from './release-scripts';
import { DownloadArtifact, UploadArtifact } from '../../actions/inside';
import { expectArgument, kinds } from '../../core/inside';
import { Expression, RunnerContext } from '../../expressions/inside';
import { BaseJob, IStep, Job, optionKinds, RunStep } from '../../workflows/inside';

/** Files that a job has built and kept as an artifact of the run, for the jobs that release them. */
export class BuiltArtifact {
  /**
   * @param job the job that uploads it
   * @param artifactName the name of the artifact
   */
  public static of(job: BaseJob, artifactName: string | Expression): BuiltArtifact {
    expectArgument('BuiltArtifact.of', job, JOB, 'the job');
    expectArgument('BuiltArtifact.of', artifactName, optionKinds.phrase, 'the name', job);
    expectArgument('BuiltArtifact.of', artifactName, ONE, 'the name', job);
    return new BuiltArtifact(job, artifactName, false);
  }

  /**
   * What the legs of a matrix have built, each in an artifact of its own: `BuiltArtifact.matching(build, 'cli-*')`.
   *
   * @param job the job that uploads them
   * @param pattern of their names
   */
  public static matching(job: BaseJob, pattern: string): BuiltArtifact {
    expectArgument('BuiltArtifact.matching', job, JOB, 'the job');
    expectArgument('BuiltArtifact.matching', pattern, PATTERN, 'the pattern', job);
    return new BuiltArtifact(job, pattern, true);
  }

  /** @internal */
  public readonly _job: BaseJob;
  private readonly artifactName: string | Expression;
  private readonly several: boolean;

  private constructor(job: BaseJob, name: string | Expression, several: boolean) {
    this._job = job;
    this.artifactName = name;
    this.several = several;
  }

  /**
   * Fetches its files into a folder: one by its number where the job says it, because any job of the run can put another artifact under the same name, and none can give it the same number; those of several together,
   * but none in the place of another.
   *
   * @internal
   */
  public _into(path: string): IStep[] {
    const number = this.upload()?.artifactId;
    if (!this.several) return [new DownloadArtifact({ name: DOWNLOAD, ...number ? { artifactIds: [number] } : { artifactName: this.artifactName }, path })];
    const from = `${RunnerContext.temp}/${path}`;
    return [
      new DownloadArtifact({ name: DOWNLOAD, pattern: this.artifactName, path: from }),
      new RunStep(TOGETHER, { name: 'Put together what the legs built', shell: 'bash', env: { PATTERN: this.artifactName, LEGS: from, FOLDER: path } }),
    ];
  }

  /** The step that keeps it. Of a matrix only one leg says its number, and a step with a condition may have none, with which everything of the run would be fetched. */
  private upload(): UploadArtifact | undefined {
    const job = this._job;
    if (!(job instanceof Job) || job._base.matrix !== undefined) return undefined;
    const called = job._steps.filter((step): step is UploadArtifact => step instanceof UploadArtifact && String(step._inputs.name) === String(this.artifactName));
    return called.length === 1 && called[0]._props.condition === undefined ? called[0] : undefined;
  }
}

const DOWNLOAD = 'Get what was built';
const JOB = kinds.made((value) => value instanceof BaseJob, 'a job: the object, not its id');
const ONE = kinds.made((value) => typeof value !== 'string' || !/[*?]/.test(value), "the name of one artifact; those of the legs of a matrix are BuiltArtifact.matching(job, 'cli-*')");
const PATTERN = kinds.made((value) => typeof value === 'string' && /^[\w.-]*\*[\w.*-]*$/.test(value), "a pattern of letters, digits and '.', '_', '-', with '*' for what differs, such as 'cli-*'");

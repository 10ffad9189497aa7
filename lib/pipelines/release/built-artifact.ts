import { TOGETHER } from './release-scripts';
import { DownloadArtifact } from '../../actions/inside';
import { expectArgument, kinds } from '../../core/inside';
import { Expression, RunnerContext } from '../../expressions/inside';
import { BaseJob, IStep, optionKinds, RunStep } from '../../workflows/inside';

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

  /** Fetches its files into a folder: those of several together, but none in the place of another. @internal */
  public _into(path: string): IStep[] {
    if (!this.several) return [new DownloadArtifact({ name: DOWNLOAD, artifactName: this.artifactName, path })];
    const from = `${RunnerContext.temp}/${path}`;
    return [
      new DownloadArtifact({ name: DOWNLOAD, pattern: this.artifactName, path: from }),
      new RunStep(TOGETHER, { name: 'Put together what the legs built', shell: 'bash', env: { PATTERN: this.artifactName, LEGS: from, FOLDER: path } }),
    ];
  }
}

const DOWNLOAD = 'Get what was built';
const JOB = kinds.made((value) => value instanceof BaseJob, 'a job: the object, not its id');
const ONE = kinds.made((value) => typeof value !== 'string' || !/[*?]/.test(value), "the name of one artifact; those of the legs of a matrix are BuiltArtifact.matching(job, 'cli-*')");
const PATTERN = kinds.made((value) => typeof value === 'string' && /^[\w.-]*\*[\w.*-]*$/.test(value), "a pattern of letters, digits and '.', '_', '-', with '*' for what differs, such as 'cli-*'");

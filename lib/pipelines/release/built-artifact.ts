import { DownloadArtifact, UploadArtifact } from '../../actions/inside';
import { expectArgument, kinds } from '../../core/inside';
import { Expression } from '../../expressions/inside';
import { BaseJob, Job, optionKinds } from '../../workflows/inside';

/** Files that a job has built and kept as an artifact of the run, for the jobs that release them. */
export class BuiltArtifact {
  /**
   * @param job the job that uploads it
   * @param artifactName the name of the artifact
   */
  public static of(job: BaseJob, artifactName: string | Expression): BuiltArtifact {
    expectArgument('BuiltArtifact.of', job, JOB, 'the job');
    expectArgument('BuiltArtifact.of', artifactName, optionKinds.phrase, 'the name', job);
    return new BuiltArtifact(job, artifactName);
  }

  /** @internal */
  public readonly _job: BaseJob;
  /** @internal */
  public readonly _name: string | Expression;

  private constructor(job: BaseJob, name: string | Expression) {
    this._job = job;
    this._name = name;
  }

  /**
   * The step that fetches it, by its number where the job says it: any job of the run can put another artifact under the same name, and none can give it the same number.
   *
   * @internal
   */
  public _download(path: string): DownloadArtifact {
    const number = this.upload()?.artifactId;
    return new DownloadArtifact({ name: 'Get what was built', ...number ? { artifactIds: [number] } : { artifactName: this._name }, path });
  }

  /** The step that keeps it. Of a matrix only one leg says its number, and a step with a condition may have none, with which everything of the run would be fetched. */
  private upload(): UploadArtifact | undefined {
    const job = this._job;
    if (!(job instanceof Job) || job._base.matrix !== undefined) return undefined;
    const called = job._steps.filter((step): step is UploadArtifact => step instanceof UploadArtifact && String(step._inputs.name) === String(this._name));
    return called.length === 1 && called[0]._props.condition === undefined ? called[0] : undefined;
  }
}

const JOB = kinds.made((value) => value instanceof BaseJob, 'a job: the object, not its id');

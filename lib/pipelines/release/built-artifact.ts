import { expectArgument, kinds } from '../../core/inside';
import { Expression } from '../../expressions/inside';
import { BaseJob, optionKinds } from '../../workflows/inside';

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
}

const JOB = kinds.made((value) => value instanceof BaseJob, 'a job: the object, not its id');

/** A stage of a pipeline, for what refers to it. */
export interface IStage {
  /** What people call it. */
  readonly stageName: string;
}

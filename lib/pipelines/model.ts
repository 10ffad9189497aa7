import { ChangedPartsModel } from './changed-parts/model';
import { PullRequestConventionsModel } from './conventions/model';
import { HandbookModel } from './handbook/model';
import { WorkflowLintersModel } from './linters/model';
import { ReadyPipelineModel } from './pipeline/model';
import { PreCommitConfigModel } from './pre-commit/model';
import { ProgramModel } from './programs/model';

export * from './changed-parts/model';
export * from './conventions/model';
export * from './handbook/model';
export * from './linters/model';
export * from './pipeline/model';
export * from './pre-commit/model';
export * from './programs/model';

/** The ready-made pipelines of a delivery, and what they write besides workflows. */
export interface PipelinesModel {
  /** The pipelines. */
  readonly pipelines: ReadyPipelineModel[];
  /** The programs that their jobs run. */
  readonly programs: ProgramModel[];
  /** Of what jobs are told that it has changed. */
  readonly changes: ChangedPartsModel[];
  /** What is asked of pull requests. */
  readonly conventions: PullRequestConventionsModel[];
  /** What runs before a commit: one, or none. */
  readonly preCommit: PreCommitConfigModel[];
  /** Pages about the delivery. */
  readonly handbooks: HandbookModel[];
  /** What the linters of workflows are told. */
  readonly linters: WorkflowLintersModel[];
}

import { Origin } from '../../core/inside';
import { StageModel } from '../stage/model';

/** The way of a release through stages. */
export interface PromotionPipelineModel {
  /** Its id. */
  readonly id: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** Id of the release. */
  readonly release: string;
  /** The environment whose deployments are what is recorded besides deployments. */
  readonly ledger: string;
  /** The branch whose workflows decide. */
  readonly defaultBranch: string;
  /** Path of the program. */
  readonly program: string;
  /** Path of what the program reads. */
  readonly configurationFile: string;
  /** What the program reads, as JSON. */
  readonly configuration: string;
  /** The workflows that promote. */
  readonly workflows: PromotionWorkflowModel[];
  /** Path of the workflow that rolls back. */
  readonly rollbackWorkflow: string;
  /** Its stages, those before others first. */
  readonly stages: StageModel[];
}

/** A workflow that promotes. */
export interface PromotionWorkflowModel {
  /** Path of the file. */
  readonly file: string;
  /** Whether it runs by itself. */
  readonly automatic: boolean;
  /** What people can ask it for: `promote`, `approve` … */
  readonly actions: string[];
  /** The stages that it promotes to, by name. */
  readonly stages: string[];
}

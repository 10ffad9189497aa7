import { Origin } from '../../core/inside';

/** A page about a pipeline, for those who deliver by it. */
export interface PromotionPageModel {
  /** Id of the pipeline. */
  readonly pipeline: string;
  /** Where the pipeline was declared. */
  readonly origin: Origin;
  /** Path of the page. */
  readonly file: string;
  /** Its stages, those before others first. */
  readonly stages: PromotedStageModel[];
}

/** What a page says of a stage, besides what the pipeline knows of it. */
export interface PromotedStageModel {
  /** What people call it. */
  readonly name: string;
  /** What people call its targets. */
  readonly targets: string[];
  /** What people type at its targets. */
  readonly commands: PromotedTargetModel[];
  /** How a release takes the place of the one before, the usual way first. */
  readonly strategies: PromotedStrategyModel[];
  /** What shows that it works, in the order in which it is done. */
  readonly verification: string[];
}

/** What people type at a target. What stands in `<…>` is theirs to fill in. */
export interface PromotedTargetModel {
  /** What people call it. */
  readonly target: string;
  /**
   * To get to it.
   *
   * @default - nothing, or nobody knows
   */
  readonly signIn?: string;
  /** To look at it. */
  readonly look: string[];
  /** To bring it back when no workflow can. Empty where nobody knows how. */
  readonly back: string[];
}

/** A strategy, as a page tells it. */
export interface PromotedStrategyModel {
  /** Its name. */
  readonly name: string;
  /** What it does, in one line. */
  readonly says: string;
  /** The steps in which the traffic moves. */
  readonly steps: PromotedStepModel[];
  /** How many minutes the job that deploys like that may take. */
  readonly minutes: number;
}

/** A step of a strategy. */
export interface PromotedStepModel {
  /** How much of the traffic the release gets, in percent. */
  readonly weight: number;
  /** How long one looks at it, in seconds. */
  readonly pause: number;
  /**
   * The id of the analysis that judges it.
   *
   * @default - nothing is measured
   */
  readonly analysis?: string;
}

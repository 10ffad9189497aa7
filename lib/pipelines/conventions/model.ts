import { Origin } from '../../core/inside';

/** Conventions of pull requests, and the file that says which labels they get. */
export interface PullRequestConventionsModel {
  /** The id of the pipeline. */
  readonly id: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** The id of its workflow. */
  readonly workflow: string;
  /** Whether what people write, title or description, is looked at. */
  readonly readsText: boolean;
  /** Path of the file with the labels. */
  readonly labelsFile: string;
  /** When a pull request gets which label. There is no file without one. */
  readonly labels: LabelRuleModel[];
}

/** When a pull request gets a label. */
export interface LabelRuleModel {
  /** The label. */
  readonly label: string;
  /** `any-glob-to-any-file`. */
  readonly paths: string[];
  /** `head-branch`: regular expressions. */
  readonly headBranches: string[];
  /** `base-branch`: regular expressions. */
  readonly baseBranches: string[];
}

import { TerraformAccess } from './terraform-access';
import { TerraformScanner } from './terraform-scanner';
import { Duration } from '../../core/inside';
import { Expression } from '../../expressions/inside';
import { IEnvironment } from '../../workflows/inside';
import { PipelineProps } from '../pipeline/pipeline-options';

/** A configuration that Terraform plans and applies as a whole, with a state of its own. */
export interface TerraformStack {
  /** Its name: `production`. The ids of its jobs have it. */
  readonly name: string;
  /** Its folder, from the root of the repository: `deployment/terraform/environments/production`. */
  readonly folder: string;
  /**
   * Files of variables, seen from the folder.
   *
   * @default - those that Terraform reads by itself
   */
  readonly variableFiles?: string[];
  /**
   * Files with the configuration of the backend, seen from the folder.
   *
   * @default - none
   */
  readonly backendFiles?: string[];
  /**
   * Variables of Terraform: `region` becomes `TF_VAR_region`.
   *
   * @default - none
   */
  readonly variables?: { [name: string]: string | number | boolean | Expression };
  /**
   * Who plans: give it the right to read and nothing else.
   *
   * @default - nobody: the plan needs no cloud
   */
  readonly planAccess?: TerraformAccess;
  /**
   * The environment of the job that plans, for its secrets and its trust. Nobody should have to approve a plan.
   *
   * @default - none
   */
  readonly planEnvironment?: IEnvironment;
  /**
   * Who applies.
   *
   * @default - nobody: it needs no cloud
   */
  readonly applyAccess?: TerraformAccess;
  /**
   * The environment that is deployed to, whose reviewers approve the plan. Without it nothing is applied.
   *
   * @default - the plan is only shown
   */
  readonly applyEnvironment?: IEnvironment;
  /**
   * Further files that change it, as patterns from the root of the repository.
   *
   * @default - `modules` of the pipeline, and `variableFiles` and `backendFiles`
   */
  readonly changedWith?: string[];
}

/** What is planned, and how. */
export interface TerraformPlanProps extends PipelineProps {
  /** The version of Terraform, such as `1.11.4`. */
  readonly version: string;
  /** The configurations, in the order in which they are applied. */
  readonly stacks: TerraformStack[];
  /**
   * Modules that the configurations share, as patterns from the root of the repository: a change of one changes all of them.
   *
   * @default - none
   */
  readonly modules?: string[];
  /**
   * The folder that is looked at as a whole: format, rules, scans.
   *
   * @default - the folder that the configurations have in common
   */
  readonly root?: string;
  /**
   * The version of tflint. `''`: it does not run.
   *
   * @default 0.64.0
   */
  readonly tflintVersion?: string;
  /**
   * What scans the configuration. `[]`: nothing, such as where a `SecurityScan` does.
   *
   * @default [TerraformScanner.TRIVY]
   */
  readonly scanners?: TerraformScanner[];
  /**
   * The key of Infracost, which says what a plan costs.
   *
   * @default - costs are not estimated
   */
  readonly infracostKey?: Expression;
  /**
   * The branch whose pushes are applied.
   *
   * @default main
   */
  readonly branch?: string;
  /**
   * A secret by which the saved plan is encrypted until it is applied. A plan holds every value of it, secrets among them, and who can read the repository can read its artifacts.
   *
   * @default - it is kept as it is
   */
  readonly planPassphrase?: Expression;
  /**
   * How long the saved plan is kept: somebody has to approve it by then. Whole days.
   *
   * @default Duration.days(1)
   */
  readonly keepPlan?: Duration;
}

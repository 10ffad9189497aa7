import { Defect } from '../checks/inside';
import { Origin } from '../core/inside';
import { ExpressionUse, OverrideModel, RequiredPermission, Scalar, ScalarMap, StepModel } from '../workflows/inside';

/** An action that lives in the repository, as plain data: `.github/actions/<id>/action.yml`. */
export interface ActionModel {
  readonly kind: 'action';
  readonly id: string;
  /** Path of the metadata file from the root of the repository. */
  readonly file: string;
  readonly origin: Origin;
  readonly comment?: string;
  readonly name: string;
  readonly description: string;
  readonly author?: string;
  readonly inputs: ActionInputModel[];
  readonly outputs: ActionOutputModel[];
  readonly runs: CompositeRunsModel | NodeRunsModel | DockerRunsModel;
  readonly branding?: BrandingModel;
  /** Of a composite action; the others have none. */
  readonly steps: StepModel[];
  /** What its steps need from the token of the job that uses it. */
  readonly required: RequiredPermission[];
  /** Whether `required` is all there is. */
  readonly complete: boolean;
  readonly expressions: ExpressionUse[];
  readonly overrides: OverrideModel[];
  readonly defects: Defect[];
}

/** How GitHub shows it in the Marketplace. */
export interface BrandingModel {
  readonly icon: string;
  readonly color: string;
}

export interface ActionInputModel {
  readonly name: string;
  readonly origin: Origin;
  readonly description: string;
  readonly required: boolean;
  readonly defaultValue?: string;
  readonly deprecationMessage?: string;
}

export interface ActionOutputModel {
  readonly name: string;
  readonly origin: Origin;
  readonly description: string;
  /** With `${{ }}`; only of a composite action. */
  readonly value?: string;
}

export interface CompositeRunsModel {
  readonly using: 'composite';
}

export interface NodeRunsModel {
  readonly using: 'node20' | 'node24';
  readonly main: string;
  readonly pre?: string;
  readonly preCondition?: string;
  readonly post?: string;
  readonly postCondition?: string;
}

export interface DockerRunsModel {
  readonly using: 'docker';
  /** `Dockerfile` in the folder of the action, or `docker://image`. */
  readonly image: string;
  readonly entrypoint?: string;
  readonly args: Scalar[];
  readonly env: ScalarMap;
  readonly preEntrypoint?: string;
  readonly preCondition?: string;
  readonly postEntrypoint?: string;
  readonly postCondition?: string;
}

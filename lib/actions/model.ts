import { Defect } from '../checks/inside';
import { Origin } from '../core/inside';
import { ExpressionUse, OverrideModel, RequiredPermission, Scalar, ScalarMap, StepModel } from '../workflows/inside';

/** An action that lives in the repository, as plain data: `.github/actions/<id>/action.yml`. @internal */
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
  readonly inputs: readonly ActionInputModel[];
  readonly outputs: readonly ActionOutputModel[];
  readonly runs: CompositeRunsModel | NodeRunsModel | DockerRunsModel;
  readonly branding?: { readonly icon: string; readonly color: string };
  /** What its steps need from the token of the job that uses it. */
  readonly required: readonly RequiredPermission[];
  /** Whether `required` is all there is. */
  readonly complete: boolean;
  readonly expressions: readonly ExpressionUse[];
  readonly overrides: readonly OverrideModel[];
  readonly defects: readonly Defect[];
}

/** @internal */
export interface ActionInputModel {
  readonly name: string;
  readonly origin: Origin;
  readonly description: string;
  readonly required: boolean;
  readonly defaultValue?: string;
  readonly deprecationMessage?: string;
}

/** @internal */
export interface ActionOutputModel {
  readonly name: string;
  readonly origin: Origin;
  readonly description: string;
  /** With `${{ }}`; only of a composite action. */
  readonly value?: string;
}

/** @internal */
export interface CompositeRunsModel {
  readonly using: 'composite';
  readonly steps: readonly StepModel[];
}

/** @internal */
export interface NodeRunsModel {
  readonly using: 'node20' | 'node24';
  readonly steps?: undefined;
  readonly main: string;
  readonly pre?: string;
  readonly preCondition?: string;
  readonly post?: string;
  readonly postCondition?: string;
}

/** @internal */
export interface DockerRunsModel {
  readonly using: 'docker';
  readonly steps?: undefined;
  /** `Dockerfile` in the folder of the action, or `docker://image`. */
  readonly image: string;
  readonly entrypoint?: string;
  readonly args: readonly Scalar[];
  readonly env: ScalarMap;
  readonly preEntrypoint?: string;
  readonly preCondition?: string;
  readonly postEntrypoint?: string;
  readonly postCondition?: string;
}

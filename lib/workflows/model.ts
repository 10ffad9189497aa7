import { Origin, Place } from '../core';
import { ExpressionPlace } from '../expressions';

/**
 * Workflows as plain data: references resolved, ids fixed, `needs` closed, permissions computed. Checks, renderer and later the simulator
 * read this and nothing else. A text holds its expressions as `${{ … }}`; a `condition` is the bare expression.
 *
 * @internal
 */
export interface WorkflowModel {
  readonly kind: 'workflow';
  /** The construct id, and the file name without its ending. */
  readonly id: string;
  /** Path of the file from the root of the repository. */
  readonly file: string;
  readonly origin: Origin;
  readonly name: string;
  readonly description?: string;
  readonly runName?: string;
  readonly comment?: string;
  readonly triggers: readonly TriggerModel[];
  readonly env: ScalarMap;
  readonly defaults?: RunDefaultsModel;
  readonly permissions: PermissionsModel;
  readonly concurrency?: ConcurrencyModel;
  readonly jobs: readonly JobModel[];
  /** Every expression of the workflow, in the order of the file. */
  readonly expressions: readonly ExpressionUse[];
  readonly overrides: readonly OverrideModel[];
  /** What the resolver could not do; each is reported by the rule of the same id. */
  readonly defects: readonly Defect[];
}

export type Scalar = string | number | boolean;
export type ScalarMap = Readonly<Record<string, Scalar>>;

/** @internal */
export interface TriggerModel {
  readonly origin: Origin;
  /** GitHub's name of the event: `pull_request`. */
  readonly event: string;
  readonly types?: readonly string[];
  /** `branches`, `paths-ignore` … as written in the file. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Of `schedule`. */
  readonly schedules?: readonly ScheduleModel[];
  /** Of `workflow_dispatch` and `workflow_call`. */
  readonly inputs?: readonly InputModel[];
  /** Of `workflow_call`. */
  readonly secrets?: readonly CallSecretModel[];
  /** Of `workflow_call`. */
  readonly outputs?: readonly CallOutputModel[];
}

/** @internal */
export interface ScheduleModel {
  readonly origin: Origin;
  readonly cron: string;
  readonly timezone?: string;
}

/** @internal */
export interface InputModel {
  readonly name: string;
  readonly origin: Origin;
  readonly type: 'string' | 'boolean' | 'number' | 'choice' | 'environment';
  readonly description?: string;
  readonly required: boolean;
  readonly defaultValue?: Scalar;
  readonly options?: readonly string[];
}

/** @internal */
export interface CallSecretModel {
  readonly name: string;
  readonly origin: Origin;
  readonly description?: string;
  readonly required: boolean;
}

/** @internal */
export interface CallOutputModel {
  readonly name: string;
  readonly origin: Origin;
  readonly description?: string;
  /** With `${{ }}`. */
  readonly value: string;
}

export type JobModel = StepsJobModel | CallJobModel;

interface JobBaseModel {
  readonly id: string;
  readonly origin: Origin;
  readonly comment?: string;
  readonly name?: string;
  readonly needs: readonly NeedModel[];
  readonly condition?: string;
  readonly strategy?: StrategyModel;
  readonly concurrency?: ConcurrencyModel;
  readonly permissions: JobPermissionsModel;
}

/** A job that runs steps on a runner. @internal */
export interface StepsJobModel extends JobBaseModel {
  readonly kind: 'steps';
  readonly runsOn: RunnerModel;
  readonly timeoutMinutes?: number | string;
  readonly cancelTimeoutMinutes?: number | string;
  readonly continueOnError?: boolean | string;
  readonly container?: ContainerModel;
  readonly services: readonly ServiceModel[];
  readonly env: ScalarMap;
  readonly environment?: EnvironmentModel;
  /** Name to text with `${{ }}`: declared ones first, then those that a reference asked for. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly defaults?: RunDefaultsModel;
  readonly steps: readonly StepModel[];
  readonly snapshot?: SnapshotModel;
}

/** A job that runs a reusable workflow. @internal */
export interface CallJobModel extends JobBaseModel {
  readonly kind: 'call';
  readonly uses: string;
  /** The version that `uses` is pinned to, for the comment behind it. */
  readonly version?: string;
  /** `file` of the called workflow when it is declared in the same delivery. */
  readonly calls?: string;
  readonly inputs: ScalarMap;
  readonly secrets: 'inherit' | Readonly<Record<string, string>>;
}

/** @internal */
export interface NeedModel {
  /** Id of the job. */
  readonly job: string;
  /** Construct path of the job that was meant: it may belong to another workflow. */
  readonly path: string;
  /** Where the dependency was declared, or the reference that asked for it. */
  readonly origin: Origin;
}

/** @internal */
export interface JobPermissionsModel {
  /** What the file grants. Undefined: nothing beyond the workflow's own block. */
  readonly granted?: PermissionsModel;
  /** Whether the user declared it; otherwise it is the union of `required`. */
  readonly declared: boolean;
  /** What the steps, or the called workflow's jobs, say they need. */
  readonly required: readonly RequiredPermission[];
  /** Whether `required` is all there is: false when a step may use the token in a way that nobody declared. */
  readonly complete: boolean;
}

/** @internal */
export interface RequiredPermission {
  /** GitHub's key, such as `id-token`. */
  readonly scope: string;
  readonly level: 'read' | 'write';
  /** Who asks for it, as a reader would call it: `docker/build-push-action`. */
  readonly by: string;
  readonly origin: Origin;
}

export type PermissionsModel =
  | { readonly kind: 'read-all' }
  | { readonly kind: 'write-all' }
  | { readonly kind: 'scopes'; readonly scopes: Readonly<Record<string, 'none' | 'read' | 'write'>> };

/** @internal */
export interface ConcurrencyModel {
  readonly group: string;
  readonly cancelInProgress?: boolean | string;
  readonly queue?: 'single' | 'max';
}

/** @internal */
export interface RunDefaultsModel {
  readonly shell?: string;
  readonly workingDirectory?: string;
}

/** @internal */
export interface RunnerModel {
  readonly group?: string;
  /** Labels; each may hold an expression. */
  readonly labels: readonly string[];
  /** The whole of `runs-on` is one expression. */
  readonly expression?: string;
  readonly selfHosted: boolean;
}

/** A value of a matrix: any JSON. */
export type MatrixValueModel = Scalar | readonly MatrixValueModel[] | { readonly [key: string]: MatrixValueModel };

/** @internal */
export interface StrategyModel {
  readonly origin: Origin;
  readonly failFast?: boolean | string;
  readonly maxParallel?: number | string;
  readonly matrix: MatrixModel;
}

/** @internal */
export interface MatrixModel {
  /** The whole matrix is an expression, with `${{ }}`. */
  readonly expression?: string;
  /** Axis to its values, or to an expression with `${{ }}`. */
  readonly axes: Readonly<Record<string, string | readonly MatrixValueModel[]>>;
  readonly include: string | readonly Readonly<Record<string, MatrixValueModel>>[];
  readonly exclude: string | readonly Readonly<Record<string, MatrixValueModel>>[];
}

/** @internal */
export interface ContainerModel {
  readonly origin: Origin;
  readonly image: string;
  readonly credentials?: { readonly username: string; readonly password: string };
  readonly env: ScalarMap;
  readonly ports: readonly (string | number)[];
  readonly volumes: readonly string[];
  readonly options?: string;
}

/** @internal */
export interface ServiceModel extends ContainerModel {
  readonly name: string;
  readonly comment?: string;
  readonly entrypoint?: string;
  readonly command?: string;
}

/** @internal */
export interface EnvironmentModel {
  readonly name: string;
  readonly url?: string;
  readonly deployment?: boolean | string;
}

/** @internal */
export interface SnapshotModel {
  readonly imageName: string;
  readonly version?: string;
  readonly condition?: string;
}

export type StepModel = RunStepModel | UsesStepModel | WaitStepModel | WaitAllStepModel | CancelStepModel | ParallelStepModel;

interface StepBaseModel {
  readonly origin: Origin;
  readonly comment?: string;
  /** How a message calls it: its name, its id, its action or the beginning of its script. */
  readonly label: string;
  readonly id?: string;
  readonly name?: string;
}

interface WorkStepModel extends StepBaseModel {
  readonly condition?: string;
  readonly continueOnError?: boolean | string;
  readonly timeoutMinutes?: number | string;
  readonly env: ScalarMap;
  readonly background: boolean;
}

/** @internal */
export interface RunStepModel extends WorkStepModel {
  readonly kind: 'run';
  /** The script as the file holds it: expressions already travel in `env`. */
  readonly script: string;
  readonly workingDirectory?: string;
  /** As declared at the step. */
  readonly shell?: string;
  /** The shell that will run it, after all defaults; undefined when the runner's system is not known. */
  readonly effectiveShell?: string;
  /** The variables of `env` that carry an expression of the script, and the expression without `${{ }}`. */
  readonly hoisted: Readonly<Record<string, string>>;
}

/** @internal */
export interface UsesStepModel extends WorkStepModel {
  readonly kind: 'uses';
  /** `owner/repo/path@ref`, `./path`, `docker://image`. */
  readonly uses: string;
  /** The version behind the pin, for the comment: `v7.0.1`. */
  readonly version?: string;
  readonly inputs: ScalarMap;
  /** `file` of the composite action when it is declared in the same delivery. */
  readonly calls?: string;
}

/** @internal */
export interface WaitStepModel extends StepBaseModel {
  readonly kind: 'wait';
  readonly continueOnError?: boolean | string;
  /** Ids of background steps. */
  readonly targets: readonly string[];
}

/** @internal */
export interface WaitAllStepModel extends StepBaseModel {
  readonly kind: 'wait-all';
  readonly continueOnError?: boolean | string;
}

/** @internal */
export interface CancelStepModel extends StepBaseModel {
  readonly kind: 'cancel';
  readonly continueOnError?: boolean | string;
  readonly target: string;
}

/** @internal */
export interface ParallelStepModel extends StepBaseModel {
  readonly kind: 'parallel';
  readonly steps: readonly StepModel[];
}

/** One expression where it stands. @internal */
export interface ExpressionUse {
  /** Without `${{ }}`. */
  readonly text: string;
  /** Which contexts and functions GitHub offers there. */
  readonly place: ExpressionPlace;
  /** The key as a person would name it: `env.TAG`, `if`, `with.script`. */
  readonly key: string;
  readonly origin: Origin;
  /** Id of the job. */
  readonly job?: string;
  /** The step, for an expression of a step. */
  readonly step?: StepModel;
  /** Part of a longer text, where an object would print as `Object`. */
  readonly embedded: boolean;
}

/** `addOverride(path, value)`. @internal */
export interface OverrideModel {
  readonly origin: Origin;
  /** Keys from the root of the document. */
  readonly path: readonly string[];
  /** JSON; undefined deletes. */
  readonly value?: unknown;
}

/** @internal */
export interface Defect {
  /** The rule that reports it. */
  readonly id: string;
  readonly message: string;
  readonly fix?: string;
  readonly origin: Origin;
  readonly related?: readonly Place[];
}

import { Defect } from '../checks/inside';
import { Origin } from '../core/inside';
import { ExpressionPlace } from '../expressions/inside';

/**
 * Workflows as plain data: references resolved, ids fixed, `needs` closed, permissions computed. Checks, renderer and later the simulator
 * read this and nothing else. A text holds its expressions as `${{ … }}`; a `condition` is the bare expression.
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
  readonly triggers: TriggerModel[];
  readonly env: ScalarMap;
  readonly defaults?: RunDefaultsModel;
  readonly permissions: PermissionsModel;
  readonly concurrency?: ConcurrencyModel;
  readonly jobs: JobModel[];
  /** Every expression of the workflow, in the order of the file. */
  readonly expressions: ExpressionUse[];
  readonly overrides: OverrideModel[];
  /** What the resolver could not do; each is reported by the rule of the same id. */
  readonly defects: Defect[];
}

export type Scalar = string | number | boolean;
export type ScalarMap = { readonly [name: string]: Scalar };

/** */
export interface TriggerModel {
  readonly origin: Origin;
  /** GitHub's name of the event: `pull_request`. */
  readonly event: string;
  readonly types?: string[];
  /** `branches`, `paths-ignore` … as written in the file. */
  readonly filters: { readonly [name: string]: string[] };
  /** Of `schedule`. */
  readonly schedules?: ScheduleModel[];
  /** Of `workflow_dispatch` and `workflow_call`. */
  readonly inputs?: InputModel[];
  /** Of `workflow_call`. */
  readonly secrets?: CallSecretModel[];
  /** Of `workflow_call`. */
  readonly outputs?: CallOutputModel[];
}

/** */
export interface ScheduleModel {
  readonly origin: Origin;
  readonly cron: string;
  readonly timezone?: string;
}

/** */
export interface InputModel {
  readonly name: string;
  readonly origin: Origin;
  readonly type: 'string' | 'boolean' | 'number' | 'choice' | 'environment';
  readonly description?: string;
  readonly required: boolean;
  readonly defaultValue?: Scalar;
  readonly options?: string[];
}

/** */
export interface CallSecretModel {
  readonly name: string;
  readonly origin: Origin;
  readonly description?: string;
  readonly required: boolean;
}

/** */
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
  readonly needs: NeedModel[];
  readonly condition?: string;
  readonly strategy?: StrategyModel;
  readonly concurrency?: ConcurrencyModel;
  readonly permissions: JobPermissionsModel;
}

/** A job that runs steps on a runner. */
export interface StepsJobModel extends JobBaseModel {
  readonly kind: 'steps';
  readonly runsOn: RunnerModel;
  readonly timeoutMinutes?: number | string;
  readonly cancelTimeoutMinutes?: number | string;
  readonly continueOnError?: boolean | string;
  readonly container?: ContainerModel;
  readonly services: ServiceModel[];
  readonly env: ScalarMap;
  readonly environment?: EnvironmentModel;
  /** Name to text with `${{ }}`: declared ones first, then those that a reference asked for. */
  readonly outputs: { readonly [name: string]: string };
  readonly defaults?: RunDefaultsModel;
  readonly steps: StepModel[];
  readonly snapshot?: SnapshotModel;
}

/** A job that runs a reusable workflow. */
export interface CallJobModel extends JobBaseModel {
  readonly kind: 'call';
  readonly uses: string;
  /** The version that `uses` is pinned to, for the comment behind it. */
  readonly version?: string;
  /** `file` of the called workflow when it is declared in the same delivery. */
  readonly calls?: string;
  readonly inputs: ScalarMap;
  readonly secrets: 'inherit' | { readonly [name: string]: string };
}

/** */
export interface NeedModel {
  /** Id of the job. */
  readonly job: string;
  /** Construct path of the job that was meant: it may belong to another workflow. */
  readonly path: string;
  /** Where the dependency was declared, or the reference that asked for it. */
  readonly origin: Origin;
}

/** */
export interface JobPermissionsModel {
  /** What the file grants. Undefined: nothing beyond the workflow's own block. */
  readonly granted?: PermissionsModel;
  /** Whether the user declared it; otherwise it is the union of `required`. */
  readonly declared: boolean;
  /** What the steps, or the called workflow's jobs, say they need. */
  readonly required: RequiredPermission[];
  /** Whether `required` is all there is: false when a step may use the token in a way that nobody declared. */
  readonly complete: boolean;
}

/** */
export interface RequiredPermission {
  /** GitHub's key, such as `id-token`. */
  readonly scope: string;
  readonly level: 'read' | 'write';
  /** Who asks for it, as a reader would call it: `docker/build-push-action`. */
  readonly by: string;
  readonly origin: Origin;
}

/** What a token may do. */
export interface PermissionsModel {
  /** `read-all` and `write-all` are the shorthands; `scopes` names every scope. */
  readonly kind: 'read-all' | 'write-all' | 'scopes';
  /** GitHub's key of a scope to its level. Empty for the shorthands. */
  readonly scopes: { readonly [name: string]: 'none' | 'read' | 'write' };
}


/** */
export interface ConcurrencyModel {
  readonly group: string;
  readonly cancelInProgress?: boolean | string;
  readonly queue?: 'single' | 'max';
}

/** */
export interface RunDefaultsModel {
  readonly shell?: string;
  readonly workingDirectory?: string;
}

/** */
export interface RunnerModel {
  readonly group?: string;
  /** Labels; each may hold an expression. */
  readonly labels: string[];
  /** The whole of `runs-on` is one expression. */
  readonly expression?: string;
  readonly selfHosted: boolean;
}

/** A value of a matrix: any JSON. */
export type MatrixValueModel = Scalar | MatrixListModel | MatrixMapModel;

/** Any JSON, each a `MatrixValueModel`. (jsii knows no type that contains itself.) */
export type MatrixListModel = unknown[];
export type MatrixMapModel = { readonly [key: string]: unknown };

/** */
export interface StrategyModel {
  readonly origin: Origin;
  readonly failFast?: boolean | string;
  readonly maxParallel?: number | string;
  readonly matrix: MatrixModel;
}

/** */
export interface MatrixModel {
  /** The whole matrix is an expression, with `${{ }}`. */
  readonly expression?: string;
  /** Axis to its values, or to an expression with `${{ }}`. */
  readonly axes: { readonly [name: string]: string | MatrixValueModel[] };
  readonly include: string | { readonly [name: string]: MatrixValueModel }[];
  readonly exclude: string | { readonly [name: string]: MatrixValueModel }[];
}

/** How a registry is logged in to; both may hold expressions. */
export interface ContainerCredentialsModel {
  readonly username: string;
  readonly password: string;
}

/** */
export interface ContainerModel {
  readonly origin: Origin;
  readonly image: string;
  readonly credentials?: ContainerCredentialsModel;
  readonly env: ScalarMap;
  readonly ports: (string | number)[];
  readonly volumes: string[];
  readonly options?: string;
}

/** */
export interface ServiceModel extends ContainerModel {
  readonly name: string;
  readonly entrypoint?: string;
  readonly command?: string;
}

/** */
export interface EnvironmentModel {
  readonly name: string;
  readonly url?: string;
  readonly deployment?: boolean | string;
}

/** */
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

/** */
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
  readonly hoisted: { readonly [name: string]: string };
}

/** */
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

/** */
export interface WaitStepModel extends StepBaseModel {
  readonly kind: 'wait';
  readonly continueOnError?: boolean | string;
  /** Ids of background steps. */
  readonly targets: string[];
}

/** */
export interface WaitAllStepModel extends StepBaseModel {
  readonly kind: 'wait-all';
  readonly continueOnError?: boolean | string;
}

/** */
export interface CancelStepModel extends StepBaseModel {
  readonly kind: 'cancel';
  readonly continueOnError?: boolean | string;
  readonly target: string;
}

/** */
export interface ParallelStepModel extends StepBaseModel {
  readonly kind: 'parallel';
  readonly steps: StepModel[];
}

/** One expression where it stands. */
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

/** `addOverride(path, value)`. */
export interface OverrideModel {
  readonly origin: Origin;
  /** Keys from the root of the document. */
  readonly path: string[];
  /** JSON; undefined deletes. */
  readonly value?: unknown;
}

/** Something that has a name. */
export interface NamedModel {
  readonly name: string;
}

/** An action of the repository as far as its steps are concerned: `ActionModel` says more of it. */
export interface StepsActionModel {
  readonly kind: 'action';
  readonly id: string;
  readonly origin: Origin;
  readonly inputs: NamedModel[];
  /** Of a composite action; the others have none. */
  readonly steps: StepModel[];
  readonly expressions: ExpressionUse[];
  readonly overrides: OverrideModel[];
}

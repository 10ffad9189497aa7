import { Defect } from '../checks/inside';
import { Origin } from '../core/inside';
import { ExpressionPlace } from '../expressions/inside';

/**
 * Workflows as plain data: references resolved, ids fixed, `needs` closed, permissions computed. Checks, renderer and later the simulator
 * read this and nothing else. A text holds its expressions as `${{ … }}`; a `condition` is the bare expression.
 */
export interface WorkflowModel {
  /** What kind of thing this is. */
  readonly kind: 'workflow';
  /** The construct id, and the file name without its ending. */
  readonly id: string;
  /** Path of the file from the root of the repository. */
  readonly file: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** How GitHub calls it: `name`. */
  readonly name: string;
  /**
   * `description`: what GitHub shows below the name.
   *
   * @default - none is shown
   */
  readonly description?: string;
  /**
   * `run-name`, with `${{ }}`: what a single run is called.
   *
   * @default - GitHub names the run after its commit, pull request or event
   */
  readonly runName?: string;
  /**
   * Lines at the top of the file, without `#`.
   *
   * @default - no comment
   */
  readonly comment?: string;
  /** `on`: what starts it. */
  readonly triggers: TriggerModel[];
  /** `env` of the workflow; texts with `${{ }}`, and names as well. Empty when an expression stands for the whole. */
  readonly env: ScalarMap;
  /**
   * The whole of `env` as one text with `${{ }}`.
   *
   * @default - `env` names the variables
   */
  readonly envExpression?: string;
  /**
   * `defaults.run` of the workflow.
   *
   * @default - every step has the shell and the folder of its job
   */
  readonly defaults?: RunDefaultsModel;
  /** `permissions` of the workflow: what the token may do in every job without a block of its own. */
  readonly permissions: PermissionsModel;
  /**
   * Which runs wait for each other: `concurrency`.
   *
   * @default - runs do not wait for each other
   */
  readonly concurrency?: ConcurrencyModel;
  /** The jobs, in the order of the file. */
  readonly jobs: JobModel[];
  /** Every expression of the workflow, in the order of the file. */
  readonly expressions: ExpressionUse[];
  /** Changes of the user to the finished file, in the order in which they are made. */
  readonly overrides: OverrideModel[];
  /** What the resolver could not do; each is reported by the rule of the same id. */
  readonly defects: Defect[];
  /** Keys of the file that stand there because nobody said anything of them, and Slipway adds what is safe: `permissions`, `concurrency`. */
  readonly byDefault: string[];
  /**
   * Keys that the file does not say, although the model does: what it has of them is what GitHub takes then. `name`.
   *
   * @default - none
   */
  readonly unsaid?: string[];
  /**
   * Whether nothing is added to the file: it says what somebody wrote, or what the program says, and nothing else.
   *
   * @default false
   */
  readonly asWritten?: boolean;
  /**
   * Whether the file is one that others write: it was read, and is not written.
   *
   * @default false
   */
  readonly handWritten?: boolean;
}

/** A value without parts; a text may hold `${{ }}`. */
export type Scalar = string | number | boolean;
/** Names and their values, in the order of the file. */
export type ScalarMap = { readonly [name: string]: Scalar };

/** One event that starts a workflow: an entry of `on`. */
export interface TriggerModel {
  /** Where it was declared. */
  readonly origin: Origin;
  /** GitHub's name of the event: `pull_request`. */
  readonly event: string;
  /**
   * The activities that count: `types`.
   *
   * @default - those that GitHub takes when the event names none
   */
  readonly types?: string[];
  /** The filters of the event by their keys in the file: `branches`, `paths-ignore` … Empty when every run counts. */
  readonly filters: { readonly [name: string]: string[] };
  /**
   * The times of `schedule`.
   *
   * @default - the event is another one
   */
  readonly schedules?: ScheduleModel[];
  /**
   * The inputs of `workflow_dispatch` or `workflow_call`.
   *
   * @default - the event has no inputs
   */
  readonly inputs?: InputModel[];
  /**
   * The secrets of `workflow_call`.
   *
   * @default - the event is another one, or a call hands over no secrets
   */
  readonly secrets?: CallSecretModel[];
  /**
   * The outputs of `workflow_call`.
   *
   * @default - the event is another one, or a call has no outputs
   */
  readonly outputs?: CallOutputModel[];
}

/** One time of `schedule`. */
export interface ScheduleModel {
  /** Where it was declared. */
  readonly origin: Origin;
  /** Five fields: minute, hour, day of the month, month, day of the week. */
  readonly cron: string;
  /**
   * IANA name of the time zone: `Europe/Berlin`.
   *
   * @default - UTC
   */
  readonly timezone?: string;
}

/** An input of `workflow_dispatch` or `workflow_call`. */
export interface InputModel {
  /** Key of the input, as in `inputs.<name>`. */
  readonly name: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** What its values are. A call takes texts, numbers and truth values only. */
  readonly type: 'string' | 'boolean' | 'number' | 'choice' | 'environment';
  /**
   * What a person who starts the workflow reads.
   *
   * @default - none is shown
   */
  readonly description?: string;
  /** Whether a run needs a value. */
  readonly required: boolean;
  /**
   * `default`; for `workflow_call` a text may hold `${{ }}`.
   *
   * @default - GitHub's empty value of the type ('', 0, false), or the first option
   */
  readonly defaultValue?: Scalar;
  /**
   * What can be chosen, for `choice`.
   *
   * @default - the type is another one
   */
  readonly options?: string[];
  /**
   * Keys that the file does not say, although the model does: `type`, `required`.
   *
   * @default - none
   */
  readonly unsaid?: string[];
}

/** A secret of `workflow_call`. */
export interface CallSecretModel {
  /** Key of the secret, as in `secrets.<name>`. */
  readonly name: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /**
   * What a caller reads.
   *
   * @default - no description
   */
  readonly description?: string;
  /** Whether a caller must hand it over. */
  readonly required: boolean;
  /**
   * Keys that the file does not say, although the model does: `required`.
   *
   * @default - none
   */
  readonly unsaid?: string[];
}

/** An output of `workflow_call`. */
export interface CallOutputModel {
  /** Key of the output, as in `needs.<job>.outputs.<name>` of a caller. */
  readonly name: string;
  /** Where it was declared, or the reference that asked for it. */
  readonly origin: Origin;
  /**
   * What a caller reads.
   *
   * @default - no description
   */
  readonly description?: string;
  /** Text with `${{ }}`. */
  readonly value: string;
}

/** A job of a workflow: one that runs steps, or one that calls a reusable workflow. */
export type JobModel = StepsJobModel | CallJobModel;

/** What all jobs have. */
interface JobBaseModel {
  /** Key of the job in the file, as in `needs.<id>`. */
  readonly id: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /**
   * Lines above the job in the file, without `#`.
   *
   * @default - no comment
   */
  readonly comment?: string;
  /**
   * `name`, with `${{ }}`.
   *
   * @default - GitHub shows the id
   */
  readonly name?: string;
  /** The jobs that must end before it begins: `needs`. */
  readonly needs: NeedModel[];
  /**
   * `if`: a bare expression, without `${{ }}`.
   *
   * @default - runs when all the jobs it needs succeeded
   */
  readonly condition?: string;
  /**
   * `strategy`: the matrix it runs for.
   *
   * @default - runs once
   */
  readonly strategy?: StrategyModel;
  /**
   * Which runs wait for each other: `concurrency`.
   *
   * @default - runs do not wait for each other
   */
  readonly concurrency?: ConcurrencyModel;
  /** `permissions` of the job: what its token may do, and what it needs. */
  readonly permissions: JobPermissionsModel;
  /** Keys of the file that stand there because nobody said anything of them, and Slipway adds what is safe: `timeout-minutes`, `permissions` … */
  readonly byDefault: string[];
}

/** A job that runs steps on a runner. */
export interface StepsJobModel extends JobBaseModel {
  /** What kind of job this is. */
  readonly kind: 'steps';
  /** `runs-on`. */
  readonly runsOn: RunnerModel;
  /**
   * `timeout-minutes`: after how many minutes GitHub stops it, or text with `${{ }}`.
   *
   * @default - 360 minutes, as GitHub has it
   */
  readonly timeoutMinutes?: number | string;
  /**
   * `cancel-timeout-minutes`: how many minutes it may go on once it is cancelled, or text with `${{ }}`.
   *
   * @default - five minutes, as GitHub has it
   */
  readonly cancelTimeoutMinutes?: number | string;
  /**
   * `continue-on-error`: whether the run goes on when the job fails, or text with `${{ }}` that says so.
   *
   * @default - the run fails with the job
   */
  readonly continueOnError?: boolean | string;
  /**
   * `container` that the steps run in.
   *
   * @default - they run on the machine itself
   */
  readonly container?: ContainerModel;
  /** `services`: containers beside the steps. Empty when an expression stands for the whole. */
  readonly services: ServiceModel[];
  /**
   * The whole of `services` as one text with `${{ }}`.
   *
   * @default - `services` names them
   */
  readonly servicesExpression?: string;
  /** `env` of the job; texts with `${{ }}`, and names as well. Empty when an expression stands for the whole. */
  readonly env: ScalarMap;
  /**
   * The whole of `env` as one text with `${{ }}`.
   *
   * @default - `env` names the variables
   */
  readonly envExpression?: string;
  /**
   * `environment` that the job deploys to.
   *
   * @default - none: no rules hold it back, and no secrets of an environment are there
   */
  readonly environment?: EnvironmentModel;
  /** Name to text with `${{ }}`: declared ones first, then those that a reference asked for. */
  readonly outputs: { readonly [name: string]: string };
  /**
   * `defaults.run` of the job.
   *
   * @default - those of the workflow
   */
  readonly defaults?: RunDefaultsModel;
  /** The steps, in order. */
  readonly steps: StepModel[];
  /**
   * `snapshot`: the image that is made of the runner afterwards.
   *
   * @default - no image is made
   */
  readonly snapshot?: SnapshotModel;
}

/** A job that runs a reusable workflow. */
export interface CallJobModel extends JobBaseModel {
  /** What kind of job this is. */
  readonly kind: 'call';
  /** `owner/repo/.github/workflows/file.yml@ref`, or `./.github/workflows/file.yml`. */
  readonly uses: string;
  /**
   * The version that `uses` is pinned to, for the comment behind it: `v7.0.1`.
   *
   * @default - no comment behind it
   */
  readonly version?: string;
  /**
   * `file` of the called workflow when it is declared in the same delivery.
   *
   * @default - the workflow belongs to others
   */
  readonly calls?: string;
  /** `with`; texts with `${{ }}`. */
  readonly inputs: ScalarMap;
  /** `secrets`: name to text with `${{ }}`, or all that the caller has. Empty when none are handed over. */
  readonly secrets: 'inherit' | { readonly [name: string]: string };
}

/** One job that another one waits for: an entry of `needs`. */
export interface NeedModel {
  /** Id of the job. */
  readonly job: string;
  /** Construct path of the job that was meant: it may belong to another workflow. */
  readonly path: string;
  /** Where the dependency was declared, or the reference that asked for it. */
  readonly origin: Origin;
}

/** What the token of a job may do, and what it needs. */
export interface JobPermissionsModel {
  /**
   * What the file grants at the job: `permissions`.
   *
   * @default - the workflow's own block holds, and nothing beyond it
   */
  readonly granted?: PermissionsModel;
  /** Whether the user declared it; otherwise it is the union of `required`. */
  readonly declared: boolean;
  /** What the steps, or the called workflow's jobs, say they need. */
  readonly required: RequiredPermission[];
  /** Whether `required` is all there is: false when a step may use the token in a way that nobody declared. */
  readonly complete: boolean;
}

/** A permission that something in the job asks for. */
export interface RequiredPermission {
  /** GitHub's key, such as `id-token`. */
  readonly scope: string;
  /** The least level that is enough. */
  readonly level: 'read' | 'write';
  /** Who asks for it, as a reader would call it: `docker/build-push-action`. */
  readonly by: string;
  /** Where it was declared. */
  readonly origin: Origin;
}

/** What a token may do. */
export interface PermissionsModel {
  /**
   * `read-all` and `write-all` are the shorthands; `scopes` names every scope. `default` is a workflow that others write and that says nothing: the token may do what the
   * settings of the repository say, or what the caller has.
   */
  readonly kind: 'read-all' | 'write-all' | 'scopes' | 'default';
  /** GitHub's key of a scope to its level. Empty for the shorthands. */
  readonly scopes: { readonly [name: string]: 'none' | 'read' | 'write' };
}

/** Which runs wait for each other: `concurrency`. */
export interface ConcurrencyModel {
  /** Runs of the same group wait for each other. Text with `${{ }}`. */
  readonly group: string;
  /**
   * `cancel-in-progress`: whether a new run ends the one in progress, or text with `${{ }}` that says so.
   *
   * @default - the new one waits
   */
  readonly cancelInProgress?: boolean | string;
  /**
   * `queue`: whether one run waits and a newer one takes its place, or many wait in line.
   *
   * @default - one waits
   */
  readonly queue?: 'single' | 'max';
}

/** What holds for every script below: `defaults.run`. */
export interface RunDefaultsModel {
  /**
   * `shell` of scripts; may hold `${{ }}`.
   *
   * @default - that of what stands above it; in the end bash, or PowerShell on Windows
   */
  readonly shell?: string;
  /**
   * `working-directory` of scripts, from the root of the checkout; may hold `${{ }}`.
   *
   * @default - that of what stands above it; in the end the root of the checkout
   */
  readonly workingDirectory?: string;
}

/** What a job runs on: `runs-on`. */
export interface RunnerModel {
  /**
   * Group of runners; may hold `${{ }}`.
   *
   * @default - any group
   */
  readonly group?: string;
  /** Labels that a runner must have; each may hold `${{ }}`. Empty when a group or an expression says it all. */
  readonly labels: string[];
  /**
   * The whole of `runs-on` as one text with `${{ }}`.
   *
   * @default - labels or a group say it
   */
  readonly expression?: string;
  /** Whether it is a machine of the user: it has the label `self-hosted`, or belongs to a group. */
  readonly selfHosted: boolean;
}

/** A value of a matrix: any JSON. */
export type MatrixValueModel = Scalar | null | MatrixListModel | MatrixMapModel;

/** Any JSON list, each entry a `MatrixValueModel`. (jsii knows no type that contains itself.) */
export type MatrixListModel = unknown[];
/** Any JSON object, each value a `MatrixValueModel`. */
export type MatrixMapModel = { readonly [key: string]: unknown };

/** `strategy` of a job. */
export interface StrategyModel {
  /** Where it was declared. */
  readonly origin: Origin;
  /**
   * The whole of `strategy` as one text with `${{ }}`: what it says of `fail-fast` and `max-parallel`, and its matrix, are known when the job starts.
   *
   * @default - its keys say it
   */
  readonly expression?: string;
  /**
   * `fail-fast`: whether the others are cancelled when one fails, or text with `${{ }}` that says so.
   *
   * @default - they are cancelled
   */
  readonly failFast?: boolean | string;
  /**
   * `max-parallel`: how many run at once, or text with `${{ }}`.
   *
   * @default - as many as there are runners
   */
  readonly maxParallel?: number | string;
  /** `matrix`: what it runs for. */
  readonly matrix: MatrixModel;
}

/** `matrix` of a strategy. */
export interface MatrixModel {
  /**
   * The whole matrix as one text with `${{ }}`.
   *
   * @default - axes and entries say it
   */
  readonly expression?: string;
  /** Axis to its values, or to an expression with `${{ }}`. */
  readonly axes: { readonly [name: string]: string | MatrixListModel };
  /** `include`: entries that are added or extend others, or text with `${{ }}`. Empty when there are none. */
  readonly include: string | MatrixMapModel[];
  /** `exclude`: combinations that do not run, or text with `${{ }}`. Empty when there are none. */
  readonly exclude: string | MatrixMapModel[];
}

/** How a registry is logged in to: `credentials`. */
export interface ContainerCredentialsModel {
  /** Text with `${{ }}`. */
  readonly username: string;
  /** Text with `${{ }}`: a secret. */
  readonly password: string;
}

/** `container` of a job. */
export interface ContainerModel {
  /** Where it was declared. */
  readonly origin: Origin;
  /** `image`: `node:24`, `ghcr.io/owner/image@sha256:…`; may hold `${{ }}`. */
  readonly image: string;
  /**
   * Whether `image` is the whole of the container: an expression that gives its image, or all of it.
   *
   * @default - it is one of its keys
   */
  readonly whole?: boolean;
  /**
   * How its registry is logged in to.
   *
   * @default - without a login
   */
  readonly credentials?: ContainerCredentialsModel;
  /**
   * The whole of `credentials` as one text with `${{ }}`.
   *
   * @default - `credentials` says them
   */
  readonly credentialsExpression?: string;
  /** `env` of the container; texts with `${{ }}`, and names as well. Empty when an expression stands for the whole. */
  readonly env: ScalarMap;
  /**
   * The whole of `env` as one text with `${{ }}`.
   *
   * @default - `env` names the variables
   */
  readonly envExpression?: string;
  /** `ports`: `80`, `8080:80`, or text with `${{ }}`. Empty when an expression stands for the whole. */
  readonly ports: (string | number)[];
  /**
   * The whole of `ports` as one text with `${{ }}`.
   *
   * @default - `ports` names them
   */
  readonly portsExpression?: string;
  /** `volumes`: `source:/destination`; may hold `${{ }}`. Empty when an expression stands for the whole. */
  readonly volumes: string[];
  /**
   * The whole of `volumes` as one text with `${{ }}`.
   *
   * @default - `volumes` names them
   */
  readonly volumesExpression?: string;
  /**
   * `options` of `docker create`; may hold `${{ }}`.
   *
   * @default - none
   */
  readonly options?: string;
}

/** A container beside the steps of a job: an entry of `services`. */
export interface ServiceModel extends ContainerModel {
  /** Key of the service: its host name inside a container. */
  readonly name: string;
  /**
   * Lines above it in the file, without `#`.
   *
   * @default - no comment
   */
  readonly comment?: string;
  /**
   * `entrypoint` instead of that of the image; may hold `${{ }}`.
   *
   * @default - that of the image
   */
  readonly entrypoint?: string;
  /**
   * `command` instead of that of the image; may hold `${{ }}`.
   *
   * @default - that of the image
   */
  readonly command?: string;
}

/** `environment` of a job. */
export interface EnvironmentModel {
  /** Name of the environment; may hold `${{ }}`. */
  readonly name: string;
  /**
   * `url` that GitHub shows with the deployment; may hold `${{ }}`.
   *
   * @default - none is shown
   */
  readonly url?: string;
  /**
   * `deployment`: whether the job makes a deployment, or text with `${{ }}` that says so.
   *
   * @default - it makes one
   */
  readonly deployment?: boolean | string;
}

/** `snapshot` of a job: an image that is made of its runner. */
export interface SnapshotModel {
  /** `image-name`. */
  readonly imageName: string;
  /**
   * `version` of the image: `2.*`.
   *
   * @default - GitHub counts on
   */
  readonly version?: string;
  /**
   * `if`: a bare expression, without `${{ }}`.
   *
   * @default - made by every run that succeeds
   */
  readonly condition?: string;
}

/** A step of a job or of a composite action. */
export type StepModel = RunStepModel | UsesStepModel | WaitStepModel | WaitAllStepModel | CancelStepModel | ParallelStepModel;

/** What all steps have. */
interface StepBaseModel {
  /** Where it was declared. */
  readonly origin: Origin;
  /**
   * Lines above the step in the file, without `#`.
   *
   * @default - no comment
   */
  readonly comment?: string;
  /** How a message calls it: its name, its id, its action or the beginning of its script. */
  readonly label: string;
  /**
   * `id`, as in `steps.<id>`.
   *
   * @default - nothing refers to it
   */
  readonly id?: string;
  /**
   * `name`; may hold `${{ }}`.
   *
   * @default - GitHub shows the action or the first line of the script
   */
  readonly name?: string;
}

/** What all steps have that do work. */
interface WorkStepModel extends StepBaseModel {
  /**
   * `if`: a bare expression, without `${{ }}`.
   *
   * @default - runs when all steps before it succeeded
   */
  readonly condition?: string;
  /**
   * `continue-on-error`: whether the job goes on when the step fails, or text with `${{ }}` that says so.
   *
   * @default - the job fails with the step
   */
  readonly continueOnError?: boolean | string;
  /**
   * `timeout-minutes`: after how many minutes GitHub stops it, or text with `${{ }}`.
   *
   * @default - the timeout of the job holds
   */
  readonly timeoutMinutes?: number | string;
  /** `env` of the step; texts with `${{ }}`, and names as well. Empty when an expression stands for the whole. */
  readonly env: ScalarMap;
  /**
   * The whole of `env` as one text with `${{ }}`.
   *
   * @default - `env` names the variables
   */
  readonly envExpression?: string;
  /** `background`: whether the next step begins while it runs. */
  readonly background: boolean;
}

/** A step that runs a script. */
export interface RunStepModel extends WorkStepModel {
  /** What kind of step this is. */
  readonly kind: 'run';
  /** `run`: the script as the file holds it. Its expressions already travel in `env`. */
  readonly script: string;
  /**
   * `working-directory`, from the root of the checkout; may hold `${{ }}`.
   *
   * @default - that of `defaults`; in the end the root of the checkout
   */
  readonly workingDirectory?: string;
  /**
   * `shell` as it stands at the step.
   *
   * @default - that of `defaults`, or of the runner
   */
  readonly shell?: string;
  /**
   * The shell that will run it, after all defaults.
   *
   * @default - the system of the runner is not known
   */
  readonly effectiveShell?: string;
  /** The variables of `env` that carry an expression of the script, each with the bare expression. */
  readonly hoisted: { readonly [name: string]: string };
  /** Keys that nobody gave, and that Slipway adds: `shell` in an action, where GitHub asks for one. */
  readonly byDefault: string[];
}

/** A step that runs an action. */
export interface UsesStepModel extends WorkStepModel {
  /** What kind of step this is. */
  readonly kind: 'uses';
  /** `owner/repo/path@ref`, `./path`, `docker://image`. */
  readonly uses: string;
  /**
   * The version behind the pin, for the comment: `v7.0.1`.
   *
   * @default - no comment behind it
   */
  readonly version?: string;
  /** `with`; texts with `${{ }}`. */
  readonly inputs: ScalarMap;
  /**
   * The whole of `with` as one text with `${{ }}`.
   *
   * @default - `inputs` names them
   */
  readonly inputsExpression?: string;
  /**
   * `file` of the action when it is declared in the same delivery.
   *
   * @default - the action belongs to others
   */
  readonly calls?: string;
  /** Inputs that nobody gave, and that Slipway sets to what is safe: `persist-credentials` of a checkout. */
  readonly byDefault: string[];
  /** What the class of the step knows of its action, where the catalogue does not. The room `actions` reads it. @internal */
  readonly _known?: object;
}

/** A step that waits for some background steps: `wait`. */
export interface WaitStepModel extends StepBaseModel {
  /** What kind of step this is. */
  readonly kind: 'wait';
  /**
   * `continue-on-error`: whether the job goes on when the step fails, or text with `${{ }}` that says so.
   *
   * @default - the job fails with the step
   */
  readonly continueOnError?: boolean | string;
  /** Ids of background steps. */
  readonly targets: string[];
}

/** A step that waits for all background steps: `wait-all`. */
export interface WaitAllStepModel extends StepBaseModel {
  /** What kind of step this is. */
  readonly kind: 'wait-all';
  /**
   * `continue-on-error`: whether the job goes on when the step fails, or text with `${{ }}` that says so.
   *
   * @default - the job fails with the step
   */
  readonly continueOnError?: boolean | string;
}

/** A step that stops a background step: `cancel`. */
export interface CancelStepModel extends StepBaseModel {
  /** What kind of step this is. */
  readonly kind: 'cancel';
  /**
   * `continue-on-error`: whether the job goes on when the step fails, or text with `${{ }}` that says so.
   *
   * @default - the job fails with the step
   */
  readonly continueOnError?: boolean | string;
  /** Id of the background step. */
  readonly target: string;
}

/** Steps that run side by side: `parallel`. The next step begins when all have ended. */
export interface ParallelStepModel extends StepBaseModel {
  /** What kind of step this is. */
  readonly kind: 'parallel';
  /** The steps that run side by side. */
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
  /** Where it was written. */
  readonly origin: Origin;
  /**
   * Id of the job that it stands in.
   *
   * @default - it stands outside of all jobs
   */
  readonly job?: string;
  /**
   * The step that it stands in.
   *
   * @default - it stands outside of all steps
   */
  readonly step?: StepModel;
  /** Part of a longer text, where an object would print as `Object`. */
  readonly embedded: boolean;
}

/** A change of the user to the finished file: `addOverride(path, value)`. */
export interface OverrideModel {
  /** Where it was asked for. */
  readonly origin: Origin;
  /** Keys from the root of the document. */
  readonly path: string[];
  /**
   * Plain JSON that takes the place of what is there.
   *
   * @default - what is there is removed
   */
  readonly value?: unknown;
}

/** Something that has a name. */
export interface NamedModel {
  /** How it is called. */
  readonly name: string;
}

/** An action of the repository as far as its steps are concerned: `ActionModel` says more of it. */
export interface StepsActionModel {
  /** What kind of thing this is. */
  readonly kind: 'action';
  /** The construct id, and the name of its folder. */
  readonly id: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** Its inputs. */
  readonly inputs: NamedModel[];
  /** The steps of a composite action. Of any other there are none. */
  readonly steps: StepModel[];
  /** Every expression, in the order of the file. */
  readonly expressions: ExpressionUse[];
  /** Changes of the user to the finished file, in the order in which they are made. */
  readonly overrides: OverrideModel[];
}

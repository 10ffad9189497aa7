import { Construct } from 'constructs';
import { Concurrency } from './concurrency';
import { giveDefaults, isAsWritten } from './delivery-defaults';
import { Permissions } from './permissions';
import { constructPath, constructScope, declare, expectArgument, expectDeclared, expectOptions, InvalidValueError, Kind, kinds, nodeIdOf, optionTable, Origin } from '../core/inside';
import { Expression } from '../expressions/inside';
import { optionKinds } from './private/kinds';
import { Overrides } from './private/overrides';
import { workflowInput } from './private/references';
import { CONCURRENCY, RUN_DEFAULTS } from './private/struct-kinds';
import { RunDefaults } from './run-defaults';
import { Trigger } from './triggers';
import { IFollowedWorkflow } from './triggers/followed-workflow';

/** What marks one. @internal */
export const WORKFLOW_KIND = new Kind<Workflow>('workflow');

/** What a workflow and a reusable workflow have in common. */
export interface WorkflowCommonProps {
  /**
   * The name that GitHub shows.
   *
   * @default - the construct id; of a file as it was written its path, which is what GitHub shows then
   */
  readonly name?: string;
  /**
   * What the workflow is for, in one sentence.
   *
   * @default - none
   */
  readonly description?: string;
  /**
   * The name of a single run.
   *
   * @default - GitHub's own: the commit message or the title of the pull request
   */
  readonly runName?: string | Expression;
  /**
   * The name of the file in `.github/workflows`, with its ending: `release.yaml`, `.shared.yml`.
   *
   * @default - the construct id with `.yml`
   */
  readonly fileName?: string;
  /**
   * Lines at the top of the file, for its reader.
   *
   * @default - none
   */
  readonly comment?: string;
  /**
   * Environment variables of all jobs. An expression that gives a JSON object, by `Functions.fromJson(…)`, may stand for all of them.
   *
   * @default - none
   */
  readonly env?: { [name: string]: string | number | boolean | Expression } | Expression;
  /**
   * Shell and folder of all `run` steps.
   *
   * @default - GitHub's own
   */
  readonly defaults?: RunDefaults;
  /**
   * What the token may do in every job that says nothing about it.
   *
   * @default Permissions.none() - every job gets what its steps need
   */
  readonly permissions?: Permissions;
  /**
   * Whether the file says what the program says, and nothing else: no name, permissions, timeouts, groups, names of steps or inputs of actions are added, and expressions stay in the
   * scripts that they were written in. For a file that was written by hand and is declared as it is.
   *
   * @default - as the defaults of the delivery say; else false
   */
  readonly asWritten?: boolean;
}

/** A workflow: when it runs, and what all its jobs share. */
export interface WorkflowProps extends WorkflowCommonProps {
  /** What starts it: at least one. */
  readonly triggers: Trigger[];
  /**
   * The concurrency group of its runs.
   *
   * @default - with a pull request trigger: a newer run for the same pull request cancels the older one, unless such a run deploys; nothing else is ever cancelled; else none
   */
  readonly concurrency?: Concurrency;
}

/**
 * A workflow: `.github/workflows/<id>.yml`, unless it names another file.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
 */
export class Workflow extends Construct implements IFollowedWorkflow {
  /** The id as it was given: `constructs` replaces a `/` in its own copy. @internal */
  public readonly _id: string;
  /** @internal */
  public readonly _origin: Origin;
  /** @internal */
  public readonly _props: WorkflowProps;
  /** @internal */
  public readonly _jobs: Construct[] = [];
  /** @internal */
  public readonly _overrides = new Overrides();
  /** Those that a job of another room asked for. @internal */
  public readonly _added: Trigger[] = [];

  /**
   * @param scope the delivery
   * @param id the file name without its ending: letters, digits, `-`, `_` and `.`
   * @param props triggers and what all jobs share
   */
  public constructor(scope: Construct, id: string, props: WorkflowProps) {
    super(constructScope(`new ${new.target.name}`, scope), workflowId(scope, id, props, new.target));
    this._id = id;
    this._props = props;
    if (props.asWritten !== undefined) giveDefaults(this, { asWritten: props.asWritten });
    this._origin = declare(this, WORKFLOW_KIND);
  }

  /** The name that GitHub shows, and by which other workflows follow it. */
  public get workflowName(): string {
    // Without a name GitHub shows the path.
    return this._props.name ?? (isAsWritten(this) ? this.file : this._id);
  }

  /** Path of the file from the root of the repository. */
  public get file(): string {
    return `.github/workflows/${this._props.fileName ?? `${this.node.id}.yml`}`;
  }

  /**
   * An input: of `workflow_dispatch`, or of a reusable workflow.
   *
   * @param name one that was declared
   * @throws when it was not
   */
  public input(name: string): Expression {
    expectArgument('workflow.input', name, kinds.text, 'the name');
    expectDeclared('workflow.input', 'input', name, this._inputNames(), `the workflow '${this._id}'`, this._inputOption);
    return Expression._reference(workflowInput(this, name));
  }

  /**
   * Sets a value in the rendered document, for what the API cannot say. GitHub's parser still reads the result.
   *
   * @param path keys joined by dots: `jobs.test.timeout-minutes`; a number for an item of a list; a dot that belongs to a key is written `\.`
   * @param value plain JSON
   */
  public addOverride(path: string, value: any): void {
    this._overrides.add(path, value, constructPath(this));
  }

  /**
   * Takes a key out of the rendered document.
   *
   * @param path keys joined by dots, as in `addOverride`
   */
  public addDeletionOverride(path: string): void {
    this._overrides.add(path, undefined, constructPath(this));
  }

  /** How an input is declared. @internal */
  public get _inputOption(): string {
    return 'Trigger.workflowDispatch({ … })';
  }

  /** @internal */
  public _inputNames(): string[] {
    return this._triggers().flatMap((trigger) => (trigger._event === 'workflow_dispatch' ? Object.keys(trigger._options.inputs ?? {}) : []));
  }

  /** @internal */
  public _triggers(): readonly Trigger[] {
    return [...this._props.triggers, ...this._added];
  }

  /** A trigger that something declared in it cannot do without; nothing happens when the event is there already. @internal */
  public _ensureTrigger(trigger: Trigger): void {
    if (!this._triggers().some(({ _event }) => _event === trigger._event)) this._added.push(trigger);
  }
}

/** Options of every workflow. @internal */
export const COMMON_WORKFLOW = {
  name: kinds.text,
  description: kinds.text,
  fileName: kinds.made((value) => typeof value === 'string' && /^[^/\\]+\.ya?ml$/.test(value), "the name of a file without its folder that ends in .yml or .yaml, such as 'ci.yaml'"),
  runName: optionKinds.phrase,
  comment: kinds.text,
  env: optionKinds.variables,
  defaults: RUN_DEFAULTS,
  permissions: optionKinds.permissions,
  asWritten: kinds.flag,
  triggers: kinds.list(kinds.made((value) => value instanceof Trigger, 'a Trigger, such as Trigger.push()')),
};

const WORKFLOW = optionTable({ ...COMMON_WORKFLOW, concurrency: CONCURRENCY }, ['triggers']);

/** The id, when the rest is right as well: asked before the workflow is part of any tree. */
function workflowId(scope: Construct, id: string, props: WorkflowProps, called: Function): string {
  const call = `new ${called.name}`;
  expectOptions(call, id, props, WORKFLOW, called !== Workflow);
  const free = nodeIdOf(call, scope, id);
  const [, bare] = /^(.+)\.ya?ml$/i.exec(id) ?? [];
  if (bare === undefined || props.fileName !== undefined) return free;
  const why = `its id is the name of the file without the ending, and the file would be called '${id}.yml'; write '${bare}'${id.endsWith('.yml') ? '' : ` with { fileName: '${id}' }`}`;
  throw new InvalidValueError('call/wrong-value', `${call}(…, '${id}')`, why, { option: 'id', given: id });
}

import { posix } from 'path';
import { Construct } from 'constructs';
import { LocalActionStep, LocalActionStepProps } from './local-action-step';
import { asWritten, constructId, constructPath, constructScope, declare, expectArgument, expectDeclared, InvalidValueError, kinds, nodeIdOf, Origin } from '../core/inside';
import { Expression } from '../expressions/inside';
import { giveDefaults, Overrides, OWN_ACTION_KIND, OwnAction, OwnActions, StepNeeds, StepOwner } from '../workflows/inside';
import { ActionInputReference } from './private/input-reference';

/** An input of an action of the repository. GitHub knows strings only. */
export interface ActionInput {
  /** What it is for. */
  readonly description: string;
  /**
   * A step must give it. GitHub does not look; Slipway does.
   *
   * @default false
   */
  readonly required?: boolean;
  /**
   * The value when a step does not give it. May name the `github` context, such as `Github.token`.
   *
   * @default - the empty text
   */
  readonly defaultValue?: string | Expression;
  /**
   * Says that the input will go, and what to use instead. A step that gives it gets this as a warning.
   *
   * @default - not deprecated
   */
  readonly deprecationMessage?: string;
}

/** An output of an action of the repository. */
export interface ActionOutput {
  /** What it holds. */
  readonly description: string;
}

/** How an action looks in GitHub's marketplace. */
export interface ActionBranding {
  /** The name of a Feather icon, such as `anchor`. */
  readonly icon: string;
  /** `white`, `black`, `yellow`, `blue`, `green`, `orange`, `red`, `purple` or `gray-dark`. */
  readonly color: string;
}

/** What every kind of action of the repository may say. */
export interface LocalActionProps {
  /** What it does, in one sentence. */
  readonly description: string;
  /**
   * The name that GitHub shows.
   *
   * @default - the construct id
   */
  readonly name?: string;
  /**
   * Who made it.
   *
   * @default - nobody is named
   */
  readonly author?: string;
  /**
   * Its folder from the root of the repository: `tools/setup`, or `.` for the root itself, where an action stands that others use as `owner/repository@ref`.
   *
   * @default - `.github/actions/<id>`
   */
  readonly folder?: string;
  /**
   * The name of its file in that folder: `action.yml` or `action.yaml`.
   *
   * @default 'action.yml'
   */
  readonly fileName?: string;
  /**
   * Lines at the top of the file, for its reader.
   *
   * @default - none
   */
  readonly comment?: string;
  /**
   * How it looks in the marketplace.
   *
   * @default - none
   */
  readonly branding?: ActionBranding;
  /**
   * Inputs by name.
   *
   * @default - none
   */
  readonly inputs?: { [name: string]: ActionInput };
  /**
   * Whether the file says what the program says, and nothing else: no name, shells, names of steps or inputs of actions are added, and expressions stay in the scripts that they were
   * written in. An empty `description` of an input or an output is left out then. For a file that was written by hand and is declared as it is.
   *
   * @default - as the defaults of the delivery say; else false
   */
  readonly asWritten?: boolean;
}

/**
 * An action that lives in the repository: `.github/actions/<id>/action.yml`, unless it names another folder.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax
 */
export abstract class LocalAction extends Construct implements StepOwner, OwnAction {
  /** The id as it was given. Workflows may have the same. @internal */
  public readonly _id: string;
  /** @internal */
  public readonly _origin: Origin;
  /** @internal */
  public readonly _props: LocalActionProps;
  /** @internal */
  public readonly _overrides = new Overrides();

  /**
   * @param scope the delivery
   * @param id the name of its folder: letters, digits, `-`, `_` and `.`
   * @param props what every kind of action may say
   */
  protected constructor(scope: Construct, id: string, props: LocalActionProps) {
    super(constructScope(`new ${new.target.name}`, scope), folderName(`new ${new.target.name}`, scope, id));
    this._id = id;
    this._props = props;
    if (props.asWritten !== undefined) giveDefaults(this, { asWritten: props.asWritten });
    this._origin = declare(this, OWN_ACTION_KIND);
  }

  /** Path of the metadata file from the root of the repository. */
  public get file(): string {
    return posix.join(this._folder, this._props.fileName ?? 'action.yml');
  }

  /** @internal */
  public get _folder(): string {
    return this._props.folder ?? `.github/actions/${this._id}`;
  }

  /** The construct path that messages name. @internal */
  public get _ownerPath(): string {
    return constructPath(this);
  }

  /**
   * An input, for the steps and arguments of this action. It has no value anywhere else.
   *
   * @param name one that was declared
   * @throws when it was not
   */
  public input(name: string): Expression {
    expectArgument('action.input', name, kinds.text, 'the name');
    expectDeclared('action.input', 'input', name, Object.keys(this._props.inputs ?? {}), `the action '${this._id}'`, '{ inputs: { … } }');
    return Expression._reference(new ActionInputReference(this, this._origin, name));
  }

  /**
   * A step that runs this action, for `job.use(…)`. A step before it must have checked out the repository.
   *
   * @param props inputs, condition, environment variables and the rest
   */
  public step(props: LocalActionStepProps = {}): LocalActionStep {
    return LocalActionStep._of(this._folder, props);
  }

  /**
   * Sets a value in the rendered document, for what the API cannot say.
   *
   * @param path keys joined by dots: `runs.steps.0.name`; a dot that belongs to a key is written `\.`
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

  /** What a job that uses it must let the token do, as far as anybody can see. @internal */
  public abstract _needs(actions: OwnActions): StepNeeds;
}

/** The id, judged before the action is part of any tree. */
function folderName(call: string, scope: Construct, id: string): string {
  if (/^[A-Za-z0-9_][\w.-]*$/.test(constructId(call, id))) return nodeIdOf(call, scope, id, 'action:');
  const why = "its id is the name of a folder: letters, digits, '-', '_' and '.'";
  throw new InvalidValueError('call/wrong-value', `${call}(…, ${asWritten(id)})`, why, { option: 'id', given: id });
}

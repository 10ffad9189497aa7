import { Permissions } from './permissions';
import { Duration, expectArgument, expectOptions, kinds } from '../core/inside';
import { Expression } from '../expressions/inside';
import { inWords } from './private/in-words';
import { USES_STEP } from './private/kinds';
import { Step, WorkStepProps } from './step';

/** What a step that runs an action may say. */
export interface UsesStepProps extends WorkStepProps {
  /**
   * The inputs of the action, by their own names. An expression that gives a JSON object, by `Functions.fromJson(…)`, may stand for all of them.
   *
   * @default - none
   */
  readonly inputs?: { [name: string]: string | number | boolean | Expression } | Expression;
  /**
   * The step fails when it takes longer. An expression gives minutes.
   *
   * @default - as long as the job may run
   */
  readonly timeout?: Duration | Expression;
  /**
   * What the action needs from the token of the run; added to the permissions of the job.
   *
   * @default - what the catalogue of `slipway/actions` knows of the action, or what an action of the same delivery needs; not known for others
   */
  readonly permissions?: Permissions;
  /**
   * The release that a pinned commit belongs to. Written as a comment behind the pin, where bots that update pins look for it.
   *
   * @default - none
   */
  readonly version?: string;
}

/** Shared: most steps say all themselves. */
const NOTHING: string[] = [];

/** A step that runs an action: any one. For the usual ones `slipway/actions` has typed classes. */
export class UsesStep extends Step {
  /** @internal */
  public readonly _uses: string;
  /** @internal */
  public readonly _props: UsesStepProps;

  /**
   * @param uses `owner/repo@ref`, `owner/repo/path@ref`, `./path`, `$/path` or `docker://image@digest`; a ref other than a full commit is a finding
   * @param props inputs, condition and the rest
   */
  public constructor(uses: string, props: UsesStepProps = {}) {
    expectArgument(`new ${new.target.name}`, uses, ACTION, 'it');
    super(expectOptions(`new ${new.target.name}`, uses, props, USES_STEP, new.target !== UsesStep));
    this._uses = uses;
    this._props = props;
  }

  /** Inputs that nobody gave, and that were set to what is safe. @internal */
  public _byDefault(): string[] {
    return NOTHING;
  }

  /** What its class knows of the action, where the catalogue does not. @internal */
  public _known(): object | undefined {
    return undefined;
  }

  /** The inputs that are named. @internal */
  public get _inputs(): { readonly [name: string]: string | number | boolean | Expression } {
    const { inputs = {} } = this._props;
    return inputs instanceof Expression ? {} : inputs;
  }

  /** Its inputs and variables as the program gave them, without what is safe and what its action needs. @internal */
  public _said(): Pick<UsesStepProps, 'inputs' | 'env'> {
    return this._props;
  }

  /** The action without its ref. @internal */
  public _action(): string {
    return this._uses.split('@')[0];
  }

  /** The final `uses` and its version comment, once all pins are known. @internal */
  public _pinned(): { uses: string; version?: string } {
    return { uses: this._uses, version: this._props.version };
  }

  /** What the step needs of the token; undefined when it says nothing and is no step of the catalogue. @internal */
  public _permissions(): Permissions | undefined {
    return this._props.permissions;
  }

  /** @internal */
  public _label(): string {
    return inWords(this._base.name ?? this._base.stepId ?? this._action());
  }

  /** @internal */
  public _idHint(): string {
    return (this._action().split('/').filter(Boolean).pop() ?? '').replace(/-action$/, '');
  }
}

const ACTION = kinds.made((value) => typeof value === 'string', "a string such as 'owner/repository@<full commit>'");

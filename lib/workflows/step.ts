import { IConstruct } from 'constructs';
import { expectArgument, InvalidValueError, kinds, Origin } from '../core/inside';
import { Expression, Reference, Status } from '../expressions/inside';
import { stepOutput, stepResult } from './private/references';

/**
 * Anything that a job or a composite action can hold in its list of steps. Implement it to publish a bundle of steps of your own
 * that others hand to `job.use(…)`.
 */
export interface IStep {
  /** The steps themselves, in order. Called once, when a job or a composite action takes them in. */
  toSteps(): Step[];
}

/** What every kind of step may say about itself. */
export interface StepProps {
  /**
   * The id other steps refer to it by. References of the API need none: the step gets one when something refers to it.
   *
   * Letters, digits, `-` and `_`, not starting with a digit or `-`, unique in its job without regard to case.
   *
   * @default - one is made from the name of the step when something refers to it
   */
  readonly stepId?: string;
  /**
   * What the log shows.
   *
   * @default - a step of the catalogue says what it does, such as `Check out the code`; else GitHub's own: `Run …`
   */
  readonly name?: string | Expression;
  /**
   * Lines above the step in the file, for the reader of the file.
   *
   * @default - none
   */
  readonly comment?: string;
}

/** What a step that does work may say about itself. */
export interface WorkStepProps extends StepProps {
  /**
   * Runs only when this holds. Without a status function it is read as `success() && (…)`.
   *
   * @default - runs when all steps before it succeeded
   */
  readonly condition?: Expression;
  /**
   * A failure of the step does not fail the job.
   *
   * @default false
   */
  readonly continueOnError?: boolean | Expression;
  /**
   * Environment variables of this step alone. An expression that gives a JSON object, by `Functions.fromJson(…)`, may stand for all of them. A script that holds expressions needs the variables by name: its own travel beside them.
   *
   * @default - none
   */
  readonly env?: { [name: string]: string | number | boolean | Expression } | Expression;
  /**
   * Goes on with the next step at once. `WaitStep`, `WaitAllStep` or the end of the job waits for it. At most 10 at a time.
   *
   * @default false
   */
  readonly background?: boolean;
}

/** Who holds a list of steps: a job or a composite action. @internal */
export interface StepOwner extends IConstruct {
  /** The construct path that messages name. */
  readonly _ownerPath: string;
}

/** One step of a job or a composite action. */
export abstract class Step implements IStep {
  /** @internal */
  public readonly _origin: Origin;
  /** @internal */
  public _owner?: StepOwner;
  /** @internal */
  public readonly _base: StepProps;
  /** What whoever took the step over asks for, besides its own condition. @internal */
  public _guard?: Expression;
  private index = 0;
  private group?: Step;
  private made?: Map<string, Expression>;

  /**
   * @param props what every step may say
   */
  protected constructor(props: StepProps = {}) {
    this._base = props;
    this._origin = Origin._part(this);
  }

  /** How the step went, after `continue-on-error` was taken into account: `success`, `failure`, `cancelled` or `skipped`. */
  public get conclusion(): Expression {
    return this.memo('.conclusion', () => stepResult(this, 'conclusion'));
  }

  /** How the step went, before `continue-on-error` was taken into account. */
  public get outcome(): Expression {
    return this.memo('.outcome', () => stepResult(this, 'outcome'));
  }

  /**
   * Whether the step came to run, however it went: `!cancelled() && steps.<id>.outcome != 'skipped'`. For the condition of a step that reports on it or cleans up after it:
   * that one then runs although something failed.
   */
  public ran(): Expression {
    return Status.cancelled().negate().andAlso(this.outcome.notEqualTo('skipped'));
  }

  /**
   * Whether the step succeeded, even where `continueOnError` forgives a failure: `steps.<id>.outcome == 'success'`. A condition with nothing else in it still asks that all
   * steps before it succeeded; one that must also hold after a failure is `Status.failure().andAlso(step.succeeded())`.
   */
  public succeeded(): Expression {
    return this.outcome.equalTo('success');
  }

  /**
   * An output of the step. Usable in later steps of its job, and in jobs that run after it: the output of the job and `needs` follow.
   *
   * @param name the output, as the step writes it to `$GITHUB_OUTPUT` or its action declares it
   */
  public output(name: string): Expression {
    expectArgument('step.output', name, kinds.text, 'the name');
    return this.memo(name, () => stepOutput(this, name));
  }

  public toSteps(): Step[] {
    return [this];
  }

  /** @internal */
  public _enter(owner: StepOwner, index: number, group?: Step): void {
    if (this._owner) {
      throw new InvalidValueError(
        'call/step-twice',
        `${owner._ownerPath}: the step '${this._label()}' was handed over twice`,
        `it is already part of '${this._owner._ownerPath}'; make a second step with the same options instead`,
        { path: owner._ownerPath, related: [{ origin: this._origin, note: 'the step' }] },
      );
    }
    this._owner = owner;
    this.index = index;
    this.group = group;
  }

  /** @internal */
  public _path(): string {
    if (!this._owner) return '(a step of no job yet)';
    return this.group ? `${this.group._path()}/parallel[${this.index}]` : `${this._owner._ownerPath}/steps[${this.index}]`;
  }

  /** How the log calls this step; undefined: as GitHub does. @internal */
  public _shownName(): string | Expression | undefined {
    return this._base.name;
  }

  /** How a message calls this step. @internal */
  public abstract _label(): string;

  /** What its id is made of when it needs one; undefined when it has no name of its own. @internal */
  public abstract _idHint(): string | undefined;

  private memo(key: string, make: () => Reference): Expression {
    this.made ??= new Map();
    let found = this.made.get(key);
    if (!found) this.made.set(key, (found = Expression._reference(make())));
    return found;
  }
}

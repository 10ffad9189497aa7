import { expectArgument, expectDepth, expectOptions, kinds } from '../core/inside';
import { Expression } from '../expressions/inside';
import { inWords } from './private/in-words';
import { CONTROL_STEP } from './private/kinds';
import { stepsOf } from './private/steps-of';
import { IStep, Step, StepOwner, StepProps } from './step';

/** Options of a step that waits for background steps or cancels one. */
export interface ControlStepOptions extends StepProps {
  /**
   * A failure that surfaces here does not fail the job.
   *
   * @default false
   */
  readonly continueOnError?: boolean | Expression;
}

/** Waits for background steps. Their outputs and environment are visible from here on, and a failure surfaces here. */
export class WaitStep extends Step {
  /** @internal */
  public readonly _targets: Step[];
  /** @internal */
  public readonly _options: ControlStepOptions;

  /**
   * @param targets background steps of the same job, at least one
   * @param options name, id
   */
  public constructor(targets: Step[], options: ControlStepOptions = {}) {
    expectArgument('new WaitStep', targets, kinds.list(STEP), 'the list of steps');
    super(expectOptions('new WaitStep', targets, options, CONTROL_STEP, new.target !== WaitStep));
    this._targets = targets;
    this._options = options;
  }

  /** @internal */
  public _label(): string {
    return inWords(this._base.name ?? 'wait');
  }

  /** @internal */
  public _idHint(): string {
    return 'wait';
  }
}

/** Waits for all background steps that were started so far. */
export class WaitAllStep extends Step {
  /** @internal */
  public readonly _options: ControlStepOptions;

  /**
   * @param options name, id
   */
  public constructor(options: ControlStepOptions = {}) {
    super(expectOptions('new WaitAllStep', undefined, options, CONTROL_STEP, new.target !== WaitAllStep));
    this._options = options;
  }

  /** @internal */
  public _label(): string {
    return inWords(this._base.name ?? 'wait-all');
  }

  /** @internal */
  public _idHint(): string {
    return 'wait-all';
  }
}

/** Cancels a background step. */
export class CancelStep extends Step {
  /** @internal */
  public readonly _target: Step;
  /** @internal */
  public readonly _options: ControlStepOptions;

  /**
   * @param target a background step of the same job
   * @param options name, id
   */
  public constructor(target: Step, options: ControlStepOptions = {}) {
    expectArgument('new CancelStep', target, STEP, 'it');
    super(expectOptions('new CancelStep', target, options, CONTROL_STEP, new.target !== CancelStep));
    this._target = target;
    this._options = options;
  }

  /** @internal */
  public _label(): string {
    return inWords(this._base.name ?? 'cancel');
  }

  /** @internal */
  public _idHint(): string {
    return 'cancel';
  }
}

/** Steps that run at the same time; the job goes on when all of them are done. At most 10. */
export class ParallelSteps extends Step {
  /** @internal */
  public readonly _steps: Step[];
  /** @internal */
  public readonly _depth: number;

  /**
   * @param steps the steps
   */
  public constructor(...steps: IStep[]) {
    super();
    this._steps = stepsOf('new ParallelSteps', steps);
    this._depth = expectDepth('new ParallelSteps', 1 + this._steps.reduce((deepest, step) => (step instanceof ParallelSteps ? Math.max(deepest, step._depth) : deepest), 0));
  }

  /** @internal */
  public _enter(owner: StepOwner, index: number): void {
    super._enter(owner, index);
    this._steps.forEach((step, i) => step._enter(owner, i, this));
  }

  /** @internal */
  public _label(): string {
    return 'parallel';
  }

  /** @internal */
  public _idHint(): string {
    return 'parallel';
  }
}

const STEP = kinds.made((value) => value instanceof Step, 'a step: the object, not its id');

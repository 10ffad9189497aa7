import { expectArgument, expectDepth, expectOptions, kinds } from '../core/inside';
import { Expression } from '../expressions/inside';
import { inWords } from './private/in-words';
import { CONTROL_STEP } from './private/kinds';
import { stepsOf } from './private/steps-of';
import { IStep, Step, StepOwner, StepProps } from './step';

/** What a step that waits for background steps, or cancels one, may say. */
export interface ControlStepProps extends StepProps {
  /**
   * A failure that surfaces here does not fail the job.
   *
   * @default false
   */
  readonly continueOnError?: boolean | Expression;
}

/** A step that waits for background steps, or cancels one. */
export abstract class ControlStep extends Step {
  /** @internal */
  public readonly _props: ControlStepProps;

  /**
   * @param props name, id
   */
  protected constructor(props: ControlStepProps) {
    super(props);
    this._props = props;
  }

  /** @internal */
  public _label(): string {
    return inWords(this._base.name ?? this._idHint());
  }

  /** @internal */
  public abstract _idHint(): string;
}

/** Waits for background steps. Their outputs and environment are visible from here on, and a failure surfaces here. */
export class WaitStep extends ControlStep {
  /** @internal */
  public readonly _targets: Step[];

  /**
   * @param targets background steps of the same job, at least one
   * @param props name, id
   */
  public constructor(targets: Step[], props: ControlStepProps = {}) {
    expectArgument('new WaitStep', targets, kinds.list(STEP), 'the list of steps');
    super(expectOptions('new WaitStep', targets, props, CONTROL_STEP, new.target !== WaitStep));
    this._targets = targets;
  }

  /** @internal */
  public _idHint(): string {
    return 'wait';
  }
}

/** Waits for all background steps that were started so far. */
export class WaitAllStep extends ControlStep {
  /**
   * @param props name, id
   */
  public constructor(props: ControlStepProps = {}) {
    super(expectOptions('new WaitAllStep', undefined, props, CONTROL_STEP, new.target !== WaitAllStep));
  }

  /** @internal */
  public _idHint(): string {
    return 'wait-all';
  }
}

/** Cancels a background step. */
export class CancelStep extends ControlStep {
  /** @internal */
  public readonly _target: Step;

  /**
   * @param target a background step of the same job
   * @param props name, id
   */
  public constructor(target: Step, props: ControlStepProps = {}) {
    expectArgument('new CancelStep', target, STEP, 'it');
    super(expectOptions('new CancelStep', target, props, CONTROL_STEP, new.target !== CancelStep));
    this._target = target;
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

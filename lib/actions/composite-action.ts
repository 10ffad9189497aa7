import { Construct } from 'constructs';
import { LocalAction, LocalActionProps } from './local-action';
import { calledAs, expectArgument, expectOptions, kinds } from '../core/inside';
import { Expression } from '../expressions/inside';
import { IStep, OwnActions, RunStep, RunStepProps, Step, StepNeeds, stepsOf, optionKinds } from '../workflows/inside';
import { COMPOSITE_ACTION, COMPOSITE_OUTPUT } from './private/local-action-options';
import { neededBySteps } from './private/needed-by-steps';

/** What is said about an output of a composite action. */
export interface CompositeOutputOptions {
  /** What it holds. */
  readonly description: string;
}

/** @internal */
export interface DeclaredCompositeOutput extends CompositeOutputOptions {
  readonly value: string | Expression;
}

/**
 * A list of steps that jobs use as one: `.github/actions/<id>/action.yml`.
 *
 * What its steps need from the token is added to every job that uses it. Its scripts run in bash unless they say otherwise.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#runs-for-composite-actions
 */
export class CompositeAction extends LocalAction {
  /** @internal */
  public readonly _steps: Step[] = [];
  /** @internal */
  public readonly _outputs = new Map<string, DeclaredCompositeOutput>();

  /**
   * @param scope the delivery
   * @param id the name of its folder: letters, digits, `-`, `_` and `.`
   * @param props description, inputs and the rest
   */
  public constructor(scope: Construct, id: string, props: LocalActionProps) {
    super(scope, id, expectOptions('new CompositeAction', id, props, COMPOSITE_ACTION, new.target !== CompositeAction));
  }

  /**
   * Adds steps, in order.
   *
   * @param steps steps, or bundles of them; another action of the repository is one: `other.step({ inputs: { … } })`
   */
  public use(...steps: IStep[]): void {
    for (const step of stepsOf('action.use', steps)) {
      step._enter(this, this._steps.length);
      this._steps.push(step);
    }
  }

  /**
   * Adds a step that runs a script.
   *
   * @param script one or more lines; expressions in it travel in environment variables
   * @param props name, shell, condition and the rest
   */
  public run(script: string, props: RunStepProps = {}): RunStep {
    const step = calledAs('action.run', 'new RunStep', () => new RunStep(script, props));
    this.use(step);
    return step;
  }

  /**
   * Declares an output. A step that uses the action has it: `step.output(name)`.
   *
   * @param name its name
   * @param value mostly an output of one of its steps
   * @param options what it holds
   */
  public addOutput(name: string, value: string | Expression, options: CompositeOutputOptions): void {
    expectArgument('action.addOutput', name, kinds.text, 'the name');
    expectArgument('action.addOutput', value, optionKinds.phrase, 'the value', name);
    const { description } = expectOptions('action.addOutput', name, options, COMPOSITE_OUTPUT);
    this._outputs.set(name, { value, description });
  }

  /** @internal */
  public _needs(actions: OwnActions): StepNeeds {
    return neededBySteps(this._steps, this, actions);
  }
}

import { ActionModel } from './model';
import { rememberedOf } from '../core/inside';
import { Scalar, StepModel, UsesStepModel, calledBy, flatSteps } from '../workflows/inside';

/** A step of a job as the runner comes to it: those of composite actions stand where their action is used. */
export interface UnfoldedStep {
  readonly step: StepModel;
  /** The step of the job that it is, or is a part of. */
  readonly outer: StepModel;
  /** The uses of composite actions that lead to it, outermost first. */
  readonly uses: readonly ActionUse[];
}

export interface ActionUse {
  readonly step: UsesStepModel;
  readonly action: ActionModel;
}

/** The steps of a job in their order, with those of the composite actions of the delivery in place of these. Made once: several rules ask. */
export function unfoldedSteps(steps: readonly StepModel[], actions: readonly ActionModel[]): readonly UnfoldedStep[] {
  return unfoldedIn(actions)(steps);
}

/** GitHub stops a job whose actions use each other deeper than that. */
const DEEPEST = 10;

/** Actions that use others twice grow with every level: beyond so many steps of one job they stay closed. */
const MOST = 5_000;

const unfoldedIn = rememberedOf((actions: readonly ActionModel[]) => rememberedOf((steps: readonly StepModel[]) => unfold(steps, actions)));

function unfold(steps: readonly StepModel[], actions: readonly ActionModel[]): readonly UnfoldedStep[] {
  const found: UnfoldedStep[] = [];
  const enter = (list: readonly StepModel[], uses: readonly ActionUse[]) => {
    for (const step of flatSteps(list)) {
      const action = calledBy(step, actions);
      const isOpen = action?.runs.using === 'composite' && uses.length < DEEPEST && found.length < MOST && !uses.some((use) => use.action === action);
      if (isOpen && step.kind === 'uses') enter(action.steps, [...uses, { step, action }]);
      else found.push({ step, outer: uses[0]?.step ?? step, uses });
    }
  };
  enter(steps, []);
  return found;
}

const WHOLE_INPUT = /^\$\{\{\s*inputs\.([\w-]+)\s*\}\}$/;

/** A value inside of a composite action, in the words of the job: where it is an input of the action, what the step gives it. */
export function saidOutside(value: Scalar | undefined, uses: readonly ActionUse[]): Scalar | undefined {
  const inner = uses.at(-1);
  const [, name] = (inner && typeof value === 'string' && WHOLE_INPUT.exec(value)) || [];
  if (!inner || name === undefined) return value;
  const given = Object.entries(inner.step.inputs).find(([input]) => input.toLowerCase() === name.toLowerCase())?.[1];
  return saidOutside(given ?? inner.action.inputs.find((input) => input.name.toLowerCase() === name.toLowerCase())?.defaultValue, uses.slice(0, -1));
}

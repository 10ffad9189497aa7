import { Place } from './world';
import { RunStepModel, Scalar, StepModel } from '../../workflows/inside';

/** A variable of the environment that a step finds, and where its text stands. */
export interface Variable {
  /** `*` where an expression gives all of them. */
  readonly name: string;
  readonly value: Scalar;
  readonly place: Place;
  /** The steps that hand it on by using an action, the innermost first. */
  readonly through: readonly StepModel[];
  /** The step that made it, the variables of that step that are in it, and how it hands them on: `in GITHUB_ENV`. */
  readonly made?: { readonly by: RunStepModel; readonly of: readonly Variable[]; readonly how: string };
}

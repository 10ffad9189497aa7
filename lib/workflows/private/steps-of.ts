import { asWritten, InvalidValueError } from '../../core/inside';
import { IStep, Step } from '../step';

const COPIES = 'if it is a step, two copies of slipway are loaded: `npm ls slipway` shows them, `npm dedupe` leaves one';

/** Whether something gives steps. What throws when it is looked at gives none. */
function isBundle(value: unknown): value is IStep {
  try {
    return typeof (value as IStep | null | undefined)?.toSteps === 'function';
  } catch {
    return false;
  }
}

/**
 * The steps of a list of steps and bundles, in order.
 *
 * @param call how the call is written: `job.use`
 * @param given what was handed over
 */
export function stepsOf(call: string, given: readonly IStep[]): Step[] {
  const steps: Step[] = [];
  for (const one of given) {
    const wrong = (code: string, why: string) => new InvalidValueError(code, `${call}(${asWritten(one)})`, why, { option: 'steps', given: one });
    if (!isBundle(one)) {
      throw wrong('call/not-a-step', 'it takes steps, such as new Checkout(), and bundles of steps: objects with a method toSteps()');
    }
    const made = one.toSteps();
    if (!Array.isArray(made)) throw wrong('call/wrong-bundle', `its toSteps() gave ${asWritten(made)} instead of a list of steps`);
    for (const step of made) {
      if (!(step instanceof Step)) throw wrong('call/other-copy', `${asWritten(step)} is no step of this copy of slipway; ${COPIES}`);
      steps.push(step);
    }
  }
  return steps;
}

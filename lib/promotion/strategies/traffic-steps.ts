import { TrafficStep } from './traffic-step';
import { Duration, InvalidValueError, OptionKind, asWritten, kinds, optionTable } from '../../core/inside';
import { Analysis } from '../analysis/analysis';
import { TrafficRouter } from '../traffic/traffic-router';

export const ROUTER: OptionKind = kinds.made((value) => value instanceof TrafficRouter, 'a TrafficRouter, such as TrafficRouter.replicaRatio()');

export const A_WHILE: OptionKind = kinds.made((value) => value instanceof Duration && Number.isInteger(value.toSeconds()), 'a Duration of whole seconds, such as Duration.minutes(2)');

export const STEPS: OptionKind = kinds.list(kinds.struct(optionTable({
  weight: kinds.made((value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 100, 'a whole number of percent, 1 to 100'),
  pause: A_WHILE,
  analysis: kinds.made((value) => value instanceof Analysis, "an Analysis, such as new Analysis('error-rate', { … })"),
}, ['weight']), 'a step', '{ weight: 10, pause: Duration.minutes(2) }'));

/** More and more, and all of it in the end. */
export function expectSteps(call: string, steps: readonly TrafficStep[] | undefined): void {
  if (!steps) return;
  const weights = steps.map(({ weight }) => weight);
  const refuse = (why: string) => new InvalidValueError('call/contradiction', `${call}({ steps: ${asWritten(weights)} })`, why, { option: 'steps', given: weights });
  if (weights[weights.length - 1] !== 100) throw refuse('the weight of its last step is not 100: the release would never have all of the traffic');
  if (weights.some((weight, i) => i > 0 && weight <= weights[i - 1])) throw refuse('the weights of its steps do not rise');
}

/** How long one looks on. A measurement without a pause takes as long as it takes. */
export function lengthOf({ pause, analysis }: TrafficStep): Duration {
  const [least, measured] = [pause?.toSeconds() ?? 0, analysis?.duration().toSeconds() ?? 0];
  return Duration.seconds(Math.max(least, measured));
}

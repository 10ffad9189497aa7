import { emittedIn } from './emitted';
import { rememberedOf } from '../../../core/inside';
import { ObservabilityModel, RecordingRuleModel } from '../../model';
import { isConditional } from '../../promql/read-condition';
import { labelsRead } from '../../promql/read-labels';

/** What is recorded, by its name. */
const recordingsIn = rememberedOf(({ groups }: ObservabilityModel): ReadonlyMap<string, RecordingRuleModel> => (
  new Map(groups.flatMap(({ recordings }) => recordings.map((one) => [one.name, one] as const)))
));

/** The labels of a series by its name; those of a recorded one are those of its expression, with what is added. Undefined where nobody knows. */
export function labelsIn(model: ObservabilityModel, followed: readonly string[] = []): (name: string | undefined) => readonly string[] | undefined {
  return (name = '') => {
    const recording = followed.includes(name) ? undefined : recordingsIn(model).get(name);
    if (recording) {
      const kept = labelsRead(recording.expression, labelsIn(model, [...followed, name]));
      return kept && [...kept, ...Object.keys(recording.labels)];
    }
    const labels = emittedIn(model).get(name)?.labels;
    return labels && [...labels.keys()];
  };
}

/** Whether a series may be missing although what it is made of is there: what fires does, and what is recorded under a condition. */
export function conditionalIn(model: ObservabilityModel, followed: readonly string[] = []): (name: string | undefined) => boolean {
  return (name = '') => {
    if (name === 'ALERTS' || name === 'ALERTS_FOR_STATE') return true;
    const recording = followed.includes(name) ? undefined : recordingsIn(model).get(name);
    return recording !== undefined && isConditional(recording.expression, conditionalIn(model, [...followed, name]));
  };
}

import { UsageError, names } from '../../common/variables';
import { StageConfiguration } from '../configuration';
import { Surroundings } from '../surroundings';

/** The stages that have jobs in this workflow: all, unless it says which. */
export function ownStages({ variables, configuration: { stages } }: Surroundings): readonly StageConfiguration[] {
  const only = names(variables, 'PROMOTION_ONLY');
  const unknown = only.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) throw new UsageError(`PROMOTION_ONLY names ${unknown.join(', ')}. There are: ${stages.map(({ name }) => name).join(', ')}.`);
  return only.length === 0 ? stages : stages.filter(({ name }) => only.includes(name));
}

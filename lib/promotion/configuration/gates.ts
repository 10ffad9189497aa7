import { checkNames } from './check-names';
import { DeliveryModel } from '../../checks/inside';
import { Gate } from '../gates/gate';
import { GateParts } from '../gates/gate-parts';
import { Stage } from '../stage/stage';
import { uniqueIds } from '../unique-ids';

/** The app whose check runs those of workflows are. */
export const GITHUB_ACTIONS = 15368;

/** The gates of a stage as the program reads them. */
export function configuredGates(stage: Stage, model: DeliveryModel): object[] {
  const gates = stage._gates;
  const ids = uniqueIds(gates.map(({ _id: id }) => id));
  return gates.map((gate, i) => ({ id: ids[i], overridable: gate._overridable, ...partsOf(gate, stage, model) }));
}

function partsOf({ _parts: parts }: Gate, { _pipeline: { release } }: Stage, model: DeliveryModel): GateParts | object {
  switch (parts.kind) {
    case 'checks': return { kind: 'checks', names: parts.jobs.flatMap((job) => checkNames(job, model).names), app: GITHUB_ACTIONS };
    case 'attestation': return { kind: 'attestation', signers: (parts.signers ?? release._workflows).map(({ file }) => file) };
    case 'metric': return { ...parts, query: parts.query.toString(), samples: parts.samples && { query: parts.samples.query.toString(), minimum: parts.samples.minimum } };
    default: return parts;
  }
}

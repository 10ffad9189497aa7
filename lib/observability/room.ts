import { RULES } from './checks';
import { NOTHING_OBSERVED, OBSERVABILITY } from './declared-observability';
import { FEATURES } from './features';
import { ObservabilityModel } from './model';
import { Room } from '../checks/inside';

export const ROOM: Room<ObservabilityModel> = {
  key: OBSERVABILITY,
  kinds: FEATURES.flatMap(({ kinds }) => kinds),
  resolve: (declared, model) => Object.assign({}, NOTHING_OBSERVED, ...FEATURES.map((feature) => feature.resolve(declared, model))) as ObservabilityModel,
  defects: () => [],
  documents: (model) => FEATURES.flatMap((feature) => feature.documents(model)),
  rules: RULES,
};

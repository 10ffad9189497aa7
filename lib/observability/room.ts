import { RULES } from './checks';
import { NOTHING_OBSERVED, OBSERVABILITY } from './declared-observability';
import { FEATURES } from './features';
import { ObservabilityModel } from './model';
import { reliancesOfRunbooks } from './runbooks/reliances';
import { Room } from '../checks/inside';
import { DeclaredRepository, RELIANCES } from '../repository/inside';

export const ROOM: Room<ObservabilityModel> = {
  key: OBSERVABILITY,
  kinds: FEATURES.flatMap(({ kinds }) => kinds),
  resolve: (declared, model) => Object.assign({}, NOTHING_OBSERVED, ...FEATURES.map((feature) => feature.resolve(declared, model))) as ObservabilityModel,
  defects: () => [],
  documents: (model) => FEATURES.flatMap((feature) => feature.documents(model)),
  says: ({ groups }, model) => new Map([[RELIANCES, reliancesOfRunbooks(groups, DeclaredRepository.of(model).facts)]]),
  rules: RULES,
};

import { RULES } from './checks';
import { NOTHING_PIPED, PIPELINES } from './declared-pipelines';
import { FEATURES } from './features';
import { PipelinesModel } from './model';
import { Room } from '../checks/inside';

export const ROOM: Room<PipelinesModel> = {
  key: PIPELINES,
  kinds: FEATURES.flatMap(({ kinds }) => kinds),
  resolve: (declared, model) => Object.assign({}, NOTHING_PIPED, ...FEATURES.map((feature) => feature.resolve(declared, model))) as PipelinesModel,
  defects: () => [],
  documents: (model) => FEATURES.flatMap((feature) => feature.documents(model)),
  rules: RULES,
};

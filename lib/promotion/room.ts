import { RULES } from './checks';
import { NOTHING_PROMOTED, PROMOTION } from './declared-promotion';
import { FEATURES } from './features';
import { PromotionModel } from './model';
import { reliancesOfPipelines } from './reliances';
import { Room } from '../checks/inside';
import { DeclaredRepository, RELIANCES } from '../repository/inside';

export const ROOM: Room<PromotionModel> = {
  key: PROMOTION,
  kinds: FEATURES.flatMap(({ kinds }) => kinds),
  resolve: (declared, model) => Object.assign({}, NOTHING_PROMOTED, ...FEATURES.map((feature) => feature.resolve(declared, model))) as PromotionModel,
  defects: () => [],
  documents: (model) => FEATURES.flatMap((feature) => feature.documents(model)),
  says: ({ pipelines }, model) => new Map([[RELIANCES, reliancesOfPipelines(pipelines, DeclaredRepository.of(model).facts)]]),
  rules: RULES,
};

import { RULES } from './checks';
import { CLOUDS } from './clouds';
import { IDENTITIES } from './declared-identities';
import { reliancesOfTrust } from './reliances';
import { resolveIdentity } from './resolve';
import { ResolvedIdentities } from './resolved';
import { Room } from '../checks/inside';
import { DeclaredRepository, RELIANCES } from '../repository/inside';
import { workflowsOf } from '../workflows/inside';

export const ROOM: Room<ResolvedIdentities> = {
  key: IDENTITIES,
  kinds: CLOUDS.flatMap(({ nouns }) => nouns),
  // Trust is made of workflows and environments.
  resolve: (declared, model) => resolveIdentity(declared, workflowsOf(model), DeclaredRepository.of(model)),
  defects: ({ defects }) => defects,
  documents: ({ files }) => files.map(({ id, file, origin, shape }) => ({ what: `template of '${id}'`, file, origin, shape })),
  says: (identity, model) => new Map([[RELIANCES, reliancesOfTrust(identity, DeclaredRepository.of(model))]]),
  rules: RULES,
};

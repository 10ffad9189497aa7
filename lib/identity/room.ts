import { RULES } from './checks';
import { CLOUDS } from './clouds';
import { IDENTITIES } from './declared-identities';
import { resolveIdentity } from './resolve';
import { ResolvedIdentities } from './resolved';
import { Room } from '../checks/inside';
import { DeclaredRepository } from '../repository/inside';
import { workflowsOf } from '../workflows/inside';

export const ROOM: Room<ResolvedIdentities> = {
  key: IDENTITIES,
  kinds: CLOUDS.flatMap(({ nouns }) => nouns),
  // Trust is made of workflows and environments.
  resolve: (declared, model) => resolveIdentity(declared, workflowsOf(model), DeclaredRepository.of(model)),
  defects: ({ defects }) => defects,
  documents: ({ files }) => files.map(({ id, file, origin, shape }) => ({ what: `template of '${id}'`, file, origin, shape })),
  rules: RULES,
};

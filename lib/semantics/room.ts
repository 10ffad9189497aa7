import { RULES } from './checks';
import { ModelKey, Room } from '../checks/inside';

/** It declares nothing: it reads what others declared. */
export const ROOM: Room<undefined> = {
  key: new ModelKey<undefined>('semantics', undefined),
  kinds: [],
  resolve: () => undefined,
  defects: () => [],
  documents: () => [],
  rules: RULES,
};

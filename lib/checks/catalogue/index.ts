import { IDENTITY } from './identity';
import { PLAIN } from './plain';
import { REPOSITORY } from './repository';
import { Rule } from '../rule';

/** Every rule. */
export const CATALOGUE: readonly Rule[] = [...PLAIN, ...REPOSITORY, ...IDENTITY];

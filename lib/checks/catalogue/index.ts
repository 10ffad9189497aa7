import { ACTIONS } from './actions';
import { ARTIFACTS } from './artifacts';
import { DELIVERY } from './delivery';
import { EXPRESSIONS } from './expressions';
import { IDENTITY } from './identity';
import { REFERENCES } from './references';
import { REPOSITORY } from './repository';
import { SECURITY } from './security';
import { WORKFLOWS } from './workflows';
import { Rule } from '../rule';

/** Every rule, by the groups that its id begins with. */
export const CATALOGUE: readonly Rule[] = [...ACTIONS, ...ARTIFACTS, ...DELIVERY, ...EXPRESSIONS, ...IDENTITY, ...REFERENCES, ...REPOSITORY, ...SECURITY, ...WORKFLOWS];

import { ACTIONS } from './actions';
import { ARTIFACTS } from './artifacts';
import { DELIVERY } from './delivery';
import { EXPRESSIONS } from './expressions';
import { REFERENCES } from './references';
import { SECURITY } from './security';
import { WORKFLOWS } from './workflows';
import { Rule } from '../rule';

/** What can be said of workflows and actions alone. */
export const PLAIN: readonly Rule[] = [...ACTIONS, ...ARTIFACTS, ...DELIVERY, ...EXPRESSIONS, ...REFERENCES, ...SECURITY, ...WORKFLOWS];

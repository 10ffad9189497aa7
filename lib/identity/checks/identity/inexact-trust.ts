import { defectRule } from '../../../checks/inside';

/** Somebody is trusted whose subject is known only as a pattern, or not before the run. */
export const inexactTrust = defectRule('identity/inexact-trust');

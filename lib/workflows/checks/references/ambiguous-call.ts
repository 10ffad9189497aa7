import { defectRule } from '../../../checks/inside';

/** A value of a reusable workflow is read where it is called twice: which call is meant? */
export const ambiguousCall = defectRule('references/ambiguous-call');

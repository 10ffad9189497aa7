import { defectRule } from '../../private/defect-rule';

/** A value of a reusable workflow is read where it is called twice: which call is meant? */
export const ambiguousCall = defectRule('references/ambiguous-call');

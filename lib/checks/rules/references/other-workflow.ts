import { defectRule } from '../../private/defect-rule';

/** A value of one workflow is read in another: runs share nothing. */
export const otherWorkflow = defectRule('references/other-workflow');

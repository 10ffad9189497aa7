import { lastingDefectRule } from '../../../checks/inside';

/** A value of one workflow is read in another: runs share nothing. */
export const otherWorkflow = lastingDefectRule('references/other-workflow');

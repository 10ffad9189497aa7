import { lastingDefectRule } from '../../../checks/inside';

/** A step reads the output of one that runs after it, or beside it. */
export const stepRunsLater = lastingDefectRule('references/step-runs-later');

import { lastingDefectRule } from '../../../checks/inside';

/** A matrix value is read where the matrix does not run. */
export const otherMatrix = lastingDefectRule('references/other-matrix');

import { defectRule } from '../../../checks/inside';

/** A matrix value is read where the matrix does not run. */
export const otherMatrix = defectRule('references/other-matrix');

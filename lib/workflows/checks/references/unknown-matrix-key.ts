import { defectRule } from '../../../checks/inside';

/** A matrix has no axis of the name that is read. */
export const unknownMatrixKey = defectRule('references/unknown-matrix-key');

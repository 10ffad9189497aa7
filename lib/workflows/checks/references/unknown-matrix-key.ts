import { lastingDefectRule } from '../../../checks/inside';

/** A matrix has no axis of the name that is read. */
export const unknownMatrixKey = lastingDefectRule('references/unknown-matrix-key');

import { defectRule } from '../../private/defect-rule';

/** A matrix has no axis of the name that is read. */
export const unknownMatrixKey = defectRule('references/unknown-matrix-key');

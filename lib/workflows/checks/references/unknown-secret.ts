import { lastingDefectRule } from '../../../checks/inside';

/** A reusable workflow declares no secret of the name that is read. */
export const unknownSecret = lastingDefectRule('references/unknown-secret');

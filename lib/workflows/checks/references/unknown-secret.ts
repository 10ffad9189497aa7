import { defectRule } from '../../../checks/inside';

/** A reusable workflow declares no secret of the name that is read. */
export const unknownSecret = defectRule('references/unknown-secret');

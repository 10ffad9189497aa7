import { defectRule } from '../../private/defect-rule';

/** A reusable workflow declares no secret of the name that is read. */
export const unknownSecret = defectRule('references/unknown-secret');

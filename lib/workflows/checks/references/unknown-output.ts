import { defectRule } from '../../../checks/inside';

/** A job, or a called workflow, has no output of the name that is read. */
export const unknownOutput = defectRule('references/unknown-output');

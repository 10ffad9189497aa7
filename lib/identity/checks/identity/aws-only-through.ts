import { defectRule } from '../../../checks/inside';

/** A role can be assumed through one workflow only, and somebody is trusted who is not part of it. */
export const awsOnlyThrough = defectRule('identity/aws-only-through');

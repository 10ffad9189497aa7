import { defectRule } from '../../../checks/inside';

/** A text looks like an expression of Slipway, but this program made none like it. */
export const foreignToken = defectRule('references/foreign-token');

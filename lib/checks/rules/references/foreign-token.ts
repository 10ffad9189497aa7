import { defectRule } from '../../private/defect-rule';

/** A text looks like an expression of Slipway, but this program made none like it. */
export const foreignToken = defectRule('references/foreign-token');

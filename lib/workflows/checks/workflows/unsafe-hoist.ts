import { lastingDefectRule } from '../../../checks/inside';

/** An expression in a script that no environment variable can carry safely. */
export const unsafeHoist = lastingDefectRule('workflows/unsafe-hoist');

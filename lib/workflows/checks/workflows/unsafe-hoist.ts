import { defectRule } from '../../../checks/inside';

/** An expression in a script that no environment variable can carry safely. */
export const unsafeHoist = defectRule('workflows/unsafe-hoist');

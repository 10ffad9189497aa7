import { unusedRule } from './unused-values';

/** A secret that nobody reads can only leak. */
export const unusedSecret = unusedRule('repository/unused-secret', 'secrets');

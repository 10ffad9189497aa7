import { unusedRule } from './unused-values';

/** A variable that nobody reads misleads whoever changes it. */
export const unusedVariable = unusedRule('repository/unused-variable', 'vars');

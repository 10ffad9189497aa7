import { undeclaredRule } from './undeclared-reads';

/** A variable that nobody declared is empty, without an error. */
export const undeclaredVariable = undeclaredRule('repository/undeclared-variable', 'vars');

import { undeclaredRule } from './undeclared-reads';

/** A secret that nobody declared is empty, without an error. */
export const undeclaredSecret = undeclaredRule('repository/undeclared-secret', 'secrets');

import { undeclaredRule } from '../../private/undeclared-reads';

/** A secret that nobody declared is empty, without an error. */
export const undeclaredSecret = undeclaredRule('repository/undeclared-secret', 'secrets');

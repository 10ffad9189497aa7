/** What the errors of calls were made of: the code, the call as it was written, what is wrong, and the rest. */
export const MADE_OF = new WeakMap<Error, readonly [code: string, call: string, why: string, details: object]>();

import { InvalidValueError } from 'slipway/core';

/** What a call throws; a test fails where it throws nothing. */
export function thrownBy(call: () => unknown): InvalidValueError {
  try {
    call();
  } catch (thrown) {
    return thrown as InvalidValueError;
  }
  throw new Error('nothing was thrown');
}

import { KnownRule, UNUSED_ACKNOWLEDGEMENT } from './acknowledge';

/** The rules of this room itself, which speak of checks. */
export const SLIPWAY_CHECKS: readonly KnownRule[] = [{ id: UNUSED_ACKNOWLEDGEMENT, fatal: true }];

import { KnownRule, UNUSED_ACKNOWLEDGEMENT } from './acknowledge';
import { FAILED_RULE } from './custom-findings';
import { VALIDATION_RULE } from './validations';

/** The rules of this room itself. */
export const SLIPWAY_CHECKS: readonly KnownRule[] = [{ id: UNUSED_ACKNOWLEDGEMENT, fatal: true }, { id: FAILED_RULE }, { id: VALIDATION_RULE }];

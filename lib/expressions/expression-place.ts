import { AVAILABILITY } from './availability.data';

/** Where an expression can stand, such as `job.if` or `step.env`: it decides which contexts and functions GitHub offers there. */
export type ExpressionPlace = keyof typeof AVAILABILITY;

import fc from 'fast-check';
import { HISTORIES, live } from './support/histories';

/** How many histories are lived through: `SLIPWAY_HISTORIES` says so where there is more time. */
const RUNS = Number(process.env.SLIPWAY_HISTORIES ?? 300);

test('whatever happens, only what may run does, nothing returns by itself, deciding twice changes nothing, and what may move moves', () => {
  fc.assert(fc.property(HISTORIES, live), { numRuns: RUNS });
});

import { closed, GateContext, open, Verdict } from './context';
import { percent } from './percent';
import { CoverageGate } from '../../configuration';

/** Enough of the code is covered by the tests. */
export function coverageGate({ minimum }: CoverageGate, { release }: GateContext): Verdict {
  const { coverage } = release.release;
  if (coverage === undefined) return closed('the release says nothing of its coverage: give it where it is recorded');
  return coverage >= minimum ? open(`${percent(coverage)} are covered`) : closed(`${percent(coverage)} are covered, and ${percent(minimum)} have to be`);
}

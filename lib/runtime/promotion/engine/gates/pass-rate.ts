import { closed, GateContext, open, Verdict } from './context';
import { percent } from './percent';
import { PassRateGate } from '../../configuration';

/** Enough of the tests that ran for the release have passed. */
export function passRateGate({ minimum }: PassRateGate, { release }: GateContext): Verdict {
  const { tests } = release.release;
  if (!tests) return closed('the release says nothing of its tests: give them where it is recorded');
  const ran = tests.passed + tests.failed;
  if (ran === 0) return closed(`none of its ${tests.total} tests ran`);
  const found = `${tests.passed} of ${ran} tests passed (${percent(tests.passed / ran)})`;
  return tests.passed / ran >= minimum ? open(found) : closed(`${found}, and ${percent(minimum)} have to`);
}

import { SCENARIOS, sweepScenario } from '../promotion/targets/support/scenarios';

test.each(SCENARIOS)('GL-25, GE-12: whatever call fails, and however, what served before serves: $name', async (scenario) => {
  const { broken, runs } = await sweepScenario(scenario, true);
  expect(broken).toEqual([]);
  expect(runs).toBeGreaterThan(30);
}, 1_800_000);

import { SCENARIOS, sweepScenario } from './support/scenarios';

/** With `SLIPWAY_SWEEP=1` every call fails in turn, in every way, which takes half an hour; without it those between which the cluster changes. */
const whole = process.env.SLIPWAY_SWEEP === '1';

test.each(SCENARIOS.filter(({ quick }) => whole || quick))('GL-25, GE-12: whatever call fails, and however, what served before serves: $name', async (scenario) => {
  const { broken, runs } = await sweepScenario(scenario, whole);
  expect(broken).toEqual([]);
  expect(runs).toBeGreaterThan(whole ? 30 : 2);
}, 1_800_000);

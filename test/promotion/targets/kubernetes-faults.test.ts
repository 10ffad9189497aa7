import { SCENARIOS, sweepScenario } from './support/scenarios';

/** Every call with every fault is in `test/interpreters/targets.test.ts`; these are the ones between which the cluster changes. */
test.each(SCENARIOS.filter(({ quick }) => quick))('GL-25, GE-12: when a change fails, what served before serves: $name', async (scenario) => {
  const { broken, runs } = await sweepScenario(scenario, false);
  expect(broken).toEqual([]);
  expect(runs).toBeGreaterThan(2);
}, 300_000);

import { AnalysisMetric } from '../../../../lib/runtime/promotion/configuration';
import { CONFIGURATION } from '../support/configuration';
import { World } from '../support/world';

const METRIC: AnalysisMetric = {
  name: 'errors', query: 'errors', address: 'PROMETHEUS_URL', interval: 60, count: 3, initialDelay: 0, success: { side: 'below', value: 0.05 }, failureLimit: 0, inconclusiveLimit: 0,
};

describe('analyse', () => {
  let world: World;
  beforeEach(async () => { world = await World.start(); });
  afterEach(async () => world.stop());
  const declared = (...metrics: Partial<AnalysisMetric>[]) => {
    world.configuration = { ...CONFIGURATION, analyses: { canary: { metrics: metrics.map((metric) => ({ ...METRIC, ...metric })) } } };
  };
  const analyse = async (variables = {}) => world.do('analyse', { variables: { PROMOTION_ANALYSIS: 'canary', ...variables } });
  const result = async (variables = {}) => {
    const { code, outputs } = await analyse(variables);
    return [code, outputs.result];
  };

  test('is a success after as many good measurements as were asked for, in their intervals', async () => {
    declared({ initialDelay: 30 });
    world.metrics = { errors: [0.01] };
    const said = await analyse();
    expect([said.code, said.outputs, world.waited]).toEqual([0, { result: 'success' }, [30, 60, 60]]);
    expect(said.log).toEqual(Array(3).fill('errors: success, 0.01 (below 0.05)'));
    expect(said.summary).toContain('### Analysis canary: success\n\n| metric |');
    expect(said.summary).toContain('| errors | success | 3 | 0 | 0 | success, 0.01 | below 0.05 |');
  });

  test('fails with the first failure beyond the limit, and waits for nothing more', async () => {
    declared({ failureLimit: 1 });
    world.metrics = { errors: [0.5] };
    const said = await analyse();
    expect([said.code, said.outputs, world.waited]).toEqual([1, { result: 'failure' }, [60]]);
    expect(said.errors).toEqual(['The analysis canary is no success. errors: failure, the last time failure, 0.5.']);
  });

  test.each<[string, Record<string, (number | string)[]>, string]>([
    ['a value that is no number', { errors: ['NaN'] }, 'its value is NaN, which is no number'],
    ['a value without end', { errors: ['+Inf'] }, 'its value is Infinity, which is no number'],
    ['no series', { errors: [] }, 'there is no sample'],
    ['two series', { errors: [0.01, 0.02] }, 'Prometheus has 2 series for it'],
    ['a Prometheus that cannot be reached', {}, 'it cannot be reached (ECONNREFUSED)'],
  ])('%s says nothing, which is never a success', async (_, metrics, why) => {
    declared({});
    world.metrics = metrics;
    const said = await analyse();
    expect([said.code, said.outputs.result, said.errors[0]]).toEqual([1, 'inconclusive', expect.stringContaining(why)]);
  });

  test('a canary that is judged on three requests is not judged', async () => {
    declared({ samples: { query: 'requests', minimum: 100 } });
    world.metrics = { errors: [0], requests: [3] };
    expect((await analyse()).errors[0]).toContain('3 were measured, and at least 100 have to be');
    world.metrics = { errors: [0], requests: [] };
    expect(await result()).toEqual([1, 'inconclusive']);
    world.metrics = { errors: [0], requests: [100] };
    expect(await result()).toEqual([0, 'success']);
  });

  test('what says nothing may do so as often as the limit says, but not always', async () => {
    declared({ inconclusiveLimit: 3 });
    world.metrics = { errors: [] };
    expect(await result()).toEqual([1, 'inconclusive']);
    expect(world.waited).toEqual([60, 60]);
  });

  test('four measurements without an answer may come one after another, and not five', async () => {
    declared({ inconclusiveLimit: 100, count: 50 });
    expect([await result(), world.waited.length]).toEqual([[1, 'inconclusive'], 4]);
  });

  test('with a condition of failure, what is neither good nor bad says nothing', async () => {
    declared({ failureCondition: { side: 'above', value: 0.5 } });
    for (const [value, expected] of [[0.01, 'success'], [0.2, 'inconclusive'], [0.6, 'failure']] as const) {
      world.metrics = { errors: [value] };
      expect((await analyse()).outputs.result).toBe(expected);
    }
  });

  test('one metric that fails decides for all, at the moment when it is measured', async () => {
    declared({ name: 'slow', interval: 600 }, { name: 'bad', query: 'bad', initialDelay: 60, interval: 60 });
    world.metrics = { errors: [0], bad: [1] };
    expect([await result(), world.waited]).toEqual([[1, 'failure'], [60]]);
  });

  test('a command is measured by the last line that it prints', async () => {
    declared({ query: undefined, address: undefined, command: './measure.sh' });
    world.commands = { './measure.sh': 'Looking …\n0.02\n\n' };
    expect(await result()).toEqual([0, 'success']);
    for (const printed of ['', 'fine', '0.02 or so']) {
      world.commands = { './measure.sh': printed };
      expect(await result()).toEqual([1, 'inconclusive']);
    }
    world.commands = {};
    expect((await analyse()).errors[0]).toContain('its command failed');
  });

  test('an address that is not set is told by its name', async () => {
    declared({});
    world.metrics = { errors: [0] };
    expect((await analyse({ PROMETHEUS_URL: '' })).errors[0]).toContain('PROMETHEUS_URL, where the address of Prometheus belongs, is not set');
  });

  test('an analysis that is not declared is refused, with those that are', async () => {
    declared({});
    expect(await analyse({ PROMOTION_ANALYSIS: 'constructor' })).toMatchObject({ code: 2, errors: ["PROMOTION_ANALYSIS is 'constructor'. It can be: canary."] });
  });
});

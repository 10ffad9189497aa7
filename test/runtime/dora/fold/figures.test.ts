import { isMet, FIGURES, figuresOf, median } from '../../../../lib/runtime/dora/fold/figures';
import { deploy, figures, fold, incident, START } from '../support/events';

const HOUR = 3_600;

describe('the five metrics of a window (GL-32)', () => {
  test('GL-32: frequency counts what succeeded, rates are shares of all deployments, times are medians', () => {
    const folded = fold([
      deploy(0, 1, { leads: [HOUR, 3 * HOUR] }), deploy(HOUR, 2, { leads: [8 * HOUR] }), deploy(2 * HOUR, 3, { result: 'failure' }),
      deploy(3 * HOUR, 4, { change: 'hotfix', leads: [HOUR] }), incident(4 * HOUR, 5), incident(7 * HOUR, 6, 'recovery'),
    ]);
    expect(figures(folded, 2)).toEqual({ deployments: 4, deploymentsPerDay: 1.5, leadTime: 2 * HOUR, changeFailRate: 0.5, recoveryTime: 2.5 * HOUR, reworkRate: 0.25 });
  });

  test('where nothing was deployed, a rate is not zero but unknown', () => {
    expect(figures(fold([]))).toEqual({ deployments: 0, deploymentsPerDay: 0, leadTime: undefined, changeFailRate: undefined, recoveryTime: undefined, reworkRate: undefined });
  });

  test('a deployment belongs to the window in which it ended, even when it turns out later to have failed', () => {
    const history = fold([deploy(0, 1), deploy(3 * 86_400, 2, { change: 'rollback' })]).environments.get('production')!;
    expect(figuresOf(history, START - 1, START + 86_400)).toMatchObject({ deployments: 1, changeFailRate: 1 });
    expect(figuresOf(history, START + 86_400, START + 4 * 86_400)).toMatchObject({ deployments: 1, changeFailRate: 0, reworkRate: 1, recoveryTime: 3 * 86_400 });
  });

  test('the second at which a window begins belongs to the one before', () => {
    const history = fold([deploy(0, 1)]).environments.get('production')!;
    expect([figuresOf(history, START, START + 9).deployments, figuresOf(history, START - 9, START).deployments]).toEqual([0, 1]);
  });

  test('the median of an even number lies between the two in the middle', () => {
    expect([median([]), median([3]), median([10, 1, 2]), median([4, 1, 2, 10])]).toEqual([undefined, 3, 2, 3]);
  });

  test('GL-32: a target is met at the limit, above it for the frequency and below it for the others', () => {
    const [frequency, lead] = FIGURES;
    const some = { deployments: 1, deploymentsPerDay: 1, leadTime: 100 };
    expect([isMet(frequency, some, { deploymentsPerDay: 1 }), isMet(frequency, some, { deploymentsPerDay: 1.01 })]).toEqual([true, false]);
    expect([isMet(lead, some, { leadTimeSeconds: 100 }), isMet(lead, some, { leadTimeSeconds: 99 })]).toEqual([true, false]);
    expect([isMet(lead, some, {}), isMet(FIGURES[2], some, { changeFailRate: 1 })]).toEqual([undefined, undefined]);
  });
});

import fc from 'fast-check';
import { totalsOf } from '../../../../lib/runtime/dora/push/families';
import { Family } from '../../../../lib/runtime/dora/push/family';
import { Held, announced, hasNew, heldAfter, heldBefore, hold } from '../../../../lib/runtime/dora/push/held';
import { EVENTS } from '../support/any-events';
import { CONFIGURATION } from '../support/configuration';
import { deploy, fold } from '../support/events';

const valuesOf = (families: readonly Family[]) => Object.fromEntries(families.flatMap(({ samples }) => samples.map(({ series, value }) => [series, value])));
const SUCCESS = 'cicd_deployments_total{environment="production",result="success"}';
const FAILURE = 'cicd_deployments_total{environment="production",result="failure"}';
const totals = (...events: Parameters<typeof fold>[0][number][]) => totalsOf(CONFIGURATION, fold(events));

describe('totals that were pushed', () => {
  test('GL-27: however late events come, no total ever falls, every histogram stays one, and totals that only grew are exact', () => {
    fc.assert(fc.property(EVENTS, fc.infiniteStream(fc.nat()), (events, chance) => {
      const arriving = events.map((event) => ({ event, at: chance.next().value as number })).sort((a, b) => a.at - b.at).map(({ event }) => event);
      let held: Held = {};
      let highest: Record<string, number> = {};
      for (let known = 1; known <= arriving.length; known += 4) {
        const truth = totalsOf(CONFIGURATION, fold(arriving.slice(0, known)));
        const pushed = hold(truth, held);
        highest = Object.fromEntries(Object.entries(valuesOf(truth)).map(([series, value]) => [series, Math.max(value, highest[series] ?? 0)]));
        expect(valuesOf(pushed)).toEqual(highest);
        for (const { metric: { type }, samples } of pushed.filter((family) => family.metric.type === 'histogram')) expect([type, isHistogram(samples)]).toEqual(['histogram', true]);
        held = heldAfter(pushed, held);
      }
    }), { numRuns: 60 });
  });

  test('one that a late event made smaller is held until the truth has passed it', () => {
    const first = totals(deploy(0, 1), deploy(9, 2));
    const held = heldAfter(first, {});
    const late = [deploy(0, 1), deploy(9, 2, { attempt: 2 }), deploy(5, 2, { result: 'failure' })];
    expect(valuesOf(hold(totals(...late), held))).toMatchObject({ [SUCCESS]: 2, [FAILURE]: 1 });
    expect(valuesOf(hold(totals(...late, deploy(20, 3), deploy(30, 4)), held))).toMatchObject({ [SUCCESS]: 3, [FAILURE]: 1 });
  });

  test('what was never pushed is announced as zero, what was keeps its value', () => {
    const families = totals(deploy(0, 1), deploy(5, 2, { result: 'failure' }));
    expect(valuesOf(announced(families, { [SUCCESS]: 1 }))).toMatchObject({ [SUCCESS]: 1, [FAILURE]: 0 });
    expect([hasNew(families, {}), hasNew(families, heldAfter(families, {})), hasNew(totals(), {})]).toEqual([true, false, false]);
  });

  test('until it is announced, only what was pushed before is remembered', () => {
    expect(heldBefore(totals(deploy(0, 1), deploy(9, 2)), { [SUCCESS]: 1, gone: 7 })).toEqual({ [SUCCESS]: 2, gone: 7 });
  });
});

function isHistogram(samples: Family['samples']): boolean {
  const byLabels = new Map<string, number[]>();
  for (const { series, value } of samples.filter(({ series: name }) => name.includes('_bucket{'))) {
    const key = series.replace(/,?le="[^"]*"/, '');
    byLabels.set(key, [...byLabels.get(key) ?? [], value]);
  }
  const counts = samples.filter(({ series }) => series.includes('_count')).map(({ value }) => value);
  return [...byLabels.values()].every((values, at) => values.every((value, index) => index === 0 || value >= values[index - 1]) && values[values.length - 1] === counts[at]);
}

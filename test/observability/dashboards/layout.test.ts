import fc from 'fast-check';
import { COLUMNS, Size, bottomOf, laidOut } from '../../../lib/observability/dashboards/layout';
import { PanelPosition } from '../../../lib/observability/dashboards/model';

const sizes = fc.array(fc.record({ width: fc.integer({ min: 1, max: COLUMNS }), height: fc.integer({ min: 1, max: 12 }) }), { maxLength: 40 });

const overlap = (a: PanelPosition, b: PanelPosition) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const holds = (check: (positions: PanelPosition[], all: readonly Size[], top: number) => void) =>
  fc.assert(fc.property(sizes, fc.integer({ min: 0, max: 50 }), (all, top) => check(laidOut(all, top), all, top)));

test('GL-30: panels stand within 24 columns, below the title, as large as they were declared', () => {
  holds((positions, all, top) => {
    expect(positions.map(({ width, height }) => ({ width, height }))).toEqual(all);
    for (const { x, y, width } of positions) expect([x >= 0, x + width <= COLUMNS, y >= top]).toEqual([true, true, true]);
  });
});

test('GL-30: no panel stands on another', () => {
  holds((positions) => expect(positions.flatMap((one, at) => positions.slice(at + 1).filter((other) => overlap(one, other)))).toEqual([]));
});

test('nothing below a panel is empty that Grafana would pull it up into', () => {
  holds((positions, _, top) => {
    for (const position of positions) {
      const raised = { ...position, y: position.y - 1 };
      expect(raised.y < top || positions.some((other) => other !== position && overlap(raised, other))).toBe(true);
    }
  });
});

test('the next row begins below the lowest panel', () => {
  holds((positions, _, top) => {
    for (const { y, height } of positions) expect(bottomOf(positions, top)).toBeGreaterThanOrEqual(y + height);
  });
  expect(bottomOf([], 3)).toBe(3);
});

test('panels go from left to right, and a small one fills the room beside a high one', () => {
  const all = [[12, 8], [12, 4], [6, 4], [6, 4], [24, 2]].map(([width, height]) => ({ width, height }));
  expect(laidOut(all, 1).map(({ x, y }) => [x, y])).toEqual([[0, 1], [12, 1], [12, 5], [18, 5], [0, 9]]);
});

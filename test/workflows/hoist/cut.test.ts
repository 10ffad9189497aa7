import { cut } from '../../../lib/workflows/hoist/cut';

const LINE = '0123456789abcdefghij';

test.each([
  ['a line that fits', 0, 25, LINE], ['a line that just fits', 0, 20, LINE], ['the beginning', 0, 9, '012345678…'], ['what is near the beginning', 3, 9, '012345678…'], ['the middle', 10, 9, '…789abcdef…'], ['what is near the end', 18, 9, '…bcdefghij'],
  ['the end', 20, 9, '…bcdefghij'], ['all but one', 0, 19, '0123456789abcdefghi…'],
])('of a long line is shown what is around the place: %s', (_, at, width, shown) => {
  expect(cut(LINE, at, width)).toBe(shown);
});

import { DrawnPanel, DrawnSeries, colourOf, lastOf } from '../dashboard';
import { Box, line, widthOf } from '../svg';
import { printed } from '../units';

/** One number for each series, side by side, with its name when there are several. */
export function drawStat({ fieldConfig }: DrawnPanel, series: readonly DrawnSeries[], { x, y, width, height }: Box): string {
  const defaults = fieldConfig?.defaults ?? {};
  const shown = series.length > 0 ? series : [{ name: '', points: [] }];
  const each = width / shown.length;
  return shown.map((one, at) => {
    const text = printed(lastOf(one), defaults);
    const size = Math.floor(Math.min(34, height * 0.5, (34 * (each - 12)) / widthOf(text, 34)));
    const middle = x + each * (at + 0.5);
    const named = shown.length > 1 && one.name !== '';
    return [
      line(text, middle, y + height / 2 + size * 0.35 + (named ? 8 : 0), { size, weight: 600, anchor: 'middle', colour: colourOf(lastOf(one), defaults) }),
      ...(named ? [line(one.name, middle, y + 14, { size: 12, anchor: 'middle', colour: '#57606A' }, each - 8)] : []),
    ].join('');
  }).join('');
}

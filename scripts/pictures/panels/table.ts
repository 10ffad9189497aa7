import { DrawnPanel, DrawnSeries, colourOf, lastOf } from '../dashboard';
import { Box, line, rectangle } from '../svg';
import { printed } from '../units';

const ROW = 24;

export function drawTable({ fieldConfig }: DrawnPanel, series: readonly DrawnSeries[], { x, y, width, height }: Box): string {
  const defaults = fieldConfig?.defaults ?? {};
  if (series.length === 0) return line(printed(undefined, defaults), x + width / 2, y + height / 2, { size: 16, anchor: 'middle', colour: '#57606A' });
  return series.slice(0, Math.floor(height / ROW)).map((one, at) => [
    rectangle({ x, y: y + at * ROW, width, height: ROW }, at % 2 === 0 ? '#F6F8FA' : '#FFFFFF'),
    line(one.name, x + 6, y + at * ROW + 16, { size: 12 }, width * 0.7),
    line(printed(lastOf(one), defaults), x + width - 6, y + at * ROW + 16, { size: 12, weight: 600, anchor: 'end', colour: colourOf(lastOf(one), defaults) }),
  ].join('')).join('');
}

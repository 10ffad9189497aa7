import { DrawnPanel, DrawnSeries, colourOf, lastOf, settingsOf } from '../dashboard';
import { Box, line, rectangle } from '../svg';
import { printed } from '../units';

/** A bar for each series, all on one scale. */
export function drawBarGauge(panel: DrawnPanel, series: readonly DrawnSeries[], { x, y, width, height }: Box): string {
  const defaults = panel.fieldConfig?.defaults ?? {};
  if (series.length === 0) return line(printed(undefined, defaults), x + width / 2, y + height / 2, { size: 16, anchor: 'middle', colour: '#57606A' });
  const most = defaults.max ?? Math.max(1, ...series.map((one) => lastOf(one) ?? 0));
  const each = height / series.length;
  const names = Math.min(110, width * 0.3);
  return series.map((one, at) => {
    const value = lastOf(one);
    const own = settingsOf(panel, one);
    const [top, room] = [y + each * at, width - names - 60];
    return [
      line(one.name, x, top + each / 2 + 4, { size: 12, colour: '#57606A' }, names),
      rectangle({ x: x + names, y: top + each * 0.2, width: room, height: each * 0.6 }, '#F0F2F4', 'rx="2"'),
      rectangle({ x: x + names, y: top + each * 0.2, width: (room * Math.min(most, value ?? 0)) / most, height: each * 0.6 }, colourOf(value, own), 'rx="2"'),
      line(printed(value, own), x + width, top + each / 2 + 5, { size: 14, weight: 600, anchor: 'end', colour: colourOf(value, own) }),
    ].join('');
  }).join('');
}

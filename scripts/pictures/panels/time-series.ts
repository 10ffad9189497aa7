import { chart } from '../chart';
import { DrawnPanel, DrawnSeries, PALETTE } from '../dashboard';
import { Box, line } from '../svg';
import { printed } from '../units';

export function drawTimeSeries({ fieldConfig }: DrawnPanel, series: readonly DrawnSeries[], box: Box): string {
  const defaults = fieldConfig?.defaults ?? {};
  if (series.length === 0) return line(printed(undefined, defaults), box.x + box.width / 2, box.y + box.height / 2, { size: 16, anchor: 'middle', colour: '#57606A' });
  const steps = (defaults.thresholds?.steps ?? []).filter(({ value }) => value !== null);
  return chart({
    color: [...PALETTE],
    grid: { left: 8, right: 16, top: 10, bottom: 34, containLabel: true },
    legend: { bottom: 0, left: 0, icon: 'roundRect', itemWidth: 12, itemHeight: 4, textStyle: { fontSize: 11 } },
    xAxis: { type: 'time', axisLabel: { fontSize: 11, hideOverlap: true }, splitLine: { show: true, lineStyle: { color: '#EEF0F2' } } },
    yAxis: {
      type: 'value', min: defaults.min, max: defaults.max,
      axisLabel: { fontSize: 11, formatter: (value: number) => printed(value, { unit: defaults.unit }) },
      splitLine: { lineStyle: { color: '#EEF0F2' } },
    },
    series: series.map(({ name, points }, at) => ({
      name, type: 'line', showSymbol: false, lineStyle: { width: 1.5 }, areaStyle: { opacity: 0.08 },
      data: points.map(([second, value]) => [second * 1000, value]),
      markLine: at > 0 || steps.length === 0 ? undefined : {
        symbol: 'none', silent: true, label: { show: false },
        data: steps.map(({ value, color }) => ({ yAxis: value, lineStyle: { color, type: 'dashed', width: 1 } })),
      },
    })),
  }, box);
}

import { chart } from '../chart';
import { DrawnPanel, DrawnSeries } from '../dashboard';
import { Box } from '../svg';

/** One line of cells for each series, one column for each moment. */
export function drawHeatmap(_: DrawnPanel, series: readonly DrawnSeries[], box: Box): string {
  const moments = [...new Set(series.flatMap(({ points }) => points.map(([second]) => second)))].sort((a, b) => a - b);
  const cells = series.flatMap(({ points }, row) => points.map(([second, value]) => [moments.indexOf(second), row, value]));
  return chart({
    grid: { left: 8, right: 8, top: 8, bottom: 8, containLabel: true },
    xAxis: { type: 'category', data: moments.map((second) => new Date(second * 1000).toISOString().slice(5, 16).replace('T', ' ')), axisLabel: { fontSize: 11, hideOverlap: true } },
    yAxis: { type: 'category', data: series.map(({ name }) => name), axisLabel: { fontSize: 11 } },
    visualMap: { show: false, min: 0, max: Math.max(1, ...cells.map(([, , value]) => value)), inRange: { color: ['#F6F8FA', '#E0B400', '#E02F44'] } },
    series: [{ type: 'heatmap', data: cells }],
  }, box);
}

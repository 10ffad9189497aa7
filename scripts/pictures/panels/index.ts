import { drawBarGauge } from './bar-gauge';
import { drawGauge } from './gauge';
import { drawHeatmap } from './heatmap';
import { drawStat } from './stat';
import { drawTable } from './table';
import { drawText } from './text';
import { drawTimeSeries } from './time-series';
import { DrawnPanel, DrawnSeries } from '../dashboard';
import { Box } from '../svg';

type Draw = (panel: DrawnPanel, series: readonly DrawnSeries[], box: Box) => string;

/** How each type of Grafana's panels is drawn. */
export const DRAW: Readonly<Record<string, Draw>> = {
  bargauge: drawBarGauge,
  gauge: drawGauge,
  heatmap: drawHeatmap,
  stat: drawStat,
  table: drawTable,
  text: drawText,
  timeseries: drawTimeSeries,
};

import { PanelModel } from '../model';

/** The last value that there is. */
const LAST = { calcs: ['lastNotNull'], fields: '', values: false };
const LEGEND = { calcs: [], displayMode: 'list', placement: 'bottom', showLegend: true };

/** What each kind of panel has besides, as Grafana would write it. */
const OPTIONS: Readonly<Record<PanelModel['type'], (panel: PanelModel) => object>> = {
  stat: ({ colorMode, sparkline }) => ({
    colorMode, graphMode: sparkline ? 'area' : 'none', justifyMode: 'auto', orientation: 'auto', percentChangeColorMode: 'standard', reduceOptions: LAST, showPercentChange: false, textMode: 'auto', wideLayout: true,
  }),
  timeseries: () => ({ legend: LEGEND, tooltip: { mode: 'multi', sort: 'desc' } }),
  bargauge: ({ orientation }) => ({
    displayMode: 'basic', legend: { ...LEGEND, showLegend: false }, maxVizHeight: 300, minVizHeight: 16, minVizWidth: 8, namePlacement: 'auto', orientation, reduceOptions: LAST, showUnfilled: true, sizing: 'auto', valueMode: 'color',
  }),
  gauge: () => ({ minVizHeight: 75, minVizWidth: 75, orientation: 'auto', reduceOptions: LAST, showThresholdLabels: false, showThresholdMarkers: true, sizing: 'auto' }),
  table: ({ sortBy }) => ({ cellHeight: 'sm', footer: { countRows: false, reducer: ['sum'], show: false }, frameIndex: 0, showHeader: true, ...(sortBy === undefined ? {} : { sortBy: [{ displayName: sortBy, desc: true }] }) }),
  heatmap: ({ unit }) => ({
    calculate: false,
    cellGap: 1,
    color: { exponent: 0.5, fill: 'dark-orange', mode: 'scheme', reverse: false, scale: 'exponential', scheme: 'Oranges', steps: 64 },
    exemplars: { color: 'rgba(255, 0, 255, 0.7)' },
    filterValues: { le: 1e-9 },
    legend: { show: true },
    rowsFrame: { layout: 'auto' },
    showValue: 'never',
    tooltip: { mode: 'single', showColorScale: false, yHistogram: false },
    yAxis: { axisPlacement: 'left', reverse: false, unit },
  }),
  text: ({ content }) => ({ code: { language: 'plaintext', showLineNumbers: false, showMiniMap: false }, content, mode: 'markdown' }),
};

export function optionsOf(panel: PanelModel): object {
  return OPTIONS[panel.type](panel);
}

import { PanelModel, ThresholdModel } from '../model';

/** How the values of a panel are shown, and those of single queries. */
export function fieldConfigOf(panel: PanelModel): object {
  const { type, unit, decimals, min, max, noValue, thresholds, queries } = panel;
  if (queries.length === 0) return { defaults: {}, overrides: [] };
  const defaults = {
    color: { mode: type === 'timeseries' ? 'palette-classic' : 'thresholds' },
    unit,
    decimals,
    min,
    max,
    noValue,
    thresholds: stepsOf(thresholds ?? [{ color: 'green' }]),
    mappings: [],
    custom: customOf(panel),
  };
  return { defaults, overrides: queries.flatMap(overrideOf) };
}

function overrideOf({ refId, unit, thresholds }: PanelModel['queries'][number]): object[] {
  const properties = [...(unit === undefined ? [] : [{ id: 'unit', value: unit }]), ...(thresholds ? [{ id: 'thresholds', value: stepsOf(thresholds) }] : [])];
  return properties.length === 0 ? [] : [{ matcher: { id: 'byFrameRefID', options: refId }, properties }];
}

/** The first step has no lower end: JSON has null for that. */
function stepsOf(thresholds: readonly ThresholdModel[]): object {
  return { mode: 'absolute', steps: thresholds.map(({ color, value }) => ({ color, value: value ?? null })) };
}

function customOf({ type, style, stacked, connected, thresholds }: PanelModel): object | undefined {
  switch (type) {
    case 'timeseries': return {
      drawStyle: style,
      lineWidth: 1,
      lineInterpolation: 'linear',
      fillOpacity: style === 'bars' ? 80 : stacked ? 30 : 10,
      showPoints: style === 'points' ? 'always' : 'auto',
      spanNulls: connected,
      stacking: { mode: stacked ? 'normal' : 'none', group: 'A' },
      axisPlacement: 'auto',
      thresholdsStyle: { mode: thresholds ? 'dashed' : 'off' },
    };
    case 'table': return { align: 'auto', cellOptions: { type: 'auto' }, inspect: false };
    case 'heatmap': return { scaleDistribution: { type: 'linear' }, hideFrom: { legend: false, tooltip: false, viz: false } };
    default: return undefined;
  }
}

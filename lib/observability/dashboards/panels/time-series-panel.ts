import { Construct } from 'constructs';
import { QUERY_OPTIONS, QUERY_REQUIRED } from './panel-options';
import { QueryPanel, QueryPanelProps, drawingOf } from './query-panel';
import { expectOptions, kinds, optionTable } from '../../../core/inside';
import { PanelDrawing } from '../drawing';

/** How values over time are drawn. */
export enum TimeSeriesStyle {
  /** As lines. */
  LINE = 'line',
  /** As bars. */
  BARS = 'bars',
  /** As points. */
  POINTS = 'points',
}

/** What a graph says. */
export interface TimeSeriesPanelProps extends QueryPanelProps {
  /**
   * How values are drawn.
   *
   * @default TimeSeriesStyle.LINE
   */
  readonly style?: TimeSeriesStyle;
  /**
   * Whether series stand on top of each other.
   *
   * @default false
   */
  readonly stacked?: boolean;
  /**
   * Whether a line goes on where values are missing.
   *
   * @default false
   */
  readonly connected?: boolean;
}

/**
 * Values over time. Thresholds are dashed lines.
 *
 * @see https://grafana.com/docs/grafana/latest/panels-visualizations/visualizations/time-series/
 */
export class TimeSeriesPanel extends QueryPanel {
  /** @internal */
  public readonly _drawing: PanelDrawing;

  /**
   * @param scope the row, or the dashboard
   * @param id what it is called in the program
   * @param props what it shows
   */
  public constructor(scope: Construct, id: string, props: TimeSeriesPanelProps) {
    super(scope, id, expectOptions('new TimeSeriesPanel', id, props, TIME_SERIES));
    const { style = TimeSeriesStyle.LINE, stacked = false, connected = false } = props;
    this._drawing = { ...drawingOf(props), type: 'timeseries', usual: { width: 12, height: 8 }, style, stacked, connected };
  }
}

const TIME_SERIES = optionTable({ ...QUERY_OPTIONS, style: kinds.oneOf(Object.values(TimeSeriesStyle)), stacked: kinds.flag, connected: kinds.flag }, QUERY_REQUIRED);

import { Construct } from 'constructs';
import { QUERY_OPTIONS, QUERY_REQUIRED } from './panel-options';
import { QueryPanel, QueryPanelProps, drawingOf } from './query-panel';
import { expectOptions, kinds, optionTable } from '../../../core/inside';
import { PanelDrawing } from '../drawing';

/** What has the colour of the threshold. */
export enum StatColorMode {
  /** The number. */
  VALUE = 'value',
  /** What is behind it. */
  BACKGROUND = 'background',
  /** Nothing. */
  NONE = 'none',
}

/** What a number says. */
export interface StatPanelProps extends QueryPanelProps {
  /**
   * What has the colour of the threshold.
   *
   * @default StatColorMode.VALUE
   */
  readonly colorMode?: StatColorMode;
  /**
   * Whether a small graph shows how it was before. Prometheus is then asked for every point of it, not for the last value alone.
   *
   * @default false
   */
  readonly sparkline?: boolean;
}

/**
 * A number: the last value of each series.
 *
 * @see https://grafana.com/docs/grafana/latest/panels-visualizations/visualizations/stat/
 */
export class StatPanel extends QueryPanel {
  /** @internal */
  public readonly _drawing: PanelDrawing;

  /**
   * @param scope the row, or the dashboard
   * @param id what it is called in the program
   * @param props what it shows
   */
  public constructor(scope: Construct, id: string, props: StatPanelProps) {
    super(scope, id, expectOptions('new StatPanel', id, props, STAT));
    this._drawing = { ...drawingOf(props), type: 'stat', usual: { width: 6, height: 4 }, colorMode: props.colorMode ?? StatColorMode.VALUE, sparkline: props.sparkline ?? false };
  }
}

const STAT = optionTable({ ...QUERY_OPTIONS, colorMode: kinds.oneOf(Object.values(StatColorMode)), sparkline: kinds.flag }, QUERY_REQUIRED);

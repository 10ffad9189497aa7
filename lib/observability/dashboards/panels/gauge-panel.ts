import { Construct } from 'constructs';
import { QUERY_OPTIONS, QUERY_REQUIRED } from './panel-options';
import { QueryPanel, QueryPanelProps, drawingOf } from './query-panel';
import { expectOptions, optionTable } from '../../../core/inside';
import { PanelDrawing } from '../drawing';

/**
 * Where the last value of each series stands between `min` and `max`.
 *
 * @see https://grafana.com/docs/grafana/latest/panels-visualizations/visualizations/gauge/
 */
export class GaugePanel extends QueryPanel {
  /** @internal */
  public readonly _drawing: PanelDrawing;

  /**
   * @param scope the row, or the dashboard
   * @param id what it is called in the program
   * @param props what it shows
   */
  public constructor(scope: Construct, id: string, props: QueryPanelProps) {
    super(scope, id, expectOptions('new GaugePanel', id, props, GAUGE));
    this._drawing = { ...drawingOf(props), type: 'gauge', usual: { width: 6, height: 6 } };
  }
}

const GAUGE = optionTable(QUERY_OPTIONS, QUERY_REQUIRED);

import { Construct } from 'constructs';
import { QUERY_OPTIONS, QUERY_REQUIRED } from './panel-options';
import { QueryPanel, QueryPanelProps, drawingOf } from './query-panel';
import { expectOptions, kinds, optionTable } from '../../../core/inside';
import { PanelDrawing } from '../drawing';
import { FILLED } from '../filled';

/** What a table says. */
export interface TablePanelProps extends QueryPanelProps {
  /**
   * What columns of labels are called: `{ environment: 'Environment' }`. Those of values are called like the legend of their query.
   *
   * @default - like the labels
   */
  readonly columns?: { [label: string]: string };
  /**
   * The column that its lines are sorted by, the greatest first.
   *
   * @default - as Prometheus gives them
   */
  readonly sortBy?: string;
}

/**
 * A line for each combination of labels, with the last values of all queries side by side.
 *
 * @see https://grafana.com/docs/grafana/latest/panels-visualizations/visualizations/table/
 */
export class TablePanel extends QueryPanel {
  /** @internal */
  public readonly _drawing: PanelDrawing;

  /**
   * @param scope the row, or the dashboard
   * @param id what it is called in the program
   * @param props what it shows
   */
  public constructor(scope: Construct, id: string, props: TablePanelProps) {
    super(scope, id, expectOptions('new TablePanel', id, props, TABLE));
    this._drawing = { ...drawingOf(props), type: 'table', usual: { width: 24, height: 8 }, columns: props.columns ?? {}, sortBy: props.sortBy };
  }
}

const TABLE = optionTable({ ...QUERY_OPTIONS, columns: kinds.map(FILLED), sortBy: FILLED }, QUERY_REQUIRED);

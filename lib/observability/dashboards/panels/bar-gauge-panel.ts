import { Construct } from 'constructs';
import { QUERY_OPTIONS, QUERY_REQUIRED } from './panel-options';
import { QueryPanel, QueryPanelProps, drawingOf } from './query-panel';
import { expectOptions, kinds, optionTable } from '../../../core/inside';
import { PanelDrawing } from '../drawing';

/** Which way bars lie. */
export enum BarOrientation {
  /** From left to right, one below the other. */
  HORIZONTAL = 'horizontal',
  /** From the bottom up, side by side. */
  VERTICAL = 'vertical',
}

/** What bars say. */
export interface BarGaugePanelProps extends QueryPanelProps {
  /**
   * Which way they lie.
   *
   * @default BarOrientation.HORIZONTAL
   */
  readonly orientation?: BarOrientation;
}

/**
 * A bar for the last value of each series.
 *
 * @see https://grafana.com/docs/grafana/latest/panels-visualizations/visualizations/bar-gauge/
 */
export class BarGaugePanel extends QueryPanel {
  /** @internal */
  public readonly _drawing: PanelDrawing;

  /**
   * @param scope the row, or the dashboard
   * @param id what it is called in the program
   * @param props what it shows
   */
  public constructor(scope: Construct, id: string, props: BarGaugePanelProps) {
    super(scope, id, expectOptions('new BarGaugePanel', id, props, BAR_GAUGE));
    this._drawing = { ...drawingOf(props), type: 'bargauge', usual: { width: 12, height: 8 }, orientation: props.orientation ?? BarOrientation.HORIZONTAL };
  }
}

const BAR_GAUGE = optionTable({ ...QUERY_OPTIONS, orientation: kinds.oneOf(Object.values(BarOrientation)) }, QUERY_REQUIRED);

import { Construct } from 'constructs';
import { Panel } from './panel';
import { BUCKETS, DATA_OPTIONS, DATA_REQUIRED, expectPanel } from './panel-options';
import { DataPanelProps } from './query-panel';
import { InvalidValueError, asWritten, expectOptions, listed, optionTable } from '../../../core/inside';
import { labelsOf } from '../../promql/node';
import { PromQl } from '../../promql/promql';
import { dashboardOf } from '../dashboard-scope';
import { PanelDrawing } from '../drawing';

/** What a heatmap says. */
export interface HeatmapPanelProps extends DataPanelProps {
  /** How often a histogram had values up to the limit of each bucket: `histogram.buckets()`. */
  readonly buckets: PromQl;
}

/**
 * How often a histogram had which values, over time.
 *
 * @see https://grafana.com/docs/grafana/latest/panels-visualizations/visualizations/heatmap/
 */
export class HeatmapPanel extends Panel {
  /** @internal */
  public readonly _drawing: PanelDrawing;

  /**
   * @param scope the row, or the dashboard
   * @param id what it is called in the program
   * @param props what it shows
   */
  public constructor(scope: Construct, id: string, props: HeatmapPanelProps) {
    expectBuckets(scope, id, props);
    super(scope, id, props);
    const { title, description, unit, narrowedBy, buckets } = props;
    this._drawing = { title, description, unit: unit._text, narrowedBy, queries: [{ expression: buckets, legend: '{{le}}' }], type: 'heatmap', usual: { width: 12, height: 8 } };
  }
}

const HEATMAP = optionTable({ ...DATA_OPTIONS, buckets: BUCKETS }, [...DATA_REQUIRED, 'buckets']);

function expectBuckets(scope: Construct, id: string, props: HeatmapPanelProps): void {
  const call = 'new HeatmapPanel';
  expectOptions(call, id, props, HEATMAP);
  expectPanel(call, id, props, dashboardOf(call, scope, id)._variables);
  const labels = labelsOf(props.buckets._tree);
  if (!labels || labels.join() === 'le') return;
  const why = `its buckets are told apart by ${listed(labels)}; a heatmap is made of those of a histogram, by 'le' alone: histogram.buckets()`;
  throw new InvalidValueError('call/unmatched-labels', `${call}(…, ${asWritten(id)})`, why, { option: 'buckets', allowed: ['le'] });
}

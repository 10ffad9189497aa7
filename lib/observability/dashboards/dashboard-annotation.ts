import { expectPlaceholders, expectPointInTime } from './annotation-options';
import { FILLED } from './filled';
import { GrafanaColor } from './grafana-color';
import { expectArgument, expectOptions, kinds, optionTable } from '../../core/inside';
import { Gauge } from '../metrics/gauge';
import { labelsOf } from '../promql/node';
import { PromQl } from '../promql/promql';
import { isLabel } from '../promql/series';

/** How events are shown. */
export interface DashboardAnnotationOptions {
  /**
   * What is shown when somebody points at one. `{{environment}}` stands for the value of a label.
   *
   * @default - the name of the annotation
   */
  readonly title?: string;
  /**
   * Labels whose values are shown as tags.
   *
   * @default - none
   */
  readonly tagLabels?: string[];
  /**
   * The colour of their lines.
   *
   * @default GrafanaColor.BLUE
   */
  readonly color?: GrafanaColor;
}

/**
 * Events that are marked in every graph of a dashboard, such as deployments.
 *
 * @see https://grafana.com/docs/grafana/latest/dashboards/build-dashboards/annotate-visualizations/
 */
export class DashboardAnnotation {
  /**
   * Events whose moment is the value of a gauge: exact, however far its samples are apart.
   *
   * @param name what they are called
   * @param gauge whose name ends with `_timestamp_seconds`
   * @param options how they are shown
   */
  public static moments(name: string, gauge: Gauge, options: DashboardAnnotationOptions = {}): DashboardAnnotation {
    expectPointInTime('DashboardAnnotation.moments', gauge);
    // Grafana takes the value for milliseconds.
    return make('DashboardAnnotation.moments', name, gauge.current().times(1000), true, options);
  }

  /**
   * Events that last for as long as an expression gives something.
   *
   * @param name what they are called
   * @param expression a condition, such as `gauge.current().greaterThan(0)`
   * @param options how they are shown
   */
  public static condition(name: string, expression: PromQl, options: DashboardAnnotationOptions = {}): DashboardAnnotation {
    expectArgument('DashboardAnnotation.condition', expression, kinds.made((value) => value instanceof PromQl, 'a PromQl, such as gauge.current().greaterThan(0)'), 'the expression');
    return make('DashboardAnnotation.condition', name, expression, false, options);
  }

  /** @internal */
  public static _of(name: string, expression: PromQl, isMoment: boolean, options: DashboardAnnotationOptions): DashboardAnnotation {
    return new DashboardAnnotation(name, expression, isMoment, options);
  }

  /** What they are called. */
  public readonly annotationName: string;
  /** @internal */
  public readonly _expression: PromQl;
  /** Whether its values are the moments. @internal */
  public readonly _isMoment: boolean;
  /** @internal */
  public readonly _options: DashboardAnnotationOptions;

  private constructor(name: string, expression: PromQl, isMoment: boolean, options: DashboardAnnotationOptions) {
    this.annotationName = name;
    this._expression = expression;
    this._isMoment = isMoment;
    this._options = options;
  }
}


const ANNOTATION = optionTable({
  title: FILLED,
  tagLabels: kinds.list(kinds.made(isLabel, 'the name of a label')),
  color: kinds.made((value) => value instanceof GrafanaColor, 'a GrafanaColor, such as GrafanaColor.BLUE'),
});

function make(call: string, name: string, expression: PromQl, isMoment: boolean, options: DashboardAnnotationOptions): DashboardAnnotation {
  expectArgument(call, name, FILLED, 'the name');
  expectOptions(call, name, options, ANNOTATION);
  const known = labelsOf(expression._tree);
  const asked = [...(options.tagLabels ?? []).map((label) => `{{${label}}}`), options.title ?? ''].join(' ');
  expectPlaceholders(call, 'title', asked, known);
  return DashboardAnnotation._of(name, expression, isMoment, options);
}

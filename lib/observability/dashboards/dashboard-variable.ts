import { VARIABLE_NAME, VARIABLE_OPTIONS, expectValues, labelled } from './variable-options';
import { InvalidValueError, asWritten, expectArgument, expectDeclared, expectOptions, kinds, optionTable } from '../../core/inside';
import { Metric } from '../metrics/metric';
import { Series, expectLabels, isLabel } from '../promql/series';

/** How somebody chooses among the values of a variable. */
export interface DashboardVariableOptions {
  /**
   * What stands beside the choice.
   *
   * @default - its name, with a capital
   */
  readonly title?: string;
  /**
   * What is chosen when the dashboard is opened.
   *
   * @default - all, or the first one where not all can be chosen
   */
  readonly defaultValue?: string;
  /**
   * Whether several can be chosen at once.
   *
   * @default true
   */
  readonly multiple?: boolean;
  /**
   * Whether all can be chosen at once.
   *
   * @default true
   */
  readonly all?: boolean;
}

/** A variable whose values are those of a label. */
export interface LabelVariableOptions extends DashboardVariableOptions {
  /**
   * What it is called in expressions and in addresses.
   *
   * @default - as the label
   */
  readonly name?: string;
}

/** A variable whose values are known beforehand. */
export interface CustomVariableOptions extends DashboardVariableOptions {
  /**
   * The label that it narrows: series of panels that have it are those with the value that was chosen.
   *
   * @default - none: it stands where somebody writes it
   */
  readonly label?: string;
}

/**
 * Something that is chosen at the top of a dashboard. What is chosen of a label narrows every panel whose metrics have that label, unless a panel says otherwise.
 *
 * @see https://grafana.com/docs/grafana/latest/dashboards/variables/
 */
export class DashboardVariable {
  /**
   * The values of a label, as Prometheus has them. Those that stand before it narrow them.
   *
   * @param metric whose label it is
   * @param label its name
   * @param options how it is called and chosen
   */
  public static label(metric: Metric, label: string, options: LabelVariableOptions = {}): DashboardVariable {
    const call = 'DashboardVariable.label';
    expectArgument(call, metric, METRIC, 'the metric');
    expectArgument(call, label, kinds.text, 'the label');
    expectOptions(call, label, options, LABEL);
    // Every series of a histogram has its labels; the count is the one of which there is the least.
    const series = metric._series(metric._type === 'histogram' ? '_count' : '');
    expectDeclared(call, 'label', label, [...series.labels.keys()], `the metric '${series.metric}'`, "{ labels: { … } } or { openLabels: ['…'] } of the metric");
    if (options.defaultValue !== undefined) expectLabels(call, { [label]: options.defaultValue }, series);
    const { name = label } = options;
    return new DashboardVariable(name, labelled(call, name, options), label, { type: 'query', series, label });
  }

  /**
   * Values that are known beforehand.
   *
   * @param name what it is called in expressions
   * @param values to choose from
   * @param options how it is chosen, and what it narrows
   */
  public static custom(name: string, values: string[], options: CustomVariableOptions = {}): DashboardVariable {
    const call = 'DashboardVariable.custom';
    expectArgument(call, name, VARIABLE_NAME, 'the name');
    expectOptions(call, name, options, CUSTOM);
    expectValues(call, name, values, options.defaultValue);
    return new DashboardVariable(name, labelled(call, name, options), options.label, { type: 'custom', values: [...values] });
  }

  /**
   * A value that nobody chooses.
   *
   * @param name what it is called in expressions
   * @param value what stands for it
   */
  public static constant(name: string, value: string): DashboardVariable {
    expectArgument('DashboardVariable.constant', name, VARIABLE_NAME, 'the name');
    expectArgument('DashboardVariable.constant', value, kinds.text, 'the value', name);
    if (value === '') throw new InvalidValueError('call/empty-text', `DashboardVariable.constant(${asWritten(name)}, '')`, 'its value must not be empty', { option: 'value', given: value });
    return new DashboardVariable(name, { title: name, multiple: false, all: false }, undefined, { type: 'constant', values: [value] });
  }

  /** What it is called in expressions and in addresses. */
  public readonly variableName: string;
  /** @internal */
  public readonly _choice: DashboardVariableOptions & { readonly title: string; readonly multiple: boolean; readonly all: boolean };
  /** The label that it narrows. @internal */
  public readonly _narrows?: string;
  /** Where its values come from. @internal */
  public readonly _from: VariableSource;

  private constructor(name: string, choice: DashboardVariable['_choice'], narrows: string | undefined, from: VariableSource) {
    this.variableName = name;
    this._choice = choice;
    this._narrows = narrows;
    this._from = from;
  }
}

/** Where the values of a variable come from. @internal */
export type VariableSource =
  | { readonly type: 'query'; readonly series: Series; readonly label: string }
  | { readonly type: 'custom' | 'constant'; readonly values: readonly string[] };

const METRIC = kinds.made((value) => value instanceof Metric, 'a metric, such as a Counter');
const LABEL = optionTable({ ...VARIABLE_OPTIONS, name: VARIABLE_NAME });
const CUSTOM = optionTable({ ...VARIABLE_OPTIONS, label: kinds.made(isLabel, 'the name of a label: letters, digits and _, and no __ in front') });

/**
 * A stretch of time that Grafana works out when somebody looks. Only panels know it: a rule, which Prometheus evaluates alone, takes a `Duration`.
 *
 * @see https://grafana.com/docs/grafana/latest/dashboards/variables/add-template-variables/#global-variables
 */
export class GrafanaWindow {
  /** Long enough for a rate at every point of a graph: at least four scrapes. `$__rate_interval`. */
  public static readonly RATE_INTERVAL = new GrafanaWindow('$__rate_interval');
  /** What lies between two points of a graph. `$__interval`. */
  public static readonly INTERVAL = new GrafanaWindow('$__interval');
  /** All that somebody looks at: the range of the dashboard. `$__range`. */
  public static readonly RANGE = new GrafanaWindow('$__range');

  /** As it stands in an expression. @internal */
  public readonly _text: string;

  private constructor(text: string) {
    this._text = text;
  }
}

/** A link at the top of a dashboard. */
export interface DashboardLink {
  /** What it says. */
  readonly title: string;
  /** Where it leads: an address, or a path on the same Grafana. Variables of the dashboard may stand in it. */
  readonly url: string;
  /**
   * What is shown when somebody points at it.
   *
   * @default - nothing
   */
  readonly tooltip?: string;
  /**
   * Whether the range of the dashboard goes along.
   *
   * @default false
   */
  readonly keepTime?: boolean;
  /**
   * Whether what was chosen for its variables goes along.
   *
   * @default false
   */
  readonly keepVariables?: boolean;
}

import { Origin } from '../../core/inside';
import { OverrideModel } from '../../workflows/inside';

/** A dashboard. */
export interface GrafanaDashboardModel {
  /** Its id. */
  readonly id: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** Path of its file. */
  readonly file: string;
  /** What Grafana knows it by. */
  readonly uid: string;
  /** Its address, or the path of it. */
  readonly url: string;
  /** What it is called. */
  readonly title: string;
  /** What it is for. */
  readonly description: string;
  /** What it is found by. */
  readonly tags: string[];
  /** How far back it shows: `7d`. */
  readonly range: string;
  /** How often it asks again: `5m`. */
  readonly refresh: string;
  /** What is chosen at its top, without the data source. */
  readonly variables: DashboardVariableModel[];
  /** Events that are marked in its graphs. */
  readonly annotations: DashboardAnnotationModel[];
  /** Links at its top. */
  readonly links: DashboardLinkModel[];
  /** Its rows, from the top down. What stands above all of them is in a row without a title. */
  readonly rows: DashboardRowModel[];
  /** Files that hold it for Kubernetes. */
  readonly manifests: DashboardManifestModel[];
  /** Changes to the document. */
  readonly overrides: OverrideModel[];
}

/** Something that is chosen at the top of a dashboard. */
export interface DashboardVariableModel {
  /** What it is called in expressions. */
  readonly name: string;
  /** What stands beside the choice. */
  readonly title: string;
  /** Where its values come from: a label, a list, or nobody chooses. */
  readonly type: 'query' | 'custom' | 'constant';
  /**
   * The label that it narrows.
   *
   * @default - none
   */
  readonly narrows?: string;
  /**
   * The label whose values it has.
   *
   * @default - its values are known beforehand
   */
  readonly label?: string;
  /**
   * The series whose label it is: PromQL, narrowed by the variables before it.
   *
   * @default - its values are known beforehand
   */
  readonly series?: string;
  /** Its values. Empty where Prometheus has them. */
  readonly values: string[];
  /**
   * What is chosen at first.
   *
   * @default - all, or the first one
   */
  readonly defaultValue?: string;
  /** Whether several can be chosen at once. */
  readonly multiple: boolean;
  /** Whether all can be chosen at once. */
  readonly all: boolean;
}

/** Events that are marked. */
export interface DashboardAnnotationModel {
  /** What they are called. */
  readonly name: string;
  /** PromQL. */
  readonly expression: string;
  /** Whether its values are the moments, in milliseconds. */
  readonly moments: boolean;
  /** What is shown when somebody points at one. */
  readonly title: string;
  /** Labels that are shown as tags. */
  readonly tagLabels: string[];
  /** The colour of their lines. */
  readonly color: string;
}

/** A link. */
export interface DashboardLinkModel {
  /** What it says. */
  readonly title: string;
  /** Where it leads. */
  readonly url: string;
  /** What is shown when somebody points at it. */
  readonly tooltip: string;
  /** Whether the range goes along. */
  readonly keepTime: boolean;
  /** Whether what was chosen goes along. */
  readonly keepVariables: boolean;
}

/** Panels below a title. */
export interface DashboardRowModel {
  /**
   * Its number.
   *
   * @default - it holds what stands above all rows
   */
  readonly id?: number;
  /**
   * What stands above its panels.
   *
   * @default - nothing
   */
  readonly title?: string;
  /** Whether its panels are hidden at first. */
  readonly collapsed: boolean;
  /** How far down its title stands. */
  readonly y: number;
  /** Its panels, in the order of their declaration. */
  readonly panels: PanelModel[];
}

/** Where a panel stands, in columns and in units of 30 pixels. */
export interface PanelPosition {
  /** Columns to its left. */
  readonly x: number;
  /** Units above it. */
  readonly y: number;
  /** Columns that it takes. */
  readonly width: number;
  /** Units that it takes. */
  readonly height: number;
}

/** A part of a dashboard. */
export interface PanelModel {
  /** Its number in the dashboard. */
  readonly id: number;
  /** What it is called in the program. */
  readonly name: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** How it is drawn, in Grafana's words. */
  readonly type: 'stat' | 'timeseries' | 'bargauge' | 'gauge' | 'table' | 'heatmap' | 'text';
  /** Its address, or the path of it. */
  readonly url: string;
  /** What stands above it. */
  readonly title: string;
  /** How to read it. */
  readonly description: string;
  /** Where it stands. */
  readonly position: PanelPosition;
  /** What it asks. Empty for a text. */
  readonly queries: PanelQueryModel[];
  /**
   * What its values are measured in: `percentunit`.
   *
   * @default - it shows no values
   */
  readonly unit?: string;
  /**
   * How many decimals are shown.
   *
   * @default - as many as suit the value
   */
  readonly decimals?: number;
  /**
   * Where its scale begins.
   *
   * @default - at the least value
   */
  readonly min?: number;
  /**
   * Where its scale ends.
   *
   * @default - at the greatest value
   */
  readonly max?: number;
  /**
   * What is shown where there is no value.
   *
   * @default - Grafana's own words
   */
  readonly noValue?: string;
  /**
   * Which colours its values have, the one without a lower end first.
   *
   * @default - one for all
   */
  readonly thresholds?: ThresholdModel[];
  /**
   * Of a number: what has the colour of the threshold, `value` or `background`.
   *
   * @default - it is no number
   */
  readonly colorMode?: string;
  /**
   * Of a number: whether a small graph shows how it was.
   *
   * @default - it is no number
   */
  readonly sparkline?: boolean;
  /**
   * Of a graph: `line`, `bars` or `points`.
   *
   * @default - it is no graph
   */
  readonly style?: string;
  /**
   * Of a graph: whether series stand on top of each other.
   *
   * @default - it is no graph
   */
  readonly stacked?: boolean;
  /**
   * Of a graph: whether a line goes on where values are missing.
   *
   * @default - it is no graph
   */
  readonly connected?: boolean;
  /**
   * Of bars: `horizontal` or `vertical`.
   *
   * @default - they are no bars
   */
  readonly orientation?: string;
  /**
   * Of a table: what columns of labels are called.
   *
   * @default - it is no table
   */
  readonly columns?: { readonly [label: string]: string };
  /**
   * Of a table: the column that its lines are sorted by.
   *
   * @default - as Prometheus gives them
   */
  readonly sortBy?: string;
  /**
   * Of a text: Markdown.
   *
   * @default - it is no text
   */
  readonly content?: string;
  /** Changes to the panel as it is rendered. */
  readonly overrides: OverrideModel[];
}

/** What a panel asks. */
export interface PanelQueryModel {
  /** What Grafana calls it: `A`. */
  readonly refId: string;
  /** PromQL, with variables of Grafana. */
  readonly expression: string;
  /**
   * What its series are called.
   *
   * @default - what Grafana makes of the labels
   */
  readonly legend?: string;
  /** Whether only the last value is asked for. */
  readonly instant: boolean;
  /** How Prometheus' answer is arranged. */
  readonly format: 'time_series' | 'table' | 'heatmap';
  /**
   * What its values are measured in.
   *
   * @default - the unit of the panel
   */
  readonly unit?: string;
  /**
   * Which colours its values have.
   *
   * @default - those of the panel
   */
  readonly thresholds?: ThresholdModel[];
}

/** From which value on something has another colour. */
export interface ThresholdModel {
  /**
   * The value.
   *
   * @default - it has no lower end
   */
  readonly value?: number;
  /** The colour, as Grafana knows it. */
  readonly color: string;
}

/** A file that holds a dashboard for Kubernetes. */
export interface DashboardManifestModel {
  /** Who reads it: a sidecar, or the operator of Grafana. */
  readonly type: 'configmap' | 'resource';
  /** Path of it. */
  readonly file: string;
  /**
   * Its namespace.
   *
   * @default - the one that it is applied to
   */
  readonly namespace?: string;
  /** Its labels, or those of the Grafanas that show it. */
  readonly labels: { readonly [name: string]: string };
  /**
   * The folder that the dashboard is shown in.
   *
   * @default - as Grafana is configured
   */
  readonly folder?: string;
}

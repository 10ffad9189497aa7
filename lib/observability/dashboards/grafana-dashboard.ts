import { Construct } from 'constructs';
import { DashboardAnnotation } from './dashboard-annotation';
import { DashboardLink } from './dashboard-link';
import { DashboardManifest } from './dashboard-manifest';
import { expectDashboard } from './dashboard-options';
import { DASHBOARD_KIND, DashboardScope } from './dashboard-scope';
import { uidOf } from './dashboard-uid';
import { DashboardVariable } from './dashboard-variable';
import { Duration, Origin, constructPath, constructScope, declare, declaredIn } from '../../core/inside';
import { REPOSITORY_KIND } from '../../repository/inside';
import { Overrides } from '../../workflows/inside';

/** What any dashboard may say. */
export interface DashboardCommonProps {
  /**
   * What it is found by.
   *
   * @default - its name alone
   */
  readonly tags?: string[];
  /**
   * What is chosen at its top. Every dashboard lets somebody choose the Prometheus that it asks: the variable `datasource`.
   *
   * @default - nothing besides what the dashboard has by itself
   */
  readonly variables?: DashboardVariable[];
  /**
   * Events that are marked in its graphs.
   *
   * @default - none besides what the dashboard has by itself
   */
  readonly annotations?: DashboardAnnotation[];
  /**
   * Links at its top.
   *
   * @default - none
   */
  readonly links?: DashboardLink[];
  /**
   * How far back it shows, until somebody chooses otherwise.
   *
   * @default Duration.days(7)
   */
  readonly range?: Duration;
  /**
   * How often it asks again.
   *
   * @default Duration.minutes(5)
   */
  readonly refresh?: Duration;
  /**
   * The address of Grafana, `https://grafana.example.com`: with it the `url` of the dashboard and of its panels can be opened from anywhere.
   *
   * @default - their addresses are paths
   */
  readonly grafanaUrl?: string;
  /**
   * What Grafana knows it by: 8 to 40 letters, digits, `-` and `_`, the same for ever, and in no other dashboard of the organization.
   *
   * @default - made of the repository, where a GithubRepository was declared before somebody asks for it, and the id
   */
  readonly uid?: string;
  /**
   * Files that bring it to a Grafana in Kubernetes.
   *
   * @default - none: the file is for Grafana's own provisioning
   */
  readonly manifests?: DashboardManifest[];
}

/** What a dashboard says. */
export interface GrafanaDashboardProps extends DashboardCommonProps {
  /** What it is called. Within a folder of Grafana no two have one title. */
  readonly title: string;
  /** What it is for, in a sentence. */
  readonly description: string;
}

/**
 * A dashboard of Grafana: `deployment/monitoring/dashboards/<id>.json`, as its provisioning reads it. What is changed in Grafana is not kept: it cannot be edited there.
 *
 * @see https://grafana.com/docs/grafana/latest/administration/provisioning/#dashboards
 */
export class GrafanaDashboard extends Construct {
  /** Path of the file from the root of the repository. */
  public readonly file: string;
  /** @internal */
  public readonly _id: string;
  /** @internal */
  public readonly _props: GrafanaDashboardProps;
  /** @internal */
  public readonly _variables: readonly DashboardVariable[];
  /** @internal */
  public readonly _origin: Origin;
  /** @internal */
  public readonly _overrides = new Overrides();
  private numbers = 0;
  private known?: string;

  /**
   * @param scope the delivery
   * @param id its name and that of its file: letters in lower case, digits and `-`, as Kubernetes wants it
   * @param props what it says
   */
  public constructor(scope: Construct, id: string, props: GrafanaDashboardProps) {
    super(constructScope(`new ${new.target.name}`, scope), expectDashboard(`new ${new.target.name}`, scope, id, props));
    this.file = `deployment/monitoring/dashboards/${id}.json`;
    this._id = id;
    this._props = props;
    this._variables = props.variables ?? [];
    this._origin = declare<DashboardScope>(this, DASHBOARD_KIND);
  }

  /** What Grafana knows it by. It stays what it was when it is first asked for. */
  public get uid(): string {
    return (this.known ??= this._props.uid ?? uidOf(this._id, this.repository()));
  }

  /** Its address: with that of Grafana where somebody said it, the path alone otherwise. */
  public get url(): string {
    return `${(this._props.grafanaUrl ?? '').replace(/\/+$/, '')}/d/${this.uid}/${this._id}`;
  }

  /**
   * Sets a value in the rendered document, for what the API cannot say.
   *
   * @param path keys joined by dots: `timepicker.hidden`
   * @param value plain JSON
   */
  public addOverride(path: string, value: any): void {
    this._overrides.add(path, value, constructPath(this));
  }

  /**
   * Takes a key out of the rendered document.
   *
   * @param path keys joined by dots, as in `addOverride`
   */
  public addDeletionOverride(path: string): void {
    this._overrides.add(path, undefined, constructPath(this));
  }

  /** @internal */
  public _number(): number {
    return ++this.numbers;
  }

  private repository(): string | undefined {
    const [first] = declaredIn(this.node.root).of(REPOSITORY_KIND);
    return first && `${first.owner}/${first.repositoryName}`;
  }
}

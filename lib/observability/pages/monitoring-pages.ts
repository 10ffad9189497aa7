import { Construct } from 'constructs';
import { Kind, Origin, constructId, constructScope, declare, expectOptions, kinds, nodeIdOf, optionTable } from '../../core/inside';

/** What marks one. @internal */
export const MONITORING_PAGES_KIND = new Kind<MonitoringPages>('monitoring-pages');

/** Where the pages lie, and what they show. */
export interface MonitoringPagesProps {
  /**
   * The folder that they lie in, from the root of the repository.
   *
   * @default 'docs/monitoring'
   */
  readonly folder?: string;
  /**
   * Pictures of dashboards that stand on their pages: paths from the root of the repository, by the ids of the dashboards.
   *
   * @default - none
   */
  readonly pictures?: { [dashboard: string]: string };
}

/**
 * Pages for those who look at dashboards and wonder what they see: one about every metric of the delivery, with who emits it and who reads it, and one for each dashboard, with what each of its panels shows and asks. They are made of
 * what is declared, so they are never older than it. Runbooks have pages of their own, which these link to.
 */
export class MonitoringPages extends Construct {
  /** Path of the page that lists the others. */
  public readonly file: string;
  /** Path of the page about the metrics. */
  public readonly metricsFile: string;
  /** @internal */
  public readonly _folder: string;
  /** @internal */
  public readonly _pictures: Readonly<Record<string, string>>;
  /** @internal */
  public readonly _origin: Origin;

  /**
   * @param scope the delivery
   * @param id what people call them, such as `monitoring`
   * @param props where they lie
   */
  public constructor(scope: Construct, id: string, props: MonitoringPagesProps = {}) {
    super(constructScope('new MonitoringPages', scope), nodeId(scope, id, props));
    this._folder = props.folder ?? 'docs/monitoring';
    this._pictures = props.pictures ?? {};
    this.file = `${this._folder}/README.md`;
    this.metricsFile = `${this._folder}/metrics.md`;
    this._origin = declare(this, MONITORING_PAGES_KIND);
  }
}

/** Segments of a path that stay below the root of the repository, and that every system takes. */
const PATH = /^(?!\.\.?(?:\/|$))[\w.-]+(?:\/(?!\.\.?(?:\/|$))[\w.-]+)*$/;

const path = kinds.made((value) => typeof value === 'string' && PATH.test(value), "a path from the root of the repository, of letters, digits, '-', '_', '.' and '/', such as 'docs/monitoring'");

const PAGES = optionTable({ folder: path, pictures: kinds.map(path) });

function nodeId(scope: Construct, id: string, props: MonitoringPagesProps): string {
  expectOptions('new MonitoringPages', id, props, PAGES);
  return nodeIdOf('new MonitoringPages', scope, constructId('new MonitoringPages', id), 'pages:');
}

import { Origin } from '../../core/inside';

/** Pages about what is measured and shown. */
export interface MonitoringPagesModel {
  /** Where they were declared. */
  readonly origin: Origin;
  /** The folder that they lie in. */
  readonly folder: string;
  /** Paths of pictures, by the ids of the dashboards that they show. */
  readonly pictures: { readonly [dashboard: string]: string };
}

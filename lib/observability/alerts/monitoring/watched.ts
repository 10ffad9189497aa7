import { Duration } from '../../../core/inside';
import { Workflow } from '../../../workflows/inside';
import { CicdMetrics } from '../../metrics/cicd-metrics';

/** What is the same for all alerts after a deployment. */
export interface Watched {
  readonly metrics: CicdMetrics;
  readonly environment: string;
  /** `owner/name`, where several share a Prometheus. */
  readonly repository?: string;
  readonly window: Duration;
  readonly over: Duration;
  readonly pendingFor: Duration;
  readonly rollbackAfter: Duration;
  readonly labels: { readonly [name: string]: string };
  readonly dashboardUrl?: string;
  readonly rollbackWorkflow?: Workflow;
}

import { Origin } from '../../../core/inside';
import { PromQlReading } from '../../promql/read';

/** An expression of a delivery, and who asks. */
export interface Asked {
  /** `The alert 'DeploymentStuck'`. */
  readonly who: string;
  readonly origin: Origin;
  readonly reading: PromQlReading;
}

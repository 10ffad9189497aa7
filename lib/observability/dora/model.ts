import { Origin } from '../../core/inside';

/** The measures of DORA, and what keeps them. */
export interface DoraMetricsModel {
  /** Where they were declared. */
  readonly origin: Origin;
  /** Path of the action that records. */
  readonly action: string;
  /** Path of the workflow that adds up. */
  readonly workflow: string;
  /** Path of the program that both run. */
  readonly program: string;
  /** Path of what the program reads. */
  readonly configurationFile: string;
  /** What the program reads, as JSON. */
  readonly configuration: string;
  /** The metrics that its programs push, by their names. Empty without a Pushgateway. */
  readonly emits: string[];
  /** The environments that are measured. */
  readonly environments: DoraEnvironmentModel[];
}

/** An environment that is measured. */
export interface DoraEnvironmentModel {
  /** Its name. */
  readonly name: string;
  /** Whether users see it. */
  readonly production: boolean;
}

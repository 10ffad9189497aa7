import { Origin } from '../../core/inside';

/** Pages about a delivery, for those who work with it. */
export interface HandbookModel {
  /** What people call it. */
  readonly id: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** Path of the runbook. */
  readonly runbookFile: string;
  /** Path of the page for those whom something stops. */
  readonly troubleshootingFile: string;
  /** Path of the page that says how a repository is set up. */
  readonly setupFile: string;
}

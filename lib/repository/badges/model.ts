import { Origin } from '../../core/inside';

/** @internal */
export interface StatusBadgesModel {
  readonly kind: 'status-badges';
  /** What the marks in the file say. */
  readonly id: string;
  readonly origin: Origin;
  /** Of the file that they are kept in. */
  readonly file: string;
  readonly badges: readonly WorkflowBadgeModel[];
}

/** The badge of a workflow. @internal */
export interface WorkflowBadgeModel {
  readonly origin: Origin;
  /** `file` of the workflow. */
  readonly workflow: string;
  /** The branch whose runs count. */
  readonly branch: string;
  /** The event whose runs count; undefined for any. */
  readonly event?: string;
}

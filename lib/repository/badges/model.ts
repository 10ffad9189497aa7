import { Origin } from '../../core/inside';

/** Badges that are kept in a file of the user. */
export interface StatusBadgesModel {
  /** What kind of thing this is. */
  readonly kind: 'status-badges';
  /** What the marks in the file say. */
  readonly id: string;
  /** Where they were declared. */
  readonly origin: Origin;
  /** Path of the file that they are kept in, from the root of the repository. */
  readonly file: string;
  /** The badges, in the order of the file. */
  readonly badges: WorkflowBadgeModel[];
}

/** The badge of a workflow. */
export interface WorkflowBadgeModel {
  /** Where it was declared. */
  readonly origin: Origin;
  /** `file` of the workflow. */
  readonly workflow: string;
  /** The branch whose runs count. */
  readonly branch: string;
  /**
   * The event whose runs count: `push`.
   *
   * @default - any
   */
  readonly event?: string;
}

/** A part of a file that belongs to the user: what stands between two marks is kept up to date, the rest is never touched. */
export interface MarkedSectionModel {
  /** What kind of thing this is. */
  readonly kind: 'section';
  /** Path of the file from the root of the repository. */
  readonly path: string;
  /** As a message calls its source: `badges`. */
  readonly what: string;
  /** What the marks say: `badges`. */
  readonly name: string;
  /** The lines between the marks. */
  readonly lines: string[];
  /** Where it was declared. */
  readonly origin: Origin;
}

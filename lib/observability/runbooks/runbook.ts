import { Workflow } from '../../workflows/inside';

/**
 * What the one who is told of an alert reads: a page of its own, `docs/runbooks/<group>/<alert>.md`. What stands here is Markdown; what else is on the page (what the alert asks, who emits that) is known anyway.
 */
export interface Runbook {
  /** What it means that the alert fires: what is broken, for whom, and what comes next when nobody does anything. */
  readonly meaning: string;
  /** What is likely to have caused it, the likeliest first. */
  readonly causes: string[];
  /** What to look at, in this order. */
  readonly look: string[];
  /** What to do, in this order. A command stands in a block of code, on lines of its own. */
  readonly steps: string[];
  /**
   * The panel of a dashboard that shows what the alert asks: `https://…`.
   *
   * @default - no link
   */
  readonly dashboardUrl?: string;
  /**
   * The workflow that the alert speaks of.
   *
   * @default - no link
   */
  readonly workflow?: Workflow;
}

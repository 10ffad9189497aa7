/** What decides whether a job of a workflow runs, and when. Every `JobModel` is one. @internal */
export interface GraphJob {
  readonly id: string;
  /** Those that it waits for, by their ids. */
  readonly needs: readonly { readonly job: string }[];
  readonly condition?: string;
  /** Of a job with steps. */
  readonly continueOnError?: boolean | string;
}

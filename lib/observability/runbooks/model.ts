/** The page of an alert, for the one who is told. */
export interface RunbookModel {
  /** Path of the page from the root of the repository. */
  readonly file: string;
  /** What it means that the alert fires, in Markdown. */
  readonly meaning: string;
  /** What is likely to have caused it. */
  readonly causes: string[];
  /** What to look at. */
  readonly look: string[];
  /** What to do. */
  readonly steps: string[];
  /**
   * The panel of a dashboard.
   *
   * @default - no link
   */
  readonly dashboardUrl?: string;
  /**
   * The workflow that the alert speaks of.
   *
   * @default - no link
   */
  readonly workflow?: RunbookWorkflowModel;
}

/** A workflow as a runbook names it. */
export interface RunbookWorkflowModel {
  /** The name that GitHub shows. */
  readonly name: string;
  /** Path of its file from the root of the repository. */
  readonly file: string;
  /**
   * The page of its runs.
   *
   * @default - nobody said which repository this is
   */
  readonly url?: string;
}

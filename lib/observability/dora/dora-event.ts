/** What happened. */
export enum DoraEventType {
  /** Something was deployed to an environment, or should have been. */
  DEPLOY = 'deploy',
  /** A version was released; it is deployed later, or by others. */
  RELEASE = 'release',
  /** What was last deployed to an environment does harm there. */
  INCIDENT = 'incident',
  /** It does no harm any more. */
  RECOVERY = 'recovery',
}

/** What a deployment is that was not planned. */
export enum DoraChange {
  /** It brings back what was there before. */
  ROLLBACK = 'rollback',
  /** It mends what the deployment before it broke. */
  HOTFIX = 'hotfix',
}

/** When the clock of the lead time of a change starts. It stops when the change is deployed. */
export enum DoraLeadTime {
  /** At the commits that are deployed for the first time. Where pull requests are squashed, a commit is as old as its merge. */
  COMMIT = 'commit',
  /** At the first commit of the pull request that brought the change, which lives on when it is squashed. */
  PR_FIRST_COMMIT = 'pr-first-commit',
  /** At the merge of the pull request: what is measured is the way from there to production. */
  PR_MERGE = 'pr-merge',
}

/** How a scan went. */
export enum DoraScanResult {
  /** It found nothing that matters. */
  PASS = 'pass',
  /** It found something. */
  FAIL = 'fail',
  /** It did not run to its end. */
  ERROR = 'error',
}

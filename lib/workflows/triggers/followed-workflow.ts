/** A workflow that another one starts after, by the name that GitHub knows it by. */
export interface IFollowedWorkflow {
  /** `name` of its file. */
  readonly workflowName: string;
}

/** The name of a workflow, given as that or as the workflow itself. @internal */
export function nameOfFollowed(workflow: IFollowedWorkflow | string): string {
  return typeof workflow === 'string' ? workflow : workflow.workflowName;
}

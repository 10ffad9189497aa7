import { ConcurrencyModel, WorkflowModel } from '../../workflows/inside';

/** What actionlint 1.7.12, which is the newest, takes for a slip although GitHub knows it, and where it stands in a workflow. When it has learned one, the line goes. */
export const UNKNOWN_YET: readonly { readonly message: string; readonly standsIn: (workflow: WorkflowModel) => boolean }[] = [
  { message: 'unexpected key "queue" for "concurrency" section', standsIn: (workflow) => concurrencies(workflow).some(({ queue }) => queue !== undefined) },
  { message: 'unexpected key "deployment" for "environment" section', standsIn: ({ jobs }) => jobs.some((job) => job.kind === 'steps' && job.environment?.deployment !== undefined) },
  { message: 'unexpected key "cancel-timeout-minutes" for "job" section', standsIn: ({ jobs }) => jobs.some((job) => job.kind === 'steps' && job.cancelTimeoutMinutes !== undefined) },
  { message: 'unknown permission scope "vulnerability-alerts"', standsIn: ({ jobs }) => jobs.some(({ permissions }) => 'vulnerability-alerts' in (permissions.granted?.scopes ?? {})) },
];

export function unknownYet(workflows: readonly WorkflowModel[]): string[] {
  return UNKNOWN_YET.filter(({ standsIn }) => workflows.some(standsIn)).map(({ message }) => message);
}

function concurrencies({ concurrency, jobs }: WorkflowModel): ConcurrencyModel[] {
  return [concurrency, ...jobs.map((job) => job.concurrency)].filter((one): one is ConcurrencyModel => one !== undefined);
}

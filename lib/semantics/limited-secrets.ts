import { LimitedJob, limitedJobs } from './limited-jobs';
import { Limited, rightsOf } from './rights';
import { WorkflowModel, bareReadsOf } from '../workflows/inside';

/** A job that reads secrets in runs to which GitHub gives others, or none. */
export interface LimitedSecrets {
  readonly job: LimitedJob['job'];
  readonly event: string;
  /** Their names, as they are read. */
  readonly secrets: readonly string[];
}

/** The jobs of a workflow that read secrets in runs of a fork or of Dependabot, each once. */
export function limitedSecrets(workflow: WorkflowModel, workflows: readonly WorkflowModel[], by: Limited): LimitedSecrets[] {
  if (!workflow.expressions.some(({ text }) => secretsIn(text).length > 0)) return [];
  const told = new Set<string>();
  return limitedJobs(workflow, workflows, by).flatMap((limited) => {
    const { job, event } = limited;
    const secrets = told.has(job.id) || rightsOf(event, by).secrets === 'all' ? [] : secretsOf(limited, workflow);
    if (secrets.length === 0) return [];
    told.add(job.id);
    return [{ job, event, secrets }];
  });
}

/** What a job reads by name in steps that run, without an alternative to a secret that is not there. */
function secretsOf({ job, skips }: LimitedJob, workflow: WorkflowModel): string[] {
  const runs = workflow.expressions.filter((use) => use.job?.toLowerCase() === job.id.toLowerCase() && !(use.step && skips(use.step)));
  return [...new Set(runs.flatMap(({ text }) => secretsIn(text)))];
}

/** The token of the job is always there. */
function secretsIn(text: string): string[] {
  return bareReadsOf(text, 'secrets').map(([, name]) => name).filter((name) => name.toUpperCase() !== 'GITHUB_TOKEN');
}

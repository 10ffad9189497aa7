import { restoresCache } from './caching';
import { publishes } from './publishing';
import { Severity } from '../../../core/inside';
import { flatSteps } from '../../flat-steps';
import { JobModel, StepModel, WorkflowModel } from '../../model';
import { WorkflowRule } from '../rule';
import { actionOf } from '../steps';

/** What is published is built without the cache, which other runs write. */
export const cachePoisoning: WorkflowRule = {
  id: 'security/cache-poisoning',
  severity: Severity.WARNING,
  workflow(workflow, report) {
    if (!mayPublish(workflow)) return;
    for (const [job, publisher] of buildersOf(workflow)) {
      for (const step of job.steps) {
        if (!restoresCache(step)) continue;
        report({
          message: `The step '${step.label}' in the job '${job.id}' restores files from the cache of the repository, and ${step === publisher ? '' : `the step '${publisher.label}' `}publishes what is built from them: whoever can write to the cache in another run can change what is published.`,
          at: [step, ...step === publisher ? [] : [{ origin: publisher.origin, note: 'publishes' }]],
          fix: 'Build releases without a cache: leave `cache` out, or turn it off where it is on by default, in the jobs that make what is published.',
        });
      }
    }
  },
};

/** A run for a pull request publishes nothing that counts. */
function mayPublish({ triggers }: WorkflowModel): boolean {
  return triggers.some((t) => ['release', 'create', 'workflow_dispatch', 'workflow_call', 'workflow_run', 'push', 'schedule', 'registry_package', 'repository_dispatch'].includes(t.event));
}

interface Builder {
  readonly id: string;
  readonly steps: readonly StepModel[];
}

/** The jobs that make what is published: those that publish, and those that such a job needs and that hand files on. */
function buildersOf(workflow: WorkflowModel): Map<Builder, StepModel> {
  const jobs = new Map(workflow.jobs.map((job) => [job.id, job]));
  const builders = new Map<Builder, StepModel>();
  for (const job of workflow.jobs) {
    const steps = stepsOf(job);
    const publisher = steps.find(publishes);
    if (!publisher) continue;
    builders.set({ id: job.id, steps }, publisher);
    if (!steps.some((step) => actionOf(step) === 'actions/download-artifact')) continue;
    for (const id of ancestorsOf(job, jobs)) {
      const before = stepsOf(jobs.get(id)!);
      if (before.some((step) => actionOf(step) === 'actions/upload-artifact') && !before.some(publishes)) builders.set({ id, steps: before }, publisher);
    }
  }
  return builders;
}

function stepsOf(job: JobModel): readonly StepModel[] {
  return job.kind === 'steps' ? flatSteps(job.steps) : [];
}

function ancestorsOf(job: JobModel, jobs: ReadonlyMap<string, JobModel>, seen = new Set<string>()): Set<string> {
  for (const need of job.needs) {
    const before = jobs.get(need.job);
    if (!before || seen.has(need.job)) continue;
    seen.add(need.job);
    ancestorsOf(before, jobs, seen);
  }
  return seen;
}

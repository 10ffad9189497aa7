import { Severity } from '../../../core/inside';
import { flatSteps } from '../../flat-steps';
import { StepModel } from '../../model';
import { mayBeOverridden } from '../override-reach';
import { WorkflowRule } from '../rule';

/** Without a timeout, a job that hangs goes on for six hours. */
export const missingTimeout: WorkflowRule = {
  id: 'workflows/missing-timeout',
  severity: Severity.NOTE,
  job(job, workflow, report) {
    if (job.kind !== 'steps' || job.timeoutMinutes !== undefined || mayBeOverridden(workflow.overrides, 'jobs', job.id, 'timeout-minutes')) return;
    const steps = flatSteps(job.steps).filter(isWork);
    if (steps.length > 0 && steps.every(({ timeoutMinutes }) => timeoutMinutes !== undefined)) return;
    report({
      message: `The job '${job.id}' has no timeout: where it hangs, GitHub stops it after six hours.`,
      at: job,
      fix: 'Say how long it may take: { timeout: Duration.minutes(30) }.',
      fixInYaml: 'Say how long it may take: `timeout-minutes: 30`.',
    });
  },
};

function isWork(step: StepModel): step is Extract<StepModel, { kind: 'run' | 'uses' }> {
  return step.kind === 'run' || step.kind === 'uses';
}

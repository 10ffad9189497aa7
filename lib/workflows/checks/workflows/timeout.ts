import { hostedChoices } from './runner-labels';
import { Report } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { flatSteps } from '../../flat-steps';
import { StepModel, StepsJobModel } from '../../model';
import { WorkflowRule } from '../rule';

/** GitHub ends a job on a runner of its own after six hours. */
const HOSTED_LIMIT = 360;

/** A timeout that can never take effect, or takes effect at once, is not what anybody meant. */
export const timeout: WorkflowRule = {
  id: 'workflows/timeout',
  severity: Severity.WARNING,
  job(job, _workflow, report) {
    if (job.kind !== 'steps') return;
    whole(job.timeoutMinutes, `The timeout of the job '${job.id}'`, job, report);
    whole(job.cancelTimeoutMinutes, `The cancelTimeout of the job '${job.id}'`, job, report, 'cancelTimeout');
    const minutes = job.timeoutMinutes;
    if (typeof minutes === 'number' && minutes > HOSTED_LIMIT && hostedChoices(job).length > 0) {
      report({
        message: `The timeout of the job '${job.id}' is ${minutes} minutes, but GitHub ends every job on its own runners after ${HOSTED_LIMIT}.`,
        at: job,
        fix: 'Set at most Duration.hours(6), or run the job on a runner of your own: Runner.selfHosted(…).',
      });
    }
    for (const step of flatSteps(job.steps)) checkStep(step, job, report);
  },
};

function checkStep(step: StepModel, job: StepsJobModel, report: Report): void {
  if (step.kind !== 'run' && step.kind !== 'uses') return;
  const { timeoutMinutes: minutes } = step;
  if (minutes === undefined) return;
  whole(minutes, `The timeout of the step '${step.label}' in the job '${job.id}'`, step, report);
  if (typeof minutes === 'number' && typeof job.timeoutMinutes === 'number' && minutes > job.timeoutMinutes) {
    report({
      message: `The timeout of the step '${step.label}' is ${minutes} minutes, longer than the ${job.timeoutMinutes} minutes of its job '${job.id}': the job is cancelled before the step can time out.`,
      at: [step, { origin: job.origin, note: 'the job' }],
      fix: `Give the job a longer timeout: { timeout: Duration.minutes(${Math.ceil(minutes) + 5}) }.`,
    });
  }
}

/** The runner counts whole minutes and cuts the rest off. */
function whole(minutes: number | string | undefined, what: string, at: StepModel | StepsJobModel, report: Report, prop = 'timeout'): void {
  if (typeof minutes !== 'number' || (minutes > 0 && Number.isInteger(minutes))) return;
  report({
    message: `${what} is ${Math.round(minutes * 60)} seconds. GitHub counts whole minutes from 1 up${minutes >= 1 ? ` and cuts this to ${Math.floor(minutes)}` : ''}.`,
    at,
    fix: `Write { ${prop}: Duration.minutes(${Math.max(1, Math.ceil(minutes))}) }.`,
  });
}

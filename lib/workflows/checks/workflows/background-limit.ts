import { Severity } from '../../../core/inside';
import { WorkflowRule } from '../rule';

const LIMIT = 10;

/** Ten background steps run at a time; another one waits for a place, which a service that never ends does not give up. */
export const backgroundLimit: WorkflowRule = {
  id: 'workflows/background-limit',
  severity: Severity.WARNING,
  job(job, _workflow, report) {
    if (job.kind !== 'steps') return;
    let running = new Set<string | object>();
    for (const step of job.steps) {
      if ((step.kind === 'run' || step.kind === 'uses') && step.background) {
        running.add(step.id ?? step);
        if (running.size !== LIMIT + 1) continue;
        report({
          message: `The step '${step.label}' is the ${LIMIT + 1}th background step of the job '${job.id}' that runs at the same time. GitHub runs ${LIMIT}: this one starts when another has ended.`,
          at: step,
          fix: 'Wait for some of them first: job.use(new WaitStep([…])), or new WaitAllStep().',
        });
      } else if (step.kind === 'wait-all') {running = new Set();} else if (step.kind === 'wait') {step.targets.forEach((id) => running.delete(id));} else if (step.kind === 'cancel') {running.delete(step.target);} else if (step.kind === 'parallel' && running.size + step.steps.length > LIMIT) {
        report({
          message: `ParallelSteps in the job '${job.id}' ${running.size > 0 ? `and ${running.size} background steps before it run` : 'runs'} ${running.size + step.steps.length} steps at the same time. GitHub runs ${LIMIT}: the others start when one has ended.`,
          at: step,
          fix: 'Split it, or wait for the background steps first.',
        });
      }
    }
  },
};

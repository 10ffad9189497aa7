import { Severity } from '../../../core/inside';
import { WorkflowRule, mayBeOverridden } from '../../../workflows/inside';
import { DeclaredActions } from '../../declared-actions';

/** A job that runs on a machine, and does nothing there: GitHub refuses it. */
export const noSteps: WorkflowRule = {
  id: 'workflows/no-steps',
  severity: Severity.ERROR,
  fatal: true,
  delivery(model, report) {
    for (const action of DeclaredActions.of(model)) {
      if (action.runs.using !== 'composite' || action.steps.length > 0 || mayBeOverridden(action.overrides, 'runs', 'steps')) continue;
      report({ message: `The composite action '${action.id}' has no step. It needs at least one.`, at: action, fix: "Add one: action.run('…'), action.use(…)." });
    }
  },
  job(job, workflow, report) {
    if (job.kind === 'call' || job.steps.length > 0 || mayBeOverridden(workflow.overrides, 'jobs', job.id, 'steps')) return;
    report({ message: `Job '${job.id}' has no step. It needs at least one.`, at: job, fix: "Add one: job.run('…'), job.use(…)." });
  },
  step(step, _scope, report) {
    if (step.kind !== 'parallel' || step.steps.length > 0) return;
    report({ message: 'new ParallelSteps() holds no step. It needs at least one.', at: step, fix: 'Hand it the steps that run at the same time, or take it out.' });
  },
};

import { Severity } from '../../../core/inside';
import { StepModel, WorkflowRule, flatSteps, parseUses } from '../../../workflows/inside';
import { catalogueEntry } from '../../catalogue-entry';

/** An action of the repository is a file in the workspace: before a checkout there is none. */
export const localWithoutCheckout: WorkflowRule = {
  id: 'actions/local-without-checkout',
  severity: Severity.ERROR,
  job(job, _workflow, report) {
    if (job.kind !== 'steps') return;
    for (const step of flatSteps(job.steps)) {
      if (mayCheckOut(step)) return;
      if (step.kind !== 'uses' || !step.uses.startsWith('./')) continue;
      report({
        message: `The job '${job.id}' uses the action '${step.uses}' of its own repository, but no step before it checks the repository out: the runner does not find it.`,
        at: step,
        fix: 'Add a checkout as the first step of the job: job.use(new Checkout()).',
      });
      return;
    }
  },
};

/** A checkout; or what may hold one: a script that calls git, an action that nobody knows. */
function mayCheckOut(step: StepModel): boolean {
  if (step.kind === 'run') return /\b(git|gh)\b/.test(step.script);
  if (step.kind !== 'uses' || step.uses.startsWith('./')) return false;
  const uses = parseUses(step.uses);
  return uses.kind === 'repository' && (uses.name === 'actions/checkout' || !catalogueEntry(uses.name));
}

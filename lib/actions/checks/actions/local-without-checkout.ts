import { DeliveryModel, Report, Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { StepModel, StepsJobModel, calledBy, flatSteps, parseUses, workflowsOf } from '../../../workflows/inside';
import { catalogueEntry } from '../../catalogue-entry';
import { actionsOf } from '../../declared-actions';
import { stepsOfAction } from '../own-actions';

/** `./path` is a file in the workspace: before a checkout there is none. What `$/path` names, the runner fetches itself. */
export const localWithoutCheckout: Rule = {
  id: 'actions/local-without-checkout',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const { jobs } of workflowsOf(model)) for (const job of jobs) if (job.kind === 'steps') judge(job, model, report);
  },
};

/** Once for a job: the first step stands for the others. */
function judge(job: StepsJobModel, model: DeliveryModel, report: Report): void {
  for (const step of flatSteps(job.steps)) {
    if (mayCheckOut(step, model)) return;
    if (step.kind !== 'uses' || !inWorkspace(step.uses)) continue;
    report({
      message: `The job '${job.id}' uses the action '${step.uses}' of its own repository, but no step before it checks the repository out: the runner does not find it.`,
      at: step,
      fix: 'Add a checkout as the first step of the job: job.use(new Checkout()).',
    });
    return;
  }
}

function inWorkspace(uses: string): boolean {
  return uses.startsWith('./');
}

/** A checkout; or what may hold one: a script that calls git, an action that nobody knows. */
function mayCheckOut(step: StepModel, model: DeliveryModel, open: readonly StepModel[] = []): boolean {
  if (step.kind === 'run') return /\b(git|gh)\b/.test(step.script);
  if (step.kind !== 'uses' || inWorkspace(step.uses) || open.includes(step)) return false;
  const own = calledBy(step, actionsOf(model));
  if (own) return own.runs.using !== 'composite' || stepsOfAction(own).some((inner) => mayCheckOut(inner, model, [...open, step]));
  const uses = parseUses(step.uses);
  return uses.kind === 'local' || (uses.kind === 'repository' && (uses.name === 'actions/checkout' || !catalogueEntry(uses.name)));
}

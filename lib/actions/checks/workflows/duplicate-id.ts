import { Report, Rule } from '../../../checks/inside';
import { Origin, Severity } from '../../../core/inside';
import { DeclaredWorkflows, StepModel } from '../../../workflows/inside';
import { DeclaredActions } from '../../declared-actions';

interface Named {
  readonly id: string;
  readonly origin: Origin;
}

/** GitHub compares the ids of jobs, and of the steps of one job, without regard to case. */
export const duplicateId: Rule = {
  id: 'workflows/duplicate-id',
  severity: Severity.ERROR,
  lasting: true,
  delivery(model, report) {
    for (const { jobs, id } of DeclaredWorkflows.of(model)) {
      reportDoubles(jobs, 'job', `the workflow '${id}'`, 'Give one of the jobs another id.', report);
      for (const job of jobs) if (job.kind === 'steps') reportSteps(job.steps, `job '${job.id}'`, report);
    }
    for (const { id, steps } of DeclaredActions.of(model)) reportSteps(steps, `the action '${id}'`, report);
  },
};

function reportSteps(steps: readonly StepModel[], owner: string, report: Report): void {
  const named = steps.flatMap((step) => (step.kind === 'parallel' ? step.steps : [step])).filter((step): step is StepModel & Named => step.id !== undefined);
  if (named.length > 1) reportDoubles(named, 'step', owner, 'Leave stepId out, an id is made when something refers to the step; or give one of the steps another.', report);
}

function reportDoubles(things: readonly Named[], what: string, owner: string, fix: string, report: Report): void {
  const seen = new Map<string, Named>();
  for (const thing of things) {
    const first = seen.get(thing.id.toLowerCase());
    if (!first) {
      seen.set(thing.id.toLowerCase(), thing);
      continue;
    }
    report({
      message: `Two ${what}s of ${owner} have the ids '${first.id}' and '${thing.id}'${first.id === thing.id ? '' : ', which are the same to GitHub: it compares them without regard to case'}.`,
      at: [thing, { origin: first.origin, note: `the first ${what} of that id` }],
      fix,
    });
  }
}

import { ExpressionScope, StepScope } from './rule';
import { ExpressionUse } from '../model';

/** Where an expression stands, for a message: `` `env.TAG` of the step 'make' in the job 'build' ``. */
export function whereOf(use: ExpressionUse, scope: ExpressionScope): string {
  const step = use.step ? `the step '${use.step.label}' in ` : '';
  return `\`${use.key}\` of ${step}${ownerOf(scope)}`;
}

/** The owner of a step or expression: `the job 'build'`. */
export function ownerOf(scope: ExpressionScope | StepScope): string {
  if (scope.kind === 'action') return `the action '${scope.action.id}'`;
  return scope.job ? `the job '${scope.job.id}'` : `the workflow '${scope.workflow.id}'`;
}

/** Enough of a text to recognize it. */
export function short(text: string, most = 80): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}

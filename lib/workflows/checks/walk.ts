import { ActionScope, ExpressionScope, Hooks, StepScope, hooksOf } from './rule';
import { AppliedRule } from '../../checks/inside';
import { ExpressionUse, JobModel, StepModel, WorkflowModel } from '../model';

/** One walk through workflows, for all rules. */
export function walkWorkflows(workflows: readonly WorkflowModel[], applied: readonly AppliedRule[]): void {
  const hooks = hooksOf(applied);
  for (const workflow of workflows) visitWorkflow(workflow, hooks);
}

function visitWorkflow(workflow: WorkflowModel, hooks: Hooks): void {
  for (const [rule, report] of hooks.workflow) rule.workflow(workflow, report);
  const jobs = new Map<string, JobModel>();
  for (const job of workflow.jobs) {
    jobs.set(job.id, job);
    for (const [rule, report] of hooks.job) rule.job(job, workflow, report);
    if (job.kind === 'steps') visitSteps(job.steps, { kind: 'job', job, workflow }, hooks);
  }
  for (const use of workflow.expressions) {
    visitExpression(use, { kind: 'workflow', workflow, job: use.job === undefined ? undefined : jobs.get(use.job) }, hooks);
  }
}

/** What a composite action has in common with a job: its steps, and all its expressions. */
export function walkAction(scope: ActionScope, hooks: Hooks): void {
  visitSteps(scope.action.steps, scope, hooks);
  for (const use of scope.action.expressions) visitExpression(use, scope, hooks);
}

function visitSteps(steps: readonly StepModel[], scope: StepScope, hooks: Hooks): void {
  for (const step of steps) {
    for (const [rule, report] of hooks.step) rule.step(step, scope, report);
    if (step.kind === 'parallel') visitSteps(step.steps, scope, hooks);
  }
}

function visitExpression(use: ExpressionUse, scope: ExpressionScope, hooks: Hooks): void {
  for (const [rule, report] of hooks.expression) rule.expression(use, scope, report);
}

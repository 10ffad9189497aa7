import { ActionModel } from '../actions';
import { Finding, Severity } from '../core';
import { JobModel, StepModel, WorkflowModel } from '../workflows';
import { DeliveryModel, ExpressionScope, Found, Located, Report, Rule, StepScope } from './rule';

/** Applies rules to a model: every hook of every rule, in one walk. All findings come back at once, in the order of the declaration. */
export function applyRules(model: DeliveryModel, rules: readonly Rule[]): Finding[] {
  const findings: Finding[] = [];
  const reports = new Map<Rule, Report>(rules.map((rule) => [rule, (found) => findings.push(findingOf(rule, found))]));
  const having = <K extends keyof Rule>(hook: K) => rules.filter((rule) => rule[hook] !== undefined).map((rule) => [rule, reports.get(rule)!] as const);
  const hooks = { workflow: having('workflow'), job: having('job'), step: having('step'), expression: having('expression') };

  for (const [rule, report] of having('delivery')) rule.delivery!(model, report);
  for (const workflow of model.workflows) visitWorkflow(workflow);
  for (const action of model.actions) visitAction(action);
  return findings;

  function visitWorkflow(workflow: WorkflowModel): void {
    for (const [rule, report] of hooks.workflow) rule.workflow!(workflow, report);
    const jobs = new Map<string, JobModel>();
    for (const job of workflow.jobs) {
      jobs.set(job.id, job);
      for (const [rule, report] of hooks.job) rule.job!(job, workflow, report);
      if (job.kind === 'steps') visitSteps(job.steps, { kind: 'job', job, workflow });
    }
    for (const use of workflow.expressions) {
      const scope: ExpressionScope = { kind: 'workflow', workflow, job: use.job === undefined ? undefined : jobs.get(use.job) };
      for (const [rule, report] of hooks.expression) rule.expression!(use, scope, report);
    }
  }

  function visitAction(action: ActionModel): void {
    if (action.runs.using === 'composite') visitSteps(action.runs.steps, { kind: 'action', action });
    for (const use of action.expressions) {
      for (const [rule, report] of hooks.expression) rule.expression!(use, { kind: 'action', action }, report);
    }
  }

  function visitSteps(steps: readonly StepModel[], scope: StepScope): void {
    for (const step of steps) {
      for (const [rule, report] of hooks.step) rule.step!(step, scope, report);
      if (step.kind === 'parallel') visitSteps(step.steps, scope);
    }
  }
}

function findingOf(rule: Rule, found: Found): Finding {
  const places = (Array.isArray(found.at) ? found.at : [found.at]) as readonly Located[];
  return {
    id: rule.id,
    severity: rule.severity,
    message: found.message,
    fix: found.fix,
    places: places.map(({ origin, note }) => ({ origin, note })),
  };
}

/** Whether a synthesis with these findings may write its files. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((f) => f.severity === Severity.ERROR && f.acknowledged === undefined);
}

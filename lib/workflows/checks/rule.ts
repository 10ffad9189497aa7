import { AppliedRule, Report, Rule } from '../../checks/inside';
import { ExpressionUse, JobModel, StepModel, StepsActionModel, WorkflowModel } from '../model';

/** A rule on what workflows are made of. Every hook is optional and is called for each thing of its kind, in one walk. */
export interface WorkflowRule extends Rule {
  workflow?(workflow: WorkflowModel, report: Report): void;
  job?(job: JobModel, workflow: WorkflowModel, report: Report): void;
  /** Called for every step, those inside `parallel` and inside composite actions included. */
  step?(step: StepModel, scope: StepScope, report: Report): void;
  expression?(use: ExpressionUse, scope: ExpressionScope, report: Report): void;
}

/** Where a step stands: in a job of a workflow, or in a composite action. */
export type StepScope =
  | { readonly kind: 'job'; readonly job: JobModel; readonly workflow: WorkflowModel }
  | ActionScope;

export type ExpressionScope =
  | { readonly kind: 'workflow'; readonly workflow: WorkflowModel; readonly job?: JobModel }
  | ActionScope;

export interface ActionScope {
  readonly kind: 'action';
  readonly action: StepsActionModel;
}

/** What rules have to say about what is in a workflow. */
export interface Hooks {
  readonly workflow: readonly Hooked<'workflow'>[];
  readonly job: readonly Hooked<'job'>[];
  readonly step: readonly Hooked<'step'>[];
  readonly expression: readonly Hooked<'expression'>[];
}

type Hooked<K extends keyof WorkflowRule> = readonly [rule: WorkflowRule & Required<Pick<WorkflowRule, K>>, report: Report];

/** The rules by what they ask to be called for. */
export function hooksOf(applied: readonly AppliedRule[]): Hooks {
  const having = <K extends keyof WorkflowRule>(hook: K) => applied.flatMap(({ rule, report }): Hooked<K>[] => (hook in rule ? [[rule as Hooked<K>[0], report]] : []));
  return { workflow: having('workflow'), job: having('job'), step: having('step'), expression: having('expression') };
}

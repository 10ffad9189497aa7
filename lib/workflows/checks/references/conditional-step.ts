import { Severity } from '../../../core/inside';
import { ExpressionUse, JobModel, StepModel, StepsJobModel } from '../../model';
import { stepsOwner } from '../expression-owner';
import { jobsOf, stepLookup } from '../lookup';
import { Read, bareReadsOf } from '../reads';
import { ExpressionScope, WorkflowRule } from '../rule';
import { requirementsOf } from './requirements';

/**
 * A step that may be skipped has no outputs then, and what reads them goes on with an empty text. Silent where the reader runs under the same
 * condition, asks for the step in its own condition, or has an alternative for the empty value.
 */
export const conditionalStep: WorkflowRule = {
  id: 'references/conditional-step',
  severity: Severity.WARNING,
  expression(use, scope, report) {
    if (use.place.endsWith('if') || !use.step) return;
    for (const read of [...bareReadsOf(use.text, 'steps'), ...bareReadsOf(use.text, 'needs')]) {
      const producer = read[2] === 'outputs' ? producerOf(read, scope) : undefined;
      const missing = producer && unsharedBy(use, scope, producer);
      if (!missing || asksFor(read, use, scope) || handlesEmpty(use)) continue;
      report({
        message: `'${use.key}' reads ${read.join('.')}, but the step '${producer.label}' that makes it runs only if ${producer.condition}. When it is skipped, '${use.step.label}' goes on with an empty value.`,
        at: [use, { origin: producer.origin, note: 'the step that may be skipped' }],
        fix: 'Give the reader the same condition, or say what to use instead: step.output(…).orElse(…).',
        fixInYaml: `Give the reader the same \`if\`, or say what to use instead: \`\${{ ${read.join('.')} || 'nothing' }}\`.`,
      });
    }
  },
};

/** The step behind `steps.id.outputs.x`, or behind `needs.job.outputs.x` where that output is nothing but a step's. */
function producerOf(read: Read, scope: ExpressionScope): StepModel & { condition?: string } | undefined {
  if (read[0] === 'steps') {
    const owner = stepsOwner(scope);
    return owner && stepLookup(owner.model).byId.get(read[1].toLowerCase());
  }
  if (scope.kind === 'action') return undefined;
  const job = jobsOf(scope.workflow).get(read[1].toLowerCase());
  const output = job?.kind === 'steps' && read[3] !== undefined ? job.outputs[read[3]] : undefined;
  const step = /^\$\{\{ steps\.([\w-]+)\.outputs\b[^|&=!]*\}\}$/.exec(output ?? '')?.[1];
  return step === undefined ? undefined : stepLookup(job as StepsJobModel).byId.get(step.toLowerCase());
}

/** Whether the producer asks for something that the reader does not ask for too. */
function unsharedBy(use: ExpressionUse, scope: ExpressionScope, producer: StepModel & { condition?: string }): boolean {
  const wanted = requirementsOf(producer.condition);
  if (wanted.length === 0) return false;
  const given = new Set(conditionsOf(use, scope).flatMap(requirementsOf));
  return wanted.some((requirement) => !given.has(requirement));
}

/** A reader whose condition speaks of the same step or job has thought of it. */
function asksFor(read: Read, use: ExpressionUse, scope: ExpressionScope): boolean {
  const prefix = `${read[0]}.${read[1]}.`.toLowerCase();
  return conditionsOf(use, scope).some((condition) => condition.toLowerCase().includes(prefix));
}

function conditionsOf(use: ExpressionUse, scope: ExpressionScope): string[] {
  const job: JobModel | undefined = scope.kind === 'workflow' ? scope.job : undefined;
  return [(use.step as { condition?: string }).condition, job?.condition].filter((c): c is string => c !== undefined);
}

/** A script that tests the variable, or names a default for it. */
function handlesEmpty({ step, text }: ExpressionUse): boolean {
  if (step?.kind !== 'run') return false;
  return Object.entries(step.hoisted).some(([variable, expression]) =>
    expression === text && new RegExp(`\\$\\{${variable}:?[-+=?]|-[nz] "?\\$\\{?${variable}\\b`).test(step.script));
}

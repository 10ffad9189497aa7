import { factsOf, isSlip } from './action-facts';
import { DeliveryModel, Report, Rule } from '../../../checks/inside';
import { Severity, listed, similar } from '../../../core/inside';
import { ExpressionUse, JobModel, WorkflowModel, outputReader, readsOf, stepLookup, workflowsOf } from '../../../workflows/inside';
import { actionsOf } from '../../declared-actions';
import { ActionModel } from '../../model';

/** An output that an action does not set is always empty. */
export const unknownActionOutput: Rule = {
  id: 'actions/unknown-output',
  severity: Severity.ERROR,
  lasting: true,
  delivery(model, report) {
    for (const workflow of workflowsOf(model)) {
      const jobs = new Map(workflow.jobs.map((job) => [job.id, job]));
      for (const use of workflow.expressions) {
        const job = use.job === undefined ? undefined : jobs.get(use.job);
        if (job) check(use, job, model, report, workflow);
      }
    }
    for (const action of actionsOf(model)) for (const use of action.expressions) check(use, action, model, report);
  },
};

function check(use: ExpressionUse, owner: JobModel | ActionModel, model: DeliveryModel, report: Report, workflow?: WorkflowModel): void {
  if (!use.text.includes('outputs')) return;
  for (const [, id, property, output] of readsOf(use.text, 'steps')) {
    if (property?.toLowerCase() !== 'outputs' || output === undefined) continue;
    const step = stepLookup(owner).byId.get(id.toLowerCase());
    const facts = step?.kind === 'uses' ? factsOf(step, model) : undefined;
    if (!facts?.outputs || facts.outputs.some((name) => name.toLowerCase() === output.toLowerCase())) continue;
    const near = similar(output, facts.outputs);
    // Of another release only a slip of the finger is certain.
    if (!facts.exact && !isSlip(output, near)) continue;
    const reader = outputReader(use, workflow);
    report({
      message: `\`${reader.key}\` reads the output '${output}' of the step '${step!.label}', but '${facts.name}' sets no such output: the value is always empty. It sets ${listed(facts.outputs)}.`,
      at: [{ origin: reader.origin }, { origin: step!.origin, note: 'the step' }],
      fix: near ? `Did you mean '${near}'?` : facts.declared ? 'Declare it with action.addOutput(…).' : `Read one of the outputs that '${facts.name}' sets.`,
    });
  }
}

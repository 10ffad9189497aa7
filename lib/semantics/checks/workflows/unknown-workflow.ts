import { Rule } from '../../../checks/inside';
import { Severity, listed, similar } from '../../../core/inside';
import { WorkflowModel, workflowsOf } from '../../../workflows/inside';
import { upstreamOf } from '../../causes';

/** A trigger that follows a workflow names it as GitHub does. */
export const unknownWorkflow: Rule = {
  id: 'workflows/unknown-workflow',
  severity: Severity.WARNING,
  delivery(model, report) {
    const workflows = workflowsOf(model);
    for (const workflow of workflows) {
      for (const trigger of workflow.triggers) {
        if (trigger.event !== 'workflow_run') continue;
        for (const name of upstreamOf(trigger, workflows).unknown) {
          const meant = meantBy(name, workflows);
          report({
            message: `The workflow '${workflow.id}' starts after runs of '${name}', but no workflow of this delivery has that name. If none in the repository has it, it never starts, and GitHub says nothing.`,
            at: meant ? [trigger, { origin: meant.origin, note: `its name is '${meant.name}'` }] : trigger,
            fix: meant ? `GitHub looks for the name, not for the id or the file: '${meant.name}'. Hand over the workflow itself, and the name is always right.` : `The names are ${listed(workflows.filter((one) => one !== workflow && onlyCalled([one]).length === 0).map((one) => one.name))}. Acknowledge it where a file that is not written here has the name.`,
          });
        }
        for (const called of onlyCalled(upstreamOf(trigger, workflows).workflows)) {
          report({
            message: `The workflow '${workflow.id}' starts after runs of '${called.name}', which has none of its own: it is only called, and then belongs to the run of its caller.`,
            at: [trigger, { origin: called.origin, note: 'the workflow that is called' }],
            fix: 'Name the workflows that call it.',
          });
        }
      }
    }
  },
};

function onlyCalled(workflows: readonly WorkflowModel[]): WorkflowModel[] {
  return workflows.filter(({ triggers }) => triggers.every(({ event }) => event === 'workflow_call'));
}

/** By id or file, in another case, or with a slip of the finger. */
function meantBy(name: string, workflows: readonly WorkflowModel[]): WorkflowModel | undefined {
  const near = similar(name, workflows.map((one) => one.name));
  return workflows.find(({ id, file, name: own }) => id === name || file === name || file.endsWith(`/${name}`) || own.toLowerCase() === name.toLowerCase() || own === near);
}

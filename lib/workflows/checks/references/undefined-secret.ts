import { DeliveryModel, Report, Rule } from '../../../checks/inside';
import { Severity, listed, similar } from '../../../core/inside';
import { callersOf } from '../../called';
import { workflowsOf } from '../../declared-workflows';
import { WorkflowModel } from '../../model';
import { mayBeOverridden } from '../override-reach';
import { readsOf } from '../reads';

/**
 * A called workflow sees the secrets that it declares and its caller passes, and no others. The environment of a job gives such a secret another value,
 * but it adds none.
 */
export const undefinedSecret: Rule = {
  id: 'references/undefined-secret',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const workflow of workflowsOf(model)) {
      const call = workflow.triggers.find((trigger) => trigger.event === 'workflow_call');
      if (!call || mayBeOverridden(workflow.overrides, 'on', 'workflow_call') || inherits(workflow, model)) continue;
      judge(workflow, (call.secrets ?? []).map((secret) => secret.name), isCalled(workflow, model), report);
    }
  },
};

function judge(workflow: WorkflowModel, declared: readonly string[], called: boolean, report: Report): void {
  const known = new Set([...declared.map((name) => name.toUpperCase()), 'GITHUB_TOKEN']);
  const deploying = new Set(workflow.jobs.filter((job) => job.kind === 'steps' && job.environment).map((job) => job.id));
  for (const use of workflow.expressions) {
    const inEnvironment = use.job !== undefined && deploying.has(use.job);
    // Callers that nobody knows may hand over all that they have, and nothing else makes the secrets of an environment visible.
    if (inEnvironment && !called) continue;
    for (const name of new Set(readsOf(use.text, 'secrets').map((path) => path[1]))) {
      if (known.has(name.toUpperCase())) continue;
      const near = similar(name, declared);
      report({
        message: `'${use.key}' reads the secret '${name}', which the reusable workflow '${workflow.id}' does not declare: when it is called, the value is empty${inEnvironment ? ', even where the environment of the job holds it' : ''}. It declares ${listed(declared)}.`,
        at: use,
        fix: near ? `Did you mean '${near}'?` : `Declare it, { secrets: { ${name}: {} } }, pass it in every call, { secrets: { ${name}: … } }, and read it by workflow.secret('${name}').`,
        fixInYaml: near ? undefined : `Declare it below \`on.workflow_call.secrets\`, and pass it in every call: \`secrets: { ${name}: \${{ secrets.${name} }} }\`.`,
      });
    }
  }
}

function isCalled(workflow: WorkflowModel, model: DeliveryModel): boolean {
  return callersOf(workflow, workflowsOf(model)).length > 0;
}

/** A caller that hands over all it has passes undeclared secrets too. */
function inherits(workflow: WorkflowModel, model: DeliveryModel): boolean {
  return callersOf(workflow, workflowsOf(model)).some(({ job }) => job.secrets === 'inherit');
}

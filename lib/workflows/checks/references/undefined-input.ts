import { Severity, listed, similar } from '../../../core/inside';
import { mayBeOverridden } from '../override-reach';
import { readsOf } from '../reads';
import { ExpressionScope, WorkflowRule } from '../rule';

/** `inputs.x` where nothing declares an input of that name: GitHub gives an empty value, and no error. */
export const undefinedInput: WorkflowRule = {
  id: 'references/undefined-input',
  severity: Severity.ERROR,
  expression(use, scope, report) {
    if (!/inputs/i.test(use.text)) return;
    const names = [...readsOf(use.text, 'inputs').map((path) => path[1]), ...eventInputs(use.text, scope)];
    if (names.length === 0 || overridden(scope)) return;
    const declared = declaredIn(scope);
    for (const name of new Set(names)) {
      if (declared.some((known) => known.toLowerCase() === name.toLowerCase())) continue;
      const near = similar(name, declared);
      const owner = scope.kind === 'action' ? `action '${scope.action.id}'` : `workflow '${scope.workflow.id}'`;
      report({
        message: `'${use.key}' reads the input '${name}', which the ${owner} does not declare, so the value is always empty. It declares ${listed(declared)}.`,
        at: use,
        fix: near ? `Did you mean '${near}'?` : scope.kind === 'action'
          ? 'Declare it in the inputs of the action, and read it by action.input(…).'
          : 'Declare it: Trigger.workflowDispatch({ name: DispatchInput.string() }), or the inputs of a ReusableWorkflow; and read it by workflow.input(…).',
      });
    }
  },
};

/** `github.event.inputs.x` means the same as `inputs.x`, except in a called workflow, where it is the caller's. */
function eventInputs(text: string, scope: ExpressionScope): string[] {
  if (scope.kind === 'action' || scope.workflow.triggers.some((t) => t.event === 'workflow_call')) return [];
  return readsOf(text, 'github').filter(([, event, inputs, name]) => event === 'event' && inputs === 'inputs' && name !== undefined).map((path) => path[3]);
}

function declaredIn(scope: ExpressionScope): string[] {
  const inputs = scope.kind === 'action' ? scope.action.inputs : scope.workflow.triggers.flatMap((trigger) => trigger.inputs ?? []);
  return [...new Set(inputs.map((input) => input.name))];
}

function overridden(scope: ExpressionScope): boolean {
  return scope.kind === 'action' ? mayBeOverridden(scope.action.overrides, 'inputs') : mayBeOverridden(scope.workflow.overrides, 'on');
}

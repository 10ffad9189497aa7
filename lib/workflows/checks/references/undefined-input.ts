import { Severity, listed, similar } from '../../../core/inside';
import { mayBeOverridden } from '../override-reach';
import { Read, hasAlternative, readsOf } from '../reads';
import { ExpressionScope, WorkflowRule } from '../rule';

/**
 * `inputs.x` where nothing declares an input of that name: GitHub gives an empty value, and no error. With an alternative, `inputs.x || 'y'`, that is no mistake, unless the
 * name looks like a slip of the finger.
 */
export const undefinedInput: WorkflowRule = {
  id: 'references/undefined-input',
  severity: Severity.ERROR,
  expression(use, scope, report) {
    if (!/inputs/i.test(use.text)) return;
    const reads = new Map([...readsOf(use.text, 'inputs').map((path) => [path[1], path] as const), ...eventInputs(use.text, scope)]);
    if (reads.size === 0 || overridden(scope)) return;
    const declared = declaredIn(scope);
    for (const [name, read] of reads) {
      if (declared.some((known) => known.toLowerCase() === name.toLowerCase())) continue;
      const near = similar(name, declared);
      if (near === undefined && hasAlternative(use.text, read)) continue;
      const owner = scope.kind === 'action' ? `action '${scope.action.id}'` : `workflow '${scope.workflow.id}'`;
      report({
        message: `'${use.key}' reads the input '${name}', which the ${owner} does not declare, so the value is always empty. It declares ${listed(declared)}.`,
        at: use,
        fix: near ? `Did you mean '${near}'?` : scope.kind === 'action'
          ? 'Declare it in the inputs of the action, and read it by action.input(…).'
          : 'Declare it: Trigger.workflowDispatch({ name: DispatchInput.string() }), or the inputs of a ReusableWorkflow; and read it by workflow.input(…).',
        fixInYaml: near ? undefined : scope.kind === 'action' ? `Declare it: \`${name}\` below \`inputs\` of the action.` : `Declare it: \`${name}\` below \`inputs\` of \`on.workflow_dispatch\` or \`on.workflow_call\`.`,
      });
    }
  },
};

/** `github.event.inputs.x` means the same as `inputs.x`, except in a called workflow, where it is the caller's. */
function eventInputs(text: string, scope: ExpressionScope): (readonly [name: string, read: Read])[] {
  if (scope.kind === 'action' || scope.workflow.triggers.some((t) => t.event === 'workflow_call')) return [];
  return readsOf(text, 'github').filter(([, event, inputs, name]) => event === 'event' && inputs === 'inputs' && name !== undefined).map((path) => [path[3], path]);
}

function declaredIn(scope: ExpressionScope): string[] {
  const inputs = scope.kind === 'action' ? scope.action.inputs : scope.workflow.triggers.flatMap((trigger) => trigger.inputs ?? []);
  return [...new Set(inputs.map((input) => input.name))];
}

function overridden(scope: ExpressionScope): boolean {
  return scope.kind === 'action' ? mayBeOverridden(scope.action.overrides, 'inputs') : mayBeOverridden(scope.workflow.overrides, 'on');
}

import { Found, Report, Rule } from '../../../checks/inside';
import { Severity, listed, similar } from '../../../core/inside';
import { declaredCalls } from '../../called';
import { workflowsOf } from '../../declared-workflows';
import { CallJobModel, Scalar, TriggerModel, WorkflowModel } from '../../model';

/** A call passes what the called workflow declares: GitHub starts nothing when a name or a type is wrong. */
export const callInputs: Rule = {
  id: 'workflows/call-inputs',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const { job, target } of declaredCalls(workflowsOf(model))) {
      const declared = target.triggers.find((trigger) => trigger.event === 'workflow_call');
      if (declared) checkCall(job, target, declared, report);
      else report({ ...atCall(job, target), ...notCallable(job, target) });
    }
  },
};

function notCallable(call: CallJobModel, { id, file, handWritten }: WorkflowModel): Omit<Found, 'at'> {
  if (handWritten) return { message: `The job '${call.id}' calls '${file}', which has no trigger \`workflow_call\`: GitHub refuses the whole workflow.`, fix: 'Add `workflow_call:` below `on` in the file, or name a file that has it.' };
  return { message: `The job '${call.id}' calls '${id}', which is no ReusableWorkflow.`, fix: `Declare '${id}' as a ReusableWorkflow and call it with call(…).` };
}

function checkCall(call: CallJobModel, target: WorkflowModel, { inputs = [], secrets = [] }: TriggerModel, report: Report): void {
  const say = (message: string, fix: string, fixInYaml?: string) => report({ ...atCall(call, target), message, fix, fixInYaml });
  names('input', Object.keys(call.inputs), inputs.map((input) => input.name), call, target, say);
  const given = new Map(Object.entries(call.inputs).map(([name, value]) => [name.toLowerCase(), value]));
  for (const { name, type, required, defaultValue } of inputs) {
    const value = given.get(name.toLowerCase());
    if (value === undefined) {
      if (required && defaultValue === undefined) say(`The job '${call.id}' calls '${target.id}' without the required input '${name}' (${type}).`, `Pass it: { inputs: { ${key(name)}: … } }.`, `Pass it below \`with\`: \`${name}: …\`.`);
    } else if (!fitsType(value, type)) {
      say(`The job '${call.id}' passes ${JSON.stringify(value)} (${typeof value}) as the input '${name}' of '${target.id}', which is a ${type}.`, `Pass a ${type} without quotes, or an expression.`);
    }
  }
  if (call.secrets === 'inherit') return;
  const passed = Object.keys(call.secrets);
  names('secret', passed, secrets.map((secret) => secret.name), call, target, say);
  const known = new Set(passed.map((name) => name.toLowerCase()));
  for (const { name, required } of secrets) {
    if (required && !known.has(name.toLowerCase())) {
      say(`The job '${call.id}' calls '${target.id}' without the required secret '${name}'.`, `Pass it: { secrets: { ${key(name)}: Secrets.get('${name}') } }, or declare it with { required: false }.`, `Pass it below \`secrets\`: \`${name}: \${{ secrets.${name} }}\`; or declare it with \`required: false\`.`);
    }
  }
}

function names(what: 'input' | 'secret', given: readonly string[], declared: readonly string[], call: CallJobModel, target: WorkflowModel, say: (message: string, fix: string) => void): void {
  const known = new Set(declared.map((name) => name.toLowerCase()));
  for (const name of given) {
    if (known.has(name.toLowerCase())) continue;
    const near = similar(name, declared);
    say(`The job '${call.id}' passes the ${what} '${name}', which '${target.id}' does not declare. It declares ${listed(declared)}.`, near ? `Did you mean '${near}'?` : `Declare it in the ${what}s of the reusable workflow, or leave it out.`);
  }
}

/** GitHub reads any scalar as a string, and nothing but a boolean as a boolean. */
function fitsType(value: Scalar, type: string): boolean {
  return type === 'string' || typeof value === type || (typeof value === 'string' && value.includes('${{'));
}

function key(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`;
}

function atCall(call: CallJobModel, target: WorkflowModel): Pick<Found, 'at'> {
  return { at: [call, { origin: target.origin, note: 'the called workflow' }] };
}

import { defaultProblem } from './input-default';
import { Report } from '../../../checks/inside';
import { Severity, listed, similar } from '../../../core/inside';
import { InputModel } from '../../model';
import { WorkflowRule } from '../rule';

/** Since 2025-12-04; ten before. */
const MOST = 25;

/** What GitHub asks the person who starts a workflow. */
export const dispatchInputs: WorkflowRule = {
  id: 'workflows/dispatch-inputs',
  severity: Severity.ERROR,
  lasting: true,
  workflow(workflow, report) {
    for (const trigger of workflow.triggers) {
      if (trigger.event !== 'workflow_dispatch' || !trigger.inputs) continue;
      if (trigger.inputs.length > MOST) {
        report({
          message: `The workflow '${workflow.id}' asks for ${trigger.inputs.length} inputs when it is started by hand; GitHub shows at most ${MOST}.`,
          at: trigger,
          fix: 'Put several values into one input, as JSON or as a list with commas.',
        });
      }
      for (const input of trigger.inputs) check(input, workflow.id, report);
    }
  },
};

function check(input: InputModel, workflow: string, report: Report): void {
  const where = `The input '${input.name}' of the workflow '${workflow}'`;
  const { options = [] } = input;
  if (input.type === 'choice' && options.length === 0) {
    report({ message: `${where} is a choice without options.`, at: input, fix: 'Give it at least one option, or make it DispatchInput.string(…).' });
  }
  if (options.length > 0 && options.every((option) => option.trim() === '')) {
    report({ message: `${where} has only empty options: there is nothing to choose from.`, at: input, fix: 'Give it an option with a name. An empty one beside others stands for no choice.' });
  }
  const twice = options.filter((option, i) => options.indexOf(option) !== i);
  if (twice.length > 0) report({ message: `${where} has the option ${listed([...new Set(twice)])} more than once.`, at: input, fix: 'Name every option once.' });
  const problem = defaultProblem(input);
  if (!problem) return;
  const near = similar(String(input.defaultValue), options);
  report({
    message: `${where} cannot start with its default: ${problem}.${options.length > 0 ? ` It has ${listed(options)}.` : ''}`,
    at: input,
    fix: near ? `Did you mean '${near}'?` : 'Take one of its values as the default, or leave the default out.',
  });
}

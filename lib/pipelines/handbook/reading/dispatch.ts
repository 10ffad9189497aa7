import { commandLine } from '../../../promotion/inside';
import { InputModel, WorkflowModel } from '../../../workflows/inside';

/** How somebody starts a workflow by hand; undefined when nobody can. Inputs that a run needs stand there to be filled in. */
export function dispatchLine(workflow: WorkflowModel): string | undefined {
  const { file, triggers } = workflow;
  if (!triggers.some(({ event }) => event === 'workflow_dispatch')) return undefined;
  const needed = dispatchInputs(workflow).filter(({ required, defaultValue }) => required && defaultValue === undefined);
  return commandLine({ workflow: file.split('/').at(-1)!, inputs: Object.fromEntries(needed.map((input) => [input.name, placeholder(input)])) });
}

/** What somebody who starts it is asked for. */
export function dispatchInputs({ triggers }: WorkflowModel): readonly InputModel[] {
  return triggers.find(({ event }) => event === 'workflow_dispatch')?.inputs ?? [];
}

/** The first of what can be chosen is a choice that works. */
function placeholder({ name, type, options = [] }: InputModel): string {
  if (type === 'choice' && options.length > 0) return options[0];
  return type === 'boolean' ? 'true' : `<${name}>`;
}

import { commandLine } from '../../../promotion/inside';
import { InputModel, WorkflowModel } from '../../../workflows/inside';

/** How somebody starts a workflow by hand; undefined when nobody can. Inputs that a run needs stand there to be filled in. */
export function dispatchLine({ file, triggers }: WorkflowModel): string | undefined {
  const dispatch = triggers.find(({ event }) => event === 'workflow_dispatch');
  if (!dispatch) return undefined;
  const needed = (dispatch.inputs ?? []).filter(({ required, defaultValue }) => required && defaultValue === undefined);
  return commandLine({ workflow: file.split('/').at(-1)!, inputs: Object.fromEntries(needed.map((input) => [input.name, placeholder(input)])) });
}

/** The inputs that may be left out. */
export function furtherInputs({ triggers }: WorkflowModel): readonly InputModel[] {
  return triggers.find(({ event }) => event === 'workflow_dispatch')?.inputs?.filter(({ required, defaultValue }) => !required || defaultValue !== undefined) ?? [];
}

/** The first of what can be chosen is a choice that works. */
function placeholder({ name, type, options = [] }: InputModel): string {
  if (type === 'choice' && options.length > 0) return options[0];
  return type === 'boolean' ? 'true' : `<${name}>`;
}

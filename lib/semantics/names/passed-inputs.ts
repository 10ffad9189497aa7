import { Known, LegContexts, UNKNOWN, evaluatedText } from './evaluated-text';
import { CallJobModel, InputModel, Scalar, WorkflowModel } from '../../workflows/inside';

/** What the called workflow finds in `inputs`, as far as it is known: what the call passes, else the default, else the empty value of the type. */
export function passedInputs(call: CallJobModel, leg: LegContexts, called: WorkflowModel | undefined): Known {
  const declared = called?.triggers.find(({ event }) => event === 'workflow_call')?.inputs ?? [];
  return Object.fromEntries(declared.map((input) => [input.name, passedValue(input, call.inputs[input.name], leg)]));
}

const EMPTY = { string: '', boolean: false, number: 0, choice: '', environment: '' };

function passedValue(input: InputModel, given: Scalar | undefined, leg: LegContexts): Known[string] {
  const value = given ?? input.defaultValue ?? EMPTY[input.type];
  if (typeof value !== 'string' || !value.includes('${{')) return value;
  const text = evaluatedText(value, leg);
  return 'unknown' in text || input.type !== 'string' ? UNKNOWN : text.text;
}

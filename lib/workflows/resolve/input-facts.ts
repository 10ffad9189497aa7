import { LiteralValue } from '../../expressions/inside';
import { Known } from '../../scripts/inside';
import { CallInput, DispatchInput } from '../inputs';
import { ReusableWorkflow } from '../reusable-workflow';
import { Workflow } from '../workflow';

/** What the declaration of an input says of its values. @internal */
export interface InputFacts extends Pick<Known, 'type' | 'open'> {
  /** All of them. */
  readonly values?: readonly LiteralValue[];
}

/** An input as workflows and actions declare it. @internal */
export interface AnyInput {
  readonly type?: DispatchInput['_spec']['type'];
  readonly required?: boolean;
  readonly defaultValue?: unknown;
  readonly options?: readonly string[];
}

/** The inputs of that name of all triggers of a workflow. GitHub compares names without case. */
export function inputFacts(workflow: Workflow, name: string): InputFacts[] {
  const declared = [...workflow._triggers().map(({ _options }) => _options.inputs), workflow instanceof ReusableWorkflow ? workflow._callProps.inputs : undefined];
  return declared.flatMap((inputs) => Object.entries((inputs ?? {}) as Readonly<Record<string, DispatchInput | CallInput>>))
    .flatMap(([key, { _spec }]) => (key.toLowerCase() === name ? [factsOf(_spec)] : []));
}

export function factsOf({ type, required, defaultValue, options }: AnyInput): InputFacts {
  switch (type) {
    case 'boolean': return { values: [true, false], type };
    // GitHub takes the first where nothing is chosen.
    case 'choice': return { values: options };
    case 'number': return { type: typeof defaultValue === 'number' && !Number.isInteger(defaultValue) ? 'fraction' : 'number' };
    default: return { open: opennessOf(required, defaultValue) };
  }
}

function opennessOf(required: boolean | undefined, defaultValue: unknown): Known['open'] {
  if (typeof defaultValue === 'string' && !defaultValue.includes('${') && /\S\s+\S/.test(defaultValue)) return 'words';
  return required || (defaultValue !== undefined && defaultValue !== '') ? 'given' : 'optional';
}

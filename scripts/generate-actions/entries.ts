import type { Choices } from '../../lib/importer/typed-action/choices';
import { camelCase } from '../../lib/importer/typed-action/names';
import type { ValueType } from '../../lib/importer/typed-action/value-types';
import { type ActionData, actionId, readActions } from './actions-data';
import { constantsOf, type Limits, limitsOf } from './choices';
import { type ActionName, NAMES } from './names';
import { hasOpenOutputs, maskedOutputs, outputsOf } from './outputs';
import { inputPhrase, outputPhrase } from './phrases';
import { RENAMED_INPUTS, RENAMED_OUTPUTS } from './renames';
import { SAFE_DEFAULTS, type SafeDefaults, type SafeInput } from './safe-defaults';
import { stepName } from './step-names';
import { inputType } from './value-types';

/** One action with everything that is written about it: facts from the data, names and words from the tables of this folder. */
export interface Entry extends ActionName {
  readonly id: string;
  readonly data: ActionData;
  /** What the log calls a step of it that was given no name: see `step-names.ts`. */
  readonly stepName: string;
  readonly inputs: readonly InputEntry[];
  readonly outputs: readonly OutputEntry[];
  /** Its metadata does not name all of its outputs. */
  readonly openOutputs: boolean;
  readonly masked: ReturnType<typeof maskedOutputs>;
  readonly env: NonNullable<SafeDefaults['env']>;
}

export interface InputEntry {
  readonly name: string;
  /** Undefined: a deprecated spelling of another input, which has the property. */
  readonly prop?: string;
  readonly type: ValueType;
  /** What a step compares values with: `type` in the words of the table of facts. */
  readonly limits: Limits;
  /** The class of its values. */
  readonly choices?: Choices;
  readonly separator?: string;
  /** Nothing happens without it: required, and without a default. */
  readonly required: boolean;
  readonly defaultValue?: string;
  readonly deprecated: boolean;
  /** The property, or what else, that took its place. */
  readonly useInstead?: string;
  readonly safe?: SafeInput;
  /** The language of the program that its value is. */
  readonly evaluates?: string;
  readonly phrase: string;
}

export interface OutputEntry {
  readonly name: string;
  readonly prop: string;
  readonly phrase: string;
}

export function readEntries(): Entry[] {
  const actions = readActions();
  const known = new Set(actions.map(actionId));
  const strays = Object.keys(NAMES).filter((id) => !known.has(id));
  if (strays.length > 0) throw new Error(`scripts/generate-actions/names.ts names actions that the data does not have: ${strays.join(', ')}.`);
  return actions.map(entry);
}

function entry(data: ActionData): Entry {
  const id = actionId(data);
  const name = NAMES[id];
  if (!name) throw new Error(`'${id}' is new in the data: give it a class name and a sentence in scripts/generate-actions/names.ts.`);
  const props = inputProps(id, data);
  return {
    ...name,
    id,
    data,
    stepName: stepName(id, name.className, Object.keys(data.inputs)),
    inputs: Object.entries(data.inputs).map(([input, facts]) => ({
      name: input,
      prop: props.get(input),
      ...inputType(id, input, facts),
      limits: limitsOf(id, input, facts, inputType(id, input, facts)),
      choices: props.has(input) ? constantsOf(name.className, input, props.get(input)!, facts) : undefined,
      required: facts.required && facts.default === null,
      defaultValue: facts.default ?? undefined,
      deprecated: facts.deprecated,
      safe: SAFE_DEFAULTS[id]?.inputs?.[input],
      evaluates: facts.evaluates,
      useInstead: props.get(facts.useInstead ?? '') ?? facts.useInstead,
      phrase: inputPhrase(id, input, facts, props),
    })),
    outputs: Object.entries(outputsOf(id, data)).map(([output, facts]) => ({
      name: output,
      prop: RENAMED_OUTPUTS[id]?.[output] ?? camelCase(output),
      phrase: outputPhrase(id, output, facts, props),
    })),
    openOutputs: hasOpenOutputs(id, data),
    masked: maskedOutputs(data),
    env: SAFE_DEFAULTS[id]?.env ?? {},
  };
}

/** Two spellings of one input (`jdk-file`, `jdkFile`) share a property, which sets the one that is not deprecated. */
function inputProps(id: string, data: ActionData): Map<string, string> {
  const taken = new Map<string, string>();
  for (const [input, { deprecated }] of Object.entries(data.inputs)) {
    const prop = RENAMED_INPUTS[id]?.[input] ?? camelCase(input);
    const holder = taken.get(prop);
    if (!holder || data.inputs[holder].deprecated) taken.set(prop, input);
    else if (!deprecated) throw new Error(`'${input}' and '${holder}' of ${id} are both '${prop}': rename one in scripts/generate-actions/renames.ts.`);
  }
  return new Map([...taken].map(([prop, input]) => [input, prop]));
}

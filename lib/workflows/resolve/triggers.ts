import { CallInput, CallSecret, DispatchInput } from '../inputs';
import { CallOutputModel, InputModel, TriggerModel } from '../model';
import { ReusableWorkflow } from '../reusable-workflow';
import { Schedule, Trigger } from '../triggers';
import { Site } from './site';
import { WorkflowState } from './state';
import { resolveScalar, resolveText } from './texts';
import { IFollowedWorkflow, nameOfFollowed } from '../triggers/followed-workflow';

/** Option of the API to key of the file, for the filters whose names differ. */
const FILTER_KEYS: Readonly<Record<string, string>> = { branchesIgnore: 'branches-ignore', tagsIgnore: 'tags-ignore', pathsIgnore: 'paths-ignore' };

export function resolveTrigger(trigger: Trigger, owner: string, asWritten: boolean): TriggerModel {
  const { types, inputs, schedules, workflows, ...filters } = trigger._options as {
    readonly types?: string[];
    readonly inputs?: Readonly<Record<string, DispatchInput>>;
    readonly schedules?: readonly Schedule[];
    readonly workflows?: readonly (IFollowedWorkflow | string)[];
  } & Readonly<Record<string, string[] | undefined>>;
  const origin = trigger._origin.at(`${owner}/triggers`);
  const given = Object.entries({ workflows: workflows?.map(nameOfFollowed), ...filters }).flatMap(([key, value]) => (value === undefined ? [] : [[FILTER_KEYS[key] ?? key, value] as const]));
  return {
    origin,
    event: trigger._event,
    types,
    filters: Object.fromEntries(given),
    schedules: schedules?.map((s) => ({ origin, cron: s.cron, timezone: s.timezone })),
    inputs: inputs && inputModels(inputs, owner, asWritten),
  };
}

/** The outputs that a reusable workflow declares itself. Resolved with the jobs: each may make a job hand a value on. */
export function resolveDeclaredOutputs(workflow: ReusableWorkflow, site: Site): CallOutputModel[] {
  return [...workflow._outputs].map(([name, { value, description, origin }]) => ({
    name,
    origin,
    description,
    value: resolveText(String(value), { place: 'workflow_call.outputs.value', name: `outputs.${name}` }, { ...site, origin }),
  }));
}

/** `workflow_call` of a reusable workflow, with the outputs that callers' references asked for. */
export function resolveCall(workflow: ReusableWorkflow, declared: readonly CallOutputModel[], state: WorkflowState, site: Site, asWritten: boolean): TriggerModel {
  const { inputs = {}, secrets = {} } = workflow._callProps;
  const asked = [...state.callOutputs].map(([name, o]) => ({ name, origin: o.origin, value: `\${{ ${o.text} }}` }));
  return {
    origin: workflow._origin,
    event: 'workflow_call',
    filters: {},
    inputs: inputModels(inputs, workflow._origin.path, asWritten).map((input) => withDefault(input, site)),
    secrets: Object.entries(secrets).map(([name, { description, required }]: [string, CallSecret]) => ({
      name, origin: workflow._origin, description, required: required ?? !asWritten, unsaid: asWritten && required === undefined ? ['required'] : undefined,
    })),
    outputs: [...declared, ...asked],
  };
}

/** The default of a call's input may be an expression; that of a manual start may not. */
function withDefault(input: InputModel, site: Site): InputModel {
  const key = { place: 'workflow_call.inputs.default', name: `inputs.${input.name}.default` } as const;
  return input.defaultValue === undefined ? input : { ...input, defaultValue: resolveScalar(input.defaultValue, key, { ...site, origin: input.origin }) };
}

function inputModels(inputs: Readonly<Record<string, DispatchInput | CallInput>>, owner: string, asWritten: boolean): InputModel[] {
  return Object.entries(inputs).map(([name, { _spec: { origin, type, description, required, defaultValue, options } }]) => {
    // That it need not be given goes without saying.
    const unsaid = [...type === undefined ? ['type'] : [], ...(asWritten ? required === undefined : !required) ? ['required'] : []];
    // What an expression gives is resolved by whoever may have one.
    return { name, origin: origin.at(`${owner}/inputs/${name}`), type: type ?? 'string', description, required: required ?? false, defaultValue: defaultValue as InputModel['defaultValue'], options: options && [...options], unsaid };
  });
}

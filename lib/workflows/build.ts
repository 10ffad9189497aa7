import {
  CallJobModel, ContainerModel, InputModel, NeedModel, RunStepModel, RunnerModel, ServiceModel, StepsJobModel, StrategyModel, TriggerModel, UsesStepModel, WorkflowModel,
} from './model';
import { ownActionFile, ownPath } from './own-path';
import { firstWords } from './private/in-words';
import { parseUses } from './uses';
import { Origin } from '../core/inside';

/*
 * Models made without constructs, for those who read a workflow from somewhere else. What is not given is what GitHub has when a file does not say it: no defaults
 * of Slipway, such as a timeout. No expressions are looked for in texts: whoever has some says where they stand.
 */

/** What must be said of a model, and what may be. @internal */
export type Given<M, K extends keyof M> = Pick<M, K> & Partial<Omit<M, 'kind'>>;

/** What was given over what there is without it. A value that is `undefined` was not given. @internal */
export function filled<M extends object>(without: M, given: Partial<M>): M {
  return { ...without, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) };
}

export function workflowModel(given: Given<WorkflowModel, 'id'>): WorkflowModel {
  const { id } = given;
  return filled<WorkflowModel>({
    kind: 'workflow',
    id,
    file: `.github/workflows/${id}.yml`,
    origin: Origin._unknown(id),
    name: id,
    triggers: [],
    env: {},
    permissions: { kind: 'scopes', scopes: {} },
    jobs: [],
    expressions: [],
    overrides: [],
    defects: [],
    byDefault: [],
  }, given);
}

export function trigger(given: Given<TriggerModel, 'event'>): TriggerModel {
  return filled<TriggerModel>({ event: given.event, origin: Origin._unknown(given.event), filters: {} }, given);
}

export function inputModel(given: Given<InputModel, 'name'>): InputModel {
  return filled<InputModel>({ name: given.name, origin: Origin._unknown(given.name), type: 'string', required: false, unsaid: given.required ? undefined : ['required'] }, given);
}

export function stepsJob(given: Given<StepsJobModel, 'id'>): StepsJobModel {
  return filled<StepsJobModel>({ ...job(given.id), kind: 'steps', runsOn: runner('ubuntu-latest'), services: [], env: {}, outputs: {}, steps: [] }, given);
}

/** `calls` names what lies in the same repository: who asks a delivery for it gets nothing where it declares no such file. */
export function callJob(given: Given<CallJobModel, 'id' | 'uses'>): CallJobModel {
  return filled<CallJobModel>({ ...job(given.id), kind: 'call', uses: given.uses, calls: ownPath(given.uses), inputs: {}, secrets: {} }, given);
}

/** Nobody said what the steps need of the token: a list that may lack something. */
function job(id: string) {
  return { id, origin: Origin._unknown(id), needs: [], byDefault: [], permissions: { declared: false, required: [], complete: false } };
}

/** A job that must end before. */
export function need(before: string, given: Partial<NeedModel> = {}): NeedModel {
  return filled<NeedModel>({ job: before, path: before, origin: Origin._unknown(before) }, given);
}

/** A machine with these labels. */
export function runner(...labels: string[]): RunnerModel {
  return { labels, selfHosted: labels.includes('self-hosted') };
}

export function strategy(given: Partial<StrategyModel>): StrategyModel {
  return filled<StrategyModel>({ origin: Origin._unknown('strategy'), matrix: { axes: {}, include: [], exclude: [] } }, given);
}

export function container(given: Given<ContainerModel, 'image'>): ContainerModel {
  return filled<ContainerModel>({ origin: Origin._unknown(given.image), image: given.image, env: {}, ports: [], volumes: [] }, given);
}

export function service(given: Given<ServiceModel, 'name' | 'image'>): ServiceModel {
  return filled<ServiceModel>({ ...container(given), name: given.name }, given);
}

/** The script stands in the file as it is given here: nothing is moved into `env`. */
export function runStep(given: Given<RunStepModel, 'script'>): RunStepModel {
  const label = given.name ?? given.id ?? firstWords(given.script);
  return filled<RunStepModel>({ kind: 'run', origin: Origin._unknown(label), label, script: given.script, env: {}, background: false, hoisted: {}, byDefault: [] }, given);
}

export function usesStep(given: Given<UsesStepModel, 'uses'>): UsesStepModel {
  const parsed = parseUses(given.uses);
  const label = given.name ?? given.id ?? (parsed.kind === 'repository' ? parsed.name : given.uses);
  return filled<UsesStepModel>({ kind: 'uses', origin: Origin._unknown(label), label, uses: given.uses, calls: ownActionFile(given.uses), inputs: {}, env: {}, background: false, byDefault: [] }, given);
}

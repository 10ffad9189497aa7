import { SourceEntry, SourceNode, SourcePlace } from '../../expressions/inside';
import { CallOutputModel, CallSecretModel, InputModel, Scalar, TriggerModel } from '../model';
import { entriesOf, flagOf, itemsOf, scalarOf, textOf, textsOf, valueOf } from './nodes';
import { ReadFile } from './read-file';
import { Texts } from './texts';

/** The keys of an event that say which of its runs count. */
const FILTERS = ['branches', 'branches-ignore', 'tags', 'tags-ignore', 'paths', 'paths-ignore', 'workflows', 'names', 'versions'];

/** `on`: one event, a list of events, or a map from events to what is said of them. */
export function readTriggers(node: SourceNode | undefined, file: ReadFile): TriggerModel[] {
  if (node?.kind === 'map') return node.entries.map(({ key, place, value }) => readTrigger(key, place, value, file));
  return itemsOf(node).flatMap((item) => (textOf(item) === undefined ? [] : [readTrigger(textOf(item)!, item.place, undefined, file)]));
}

function readTrigger(event: string, place: SourcePlace, node: SourceNode | undefined, file: ReadFile): TriggerModel {
  const origin = file.origin(`on/${event}`, place, node);
  const isCall = event === 'workflow_call';
  const filters = FILTERS.flatMap((key) => (valueOf(node, key) === undefined ? [] : [[key, textsOf(valueOf(node, key))] as const]));
  return {
    origin,
    event,
    types: valueOf(node, 'types') === undefined ? undefined : textsOf(valueOf(node, 'types')),
    filters: Object.fromEntries(filters),
    schedules: event === 'schedule' ? itemsOf(node).map((item) => ({ origin: file.origin(`on/${event}`, item.place), cron: textOf(valueOf(item, 'cron')) ?? '', timezone: textOf(valueOf(item, 'timezone')) })) : undefined,
    inputs: isCall || event === 'workflow_dispatch' ? entriesOf(valueOf(node, 'inputs')).map((entry) => readInput(entry, event, file)) : undefined,
    secrets: isCall ? entriesOf(valueOf(node, 'secrets')).map((entry) => readSecret(entry, file)) : undefined,
    outputs: isCall ? entriesOf(valueOf(node, 'outputs')).map((entry) => readOutput(entry, file)) : undefined,
  };
}

const TYPES: readonly string[] = ['string', 'boolean', 'number', 'choice', 'environment'] satisfies InputModel['type'][];

function readInput({ key: name, place, value: node }: SourceEntry, event: string, file: ReadFile): InputModel {
  const path = `on/${event}/inputs/${name}`;
  const texts = new Texts(file, path);
  const type = textOf(valueOf(node, 'type')) ?? 'string';
  const given = valueOf(node, 'default');
  const required = flagOf(valueOf(node, 'required'));
  const input: InputModel = {
    name,
    origin: file.origin(path, place, node),
    type: TYPES.includes(type) ? type as InputModel['type'] : 'string',
    description: textOf(valueOf(node, 'description')),
    required: required ?? false,
    defaultValue: event === 'workflow_call' ? texts.scalar(given, 'workflow_call.inputs.default', `inputs.${name}.default`) : ofForm(scalarOf(given), type),
    options: valueOf(node, 'options') === undefined ? undefined : textsOf(valueOf(node, 'options')),
    unsaid: [...textOf(valueOf(node, 'type')) === undefined ? ['type'] : [], ...required === undefined ? ['required'] : []],
  };
  texts.into(file);
  return input;
}

/** The default of a manual start, which nobody evaluates. The form in the browser holds texts: `default: true` is the text, unless the input is a boolean. */
function ofForm(given: Scalar | undefined, type: string): Scalar | undefined {
  if (given === undefined || type === 'number') return given;
  if (type !== 'boolean') return String(given);
  return typeof given === 'string' && /^(?:true|false)$/i.test(given) ? given.toLowerCase() === 'true' : given;
}

function readSecret({ key: name, place, value: node }: SourceEntry, file: ReadFile): CallSecretModel {
  const required = flagOf(valueOf(node, 'required'));
  return { name, origin: file.origin(`on/workflow_call/secrets/${name}`, place), description: textOf(valueOf(node, 'description')), required: required ?? false, unsaid: required === undefined ? ['required'] : undefined };
}

function readOutput({ key: name, place, value: node }: SourceEntry, file: ReadFile): CallOutputModel {
  const path = `on/workflow_call/outputs/${name}`;
  const texts = new Texts(file, path);
  const value = texts.text(valueOf(node, 'value'), 'workflow_call.outputs.value', `outputs.${name}`) ?? '';
  texts.into(file);
  return { name, origin: file.origin(path, place), description: textOf(valueOf(node, 'description')), value };
}

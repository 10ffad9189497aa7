import { Normal, Reading } from './normal';
import { anything, condition, list, map, mapOf, oneOrMore, orItsName, script, text, unless, unlessEmpty } from './readings';
import { catalogueEntry, catalogueInput } from '../../actions/inside';
import { SourceNode } from '../../expressions/inside';

/** The steps of a job or a composite action. */
export const steps: Reading = list((node) => step(node));

const texts = mapOf(text);
const no = unless(false);

/** It is the key that says it: `wait-all:` and `wait-all: true` are the same. */
const saidByItsKey: Reading = (node) => (node.kind === 'scalar' && node.value === null ? { kind: 'leaf', value: true, same: 'boolean true' } : anything(node));

const step: Reading = (node) => stepWith(inputsOf(node))(node);

/** A step with its inputs as the action reads them. */
const stepWith = (inputs: Reading) => map(() => ({
  'name': text,
  'id': text,
  'if': condition,
  'uses': text,
  'run': script,
  'with': inputs,
  'env': texts,
  'shell': text,
  'working-directory': text,
  'continue-on-error': no,
  'background': no,
  'wait': oneOrMore(text, true),
  'wait-all': saidByItsKey,
  'cancel': text,
  'parallel': steps,
}));

/** The inputs of a step. Where an action is known to split a text into lines, it does not see whether the last one ends. */
function inputsOf(node: SourceNode): Reading {
  const uses = node.kind === 'map' ? node.entries.find(({ key }) => key === 'uses')?.value : undefined;
  const entry = uses?.kind === 'scalar' ? catalogueEntry(String(uses.value).split('@')[0]) : undefined;
  if (entry === undefined) return texts;
  return (inputs) => {
    if (inputs.kind !== 'map' || inputs.entries.length === 0) return texts(inputs);
    return map(() => Object.fromEntries(inputs.entries.map(({ key }) => [key, catalogueInput(entry, key)?.separator === '\n' ? script : text])))(inputs);
  };
}

/** What is not named, nobody may do: `contents: none` says what silence says. `{}` is no silence. */
const permissions: Reading = (node) => map(() => Object.fromEntries(node.kind === 'map' ? node.entries.map(({ key }) => [key, unless('none')]) : []))(node);

const concurrency = orItsName('group', () => ({ 'group': text, 'cancel-in-progress': no, 'queue': unless('single') }));

const defaults = map(() => ({ run: map(() => ({ 'shell': text, 'working-directory': text }), { nothing: 'is as if absent' }) }), { nothing: 'is as if absent' });

const container = orItsName('image', () => ({
  image: text, credentials: texts, env: texts, ports: list(text), volumes: list(text), options: text, entrypoint: text, command: text,
}));

/** Labels are asked for together, in any order; a group may stand beside them. */
const runner: Reading = (node) => {
  const whole = oneOrMore(text, true);
  const read = node.kind === 'map' ? map(() => ({ labels: whole, group: text }))(node) : whole(node);
  const labels = read?.kind === 'map' ? read.entries.get('labels') : undefined;
  return read?.kind === 'map' && read.entries.size === 1 && labels ? labels : read;
};

const strategy = map(() => ({ 'fail-fast': unless(true), 'matrix': anything, 'max-parallel': anything }), { nothing: 'is as if absent' });

const job = map(() => ({
  'name': text,
  'needs': unlessEmpty(oneOrMore(text, true)),
  'if': condition,
  'permissions': permissions,
  'runs-on': runner,
  'strategy': strategy,
  'concurrency': concurrency,
  'environment': orItsName('name', () => ({ name: text, url: text, deployment: unless(true) })),
  'outputs': texts,
  'env': texts,
  defaults,
  'timeout-minutes': unless(360),
  'continue-on-error': no,
  container,
  'services': mapOf(container),
  steps,
  'uses': text,
  'with': texts,
  'secrets': mapOf(text),
  'snapshot': orItsName('image-name', () => ({ 'image-name': text, 'version': text, 'if': condition })),
}));

const filter = oneOrMore(text);

const inputWith = (given: Reading) => map(() => ({ description: text, type: unless('string', text), required: no, default: given, options: list(text), deprecationMessage: text }), { nothing: 'is empty' });

const eventWith = (inputs: Reading) => map(() => ({
  'types': oneOrMore(text, true),
  'branches': filter,
  'branches-ignore': filter,
  'tags': filter,
  'tags-ignore': filter,
  'paths': filter,
  'paths-ignore': filter,
  'workflows': filter,
  'names': filter,
  'versions': filter,
  'inputs': mapOf(inputs),
  'secrets': mapOf(map(() => ({ description: text, required: no }), { nothing: 'is empty' })),
  'outputs': mapOf(map(() => ({ description: text, value: text }))),
}), { nothing: 'is empty' });

const event = eventWith(inputWith(anything));
/** A form in the browser holds texts, whatever a default is written as. A call has values. */
const start = eventWith(inputWith(text));

const schedules = oneOrMore(map(() => ({ cron: text, timezone: unless('UTC', text) })));

/** One event, a list of events, or a map from events to what is said of them. */
const triggers: Reading = (node) => {
  const names = node.kind === 'list' ? node.items : [node];
  if (node.kind !== 'map' && names.every(isName)) {
    return { kind: 'map', entries: new Map(names.map((name) => [String((name as { value: unknown }).value), NOTHING_SAID])) };
  }
  return map(() => Object.fromEntries((node.kind === 'map' ? node.entries : []).map(({ key }) => [key, key === 'schedule' ? schedules : key === 'workflow_dispatch' ? start : event])))(node);
};

const NOTHING_SAID: Normal = { kind: 'map', entries: new Map() };

function isName(node: SourceNode): boolean {
  return node.kind === 'scalar' && typeof node.value === 'string';
}

/** A workflow, as GitHub reads it. */
export const workflow = map(() => ({
  'name': text, 'description': text, 'run-name': text, 'on': triggers, permissions, concurrency, 'env': texts, defaults, 'jobs': mapOf(job),
}));

import { Scope } from './scope';
import { Texts } from './texts';
import { camelCase } from '../../core/inside';
import * as workflows from '../../workflows/inside';
import { InputModel, Scalar, ScheduleModel, Trigger, TriggerModel } from '../../workflows/inside';
import { literal, record, textLiteral } from '../code/literal';

const MODULE = 'slipway/workflows';

/** Methods that are not called like their event. */
const METHODS: Readonly<Record<string, string>> = { public: 'madePublic' };

/** An event with what is said of it. `follow`: the variable of a workflow of that name. */
export function triggerCode(model: TriggerModel, texts: Texts, follow: (name: string) => string | undefined): string {
  const type = texts.file.use(MODULE, 'Trigger');
  const { event, types, filters, schedules, inputs } = model;
  if (event === 'schedule') return `${type}.schedule(${(schedules ?? []).map(scheduleCode).join(', ')})`;
  if (event === 'repository_dispatch') return `${type}.repositoryDispatch(${(types ?? []).map(textLiteral).join(', ')})`;
  if (event === 'workflow_dispatch') return `${type}.workflowDispatch(${inputs && inputs.length > 0 ? record(inputs.map((input) => [input.name, dispatchInput(input, texts)])) : ''})`;
  return ownMethod(model, texts, follow) ?? `${type}.of(${[textLiteral(event), ...types || Object.keys(filters).length > 0 ? [literal({ ...types ? { types } : {}, ...filters })] : []].join(', ')})`;
}

function scheduleCode({ cron, timezone }: ScheduleModel): string {
  return record([['cron', textLiteral(cron)], ['timezone', timezone === undefined ? undefined : textLiteral(timezone)]]);
}

/** The method of the event; undefined where it does not take what is said. */
function ownMethod({ event, types, filters }: TriggerModel, texts: Texts, follow: (name: string) => string | undefined): string | undefined {
  const method = METHODS[event] ?? camelCase(event);
  const make = (Trigger as unknown as Record<string, ((options?: object) => Trigger) | undefined>)[method];
  const named = Object.entries(filters).map(([key, values]) => [camelCase(key), values] as const);
  const options = { ...types ? { types } : {}, ...Object.fromEntries(named) };
  const empty = Object.keys(options).length === 0;
  if (!make || make.length > 0 && empty && event === 'workflow_run') return undefined;
  try {
    // A method without options would take them without a word.
    if (make(options)._event !== event || !empty && Object.keys(make(options)._options).length === 0) return undefined;
  } catch {
    return undefined;
  }
  const activities = types?.map((name) => activityCode(event, name, texts));
  if (activities?.includes(undefined)) return undefined;
  const list = (key: string, values: readonly string[]) => `[${values.map((value) => (key === 'workflows' ? follow(value) : undefined) ?? textLiteral(value)).join(', ')}]`;
  const code = record([['types', activities && `[${activities.join(', ')}]`], ...named.map(([key, values]): [string, string] => [key, list(key, values)])]);
  return `${texts.file.use(MODULE, 'Trigger')}.${method}(${empty ? '' : code})`;
}

/** The constant of an activity: `PullRequestActivity.OPENED`. */
function activityCode(event: string, name: string, { file }: Texts): string | undefined {
  const enumName = `${event.split('_').map((word) => word[0].toUpperCase() + word.slice(1)).join('')}Activity`;
  const members = (workflows as unknown as Record<string, Readonly<Record<string, string>> | undefined>)[enumName];
  const member = Object.entries(members ?? {}).find(([, value]) => value === name);
  return member && `${file.use(MODULE, enumName)}.${member[0]}`;
}

/** An input of a start by hand. */
function dispatchInput(input: InputModel, texts: Texts): string {
  const method = input.unsaid?.includes('type') ? 'untyped' : input.type === 'boolean' ? 'bool' : input.type;
  return inputCode(`${texts.file.use(MODULE, 'DispatchInput')}.${method}`, input, texts);
}

/** An input of a call. */
export function callInput(input: InputModel, texts: Texts): string {
  const method = input.type === 'boolean' ? 'bool' : input.type === 'number' ? 'number' : 'string';
  return inputCode(`${texts.file.use(MODULE, 'CallInput')}.${method}`, input, texts);
}

function inputCode(call: string, { type, description, required, defaultValue, options, unsaid }: InputModel, texts: Texts): string {
  const given = unsaid?.includes('type') ? defaultValue : typed(defaultValue, type);
  const code = record([
    ['description', description === undefined ? undefined : textLiteral(description)],
    ['required', unsaid?.includes('required') ? undefined : String(required)],
    // Nobody evaluates what a start by hand has.
    ['defaultValue', given === undefined ? undefined : call.includes('DispatchInput') && typeof given === 'string' ? textLiteral(given) : texts.scalar(given, new Scope())],
    ['options', options && literal(options)],
  ]);
  return `${call}(${code === '{}' ? '' : code})`;
}

/** A default as its type has it: GitHub takes `'true'` for a truth value, too. */
function typed(value: Scalar | undefined, type: InputModel['type']): Scalar | undefined {
  if (type === 'boolean') return value === 'true' ? true : value === 'false' ? false : value;
  if (type === 'number') return typeof value === 'string' && value.trim() !== '' && String(Number(value)) === value ? Number(value) : value;
  return value === undefined ? undefined : String(value);
}

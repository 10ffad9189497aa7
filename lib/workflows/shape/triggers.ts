import { TreeMap, TreeValue, treeMap, treeOfNamed } from '../../core/inside';
import { InputModel, TriggerModel } from '../model';
import { shortList, unlessUnsaid } from './parts';

/** `on`: always a map, so that a trigger may get filters without a change of form. */
export function shapeTriggers(triggers: readonly TriggerModel[]): TreeMap {
  return treeMap(triggers.map((trigger) => [trigger.event, shapeTrigger(trigger)]));
}

/** An event without options has no value: `pull_request:`. */
function shapeTrigger(trigger: TriggerModel): TreeValue {
  if (trigger.schedules) {
    return { kind: 'list', items: trigger.schedules.map((s) => ({ value: treeMap([['cron', s.cron], ['timezone', s.timezone]]) })) };
  }
  const map = treeMap([
    ['types', trigger.types && shortList(trigger.types)],
    ...Object.entries(trigger.filters).map(([key, values]) => [key, shortList(values)] as const),
    ['inputs', treeOfNamed(trigger.inputs, shapeInput)],
    ['secrets', treeOfNamed(trigger.secrets, (s) => treeMap([['description', s.description], ['required', unlessUnsaid(s, 'required', s.required)]]))],
    ['outputs', treeOfNamed(trigger.outputs, (o) => treeMap([['description', o.description], ['value', o.value]]))],
  ], trigger.origin);
  return map.entries.length === 0 ? null : map;
}

function shapeInput(input: InputModel): TreeMap {
  return treeMap([
    ['description', input.description],
    ['type', unlessUnsaid(input, 'type', input.type)],
    ['required', unlessUnsaid(input, 'required', input.required)],
    ['default', input.defaultValue],
    ['options', input.options && shortList(input.options)],
  ], input.origin);
}

import { optionKinds } from './kinds';
import { camelCase, expectOptions, OptionTable, optionTable } from '../../core/inside';
import { EVENTS } from '../events.data';

const tables = new Map<string, OptionTable>();

/** The options of an event's own method, whose names follow from the keys that GitHub knows for the event. */
export function expectTriggerOptions<T>(event: string, options: T): T {
  let table = tables.get(event);
  if (!table) tables.set(event, (table = tableOf(event)));
  return expectOptions(`Trigger.${camelCase(event)}`, undefined, options, table);
}

function tableOf(event: string): OptionTable {
  const { types, filters } = EVENTS[event];
  const names = [...(types ? ['types'] : []), ...filters.map(camelCase)];
  return optionTable(Object.fromEntries(names.map((name) => [name, optionKinds.texts])), event === 'workflow_run' ? ['workflows'] : []);
}

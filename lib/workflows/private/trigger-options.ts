import { optionKinds } from './kinds';
import { camelCase, expectOptions, kinds, OptionTable, optionTable } from '../../core/inside';
import { EVENTS } from '../events.data';

/** Its own kind, because other languages bring objects of their classes. */
const FOLLOWED = kinds.list(kinds.made((value) => typeof value === 'string' || typeof (Object(value) as { workflowName?: unknown }).workflowName === 'string', "a Workflow, or the name of one, such as 'Build and test'"));

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
  const table = Object.fromEntries(names.map((name) => [name, name === 'workflows' ? FOLLOWED : optionKinds.texts]));
  return optionTable(table, event === 'workflow_run' ? ['workflows'] : []);
}

import { propertiesOf, type Schema, valuesOf } from './schema';
import { key, list, table, type Table } from './table';

export interface EventFacts {
  readonly name: string;
  /** Undefined when the event has no activity types, or when they are the user's own. */
  readonly types?: readonly string[];
  readonly filters: readonly string[];
}

/** The events in the order of the schema. */
export function eventsOf(schema: Schema): EventFacts[] {
  return Object.entries(propertiesOf(schema, 'on-mapping-strict')).map(([name, definition]) => {
    const item = schema.definitions[definition].sequence?.['item-type'];
    const properties = propertiesOf(schema, item ?? definition);
    const types = properties.types ? valuesOf(schema, properties.types) : [];
    const filters = Object.keys(properties).filter((property) => property !== 'types' || types.length === 0);
    return { name, filters, ...(types.length > 0 && { types }) };
  });
}

export function eventsTable(schema: Schema): Table {
  const entries = eventsOf(schema).map(({ name, types, filters }) => {
    const typed = types ? `types: ${list(types)}, ` : '';
    return `  ${key(name)}: { ${typed}filters: ${list(filters)} },`;
  });
  return table('lib/workflows/events.data.ts', [schema], 'on-mapping-strict and what it refers to', [
    '/** What the configuration of an event may hold. @internal */',
    'export interface EventFacts {',
    '  /** The activity types that GitHub lists. */',
    '  readonly types?: readonly string[];',
    "  /** The other keys. `types` is one of them where the values are the user's own. */",
    '  readonly filters: readonly string[];',
    '}',
    '',
    '/** Every event that can start a workflow. */',
    'export const EVENTS: Readonly<Record<string, EventFacts>> = {',
    ...entries,
    '};',
  ]);
}

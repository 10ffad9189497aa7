import { eventsOf } from './events';
import type { Schema } from './schema';
import { pascalCase, table, type Table } from './table';

export function activityTypesTable(schema: Schema): Table {
  const enums = eventsOf(schema).flatMap(({ name, types }) => (types ? [activityEnum(name, types)] : []));
  return table('lib/workflows/activity-types.data.ts', [schema], '*-activity-type', [enums.join('\n\n')]);
}

function activityEnum(event: string, types: readonly string[]): string {
  return [
    `/** The activity types of the \`${event}\` event: what must have happened for a run to start. */`,
    `export enum ${pascalCase(event)}Activity {`,
    types.map((type) => `  /** The activity \`${type}\` of a \`${event}\` event. */\n  ${type.toUpperCase()} = '${type}',`).join('\n'),
    '}',
  ].join('\n');
}

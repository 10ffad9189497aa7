import { activityTypesTable } from './activity-types';
import { availabilityTable } from './availability';
import { eventsTable } from './events';
import { permissionScopesTable } from './permission-scopes';
import { readSchema } from './schema';
import type { Table } from './table';

/** Every table that comes from the schemas of GitHub's workflow parser. */
export function schemaTables(): Table[] {
  const workflow = readSchema('workflow-v1.0');
  return [
    activityTypesTable(workflow),
    eventsTable(workflow),
    permissionScopesTable(workflow),
    availabilityTable(workflow, readSchema('action-v1.0')),
  ];
}

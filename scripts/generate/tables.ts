import { activityTypesTable } from './activity-types';
import { availabilityTable } from './availability';
import { eventsTable } from './events';
import { payloadsTable } from './payloads/table';
import { permissionScopesTable } from './permission-scopes';
import { readSchema } from './schema';
import type { Table } from './table';

/** Every table that comes from GitHub's schemas: of its workflow parser, and of its webhooks. */
export function schemaTables(): Table[] {
  const workflow = readSchema('workflow-v1.0');
  return [
    activityTypesTable(workflow),
    eventsTable(workflow),
    payloadsTable(workflow),
    permissionScopesTable(workflow),
    availabilityTable(workflow, readSchema('action-v1.0')),
  ];
}

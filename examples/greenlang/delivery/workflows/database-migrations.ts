import { Delivery } from 'slipway/delivery';
import { DatabaseMigrations, MigrationDatabase, MigrationTool } from 'slipway/pipelines';
import { CiGate } from 'slipway/repository';
import { Trigger, Workflow } from 'slipway/workflows';

/** GL-19: migrations make of nothing, and of what there is, what they should, on the database of production; none that was applied is changed. */
export function declareDatabaseMigrations(delivery: Delivery): CiGate {
  const paths = ['deployment/database/**', '.github/workflows/database-migrations.yml'];
  const workflow = new Workflow(delivery, 'database-migrations', { name: 'Database migrations', triggers: [Trigger.pullRequest({ paths })] });
  new DatabaseMigrations(workflow, 'migrations', {
    tool: MigrationTool.flyway({ version: '11.14.1', folders: ['deployment/database/migrations'] }),
    database: MigrationDatabase.timescale('2.22.1-pg16'),
  });
  return new CiGate(workflow, 'migrations-gate', { name: 'Migrations gate' });
}

import { declareShop, plain } from '../../../support/shop';
import { Delivery } from 'slipway/delivery';
import { Hook, RollbackPolicy, Stage } from 'slipway/promotion';
import { DeploymentEnvironment } from 'slipway/repository';

export function declare(delivery: Delivery): void {
  const { pipeline, staging } = declareShop(delivery, { record: { database: { reversible: true } } });
  const environment = (name: string) => new DeploymentEnvironment(delivery, name, { branches: ['main'] });
  const migration = Hook.script('./migrate.sh up');
  new Stage(pipeline, 'staging', { ...plain(), environment: staging, migration, rollback: RollbackPolicy.automatic({ database: Hook.script('./migrate.sh down') }) });
  new Stage(pipeline, 'saved', { ...plain(), environment: environment('saved'), migration, backup: Hook.script('./backup.sh') });
  new Stage(pipeline, 'manual', { ...plain(), environment: environment('manual'), migration, rollback: RollbackPolicy.manual() });
}

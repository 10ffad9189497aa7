import { arn, trust, trustEnvironment } from '../../../../identity/checks/identity/trust';
import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { ExternalRole } from 'slipway/identity';
import { PromotionPipeline, RollbackPolicy, Stage } from 'slipway/promotion';
import { GithubRepository } from 'slipway/repository';

export function declare(delivery: Delivery): void {
  new GithubRepository(delivery, 'acme/app', { ownerId: 1, repositoryId: 2, createdAt: '2026-09-01' });
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  const role = new ExternalRole(delivery, 'deploy', { roleArn: arn('deploy'), trustPolicy: trustEnvironment('production') });
  const rollback = RollbackPolicy.automatic({ environment: environment('production-rollback') });
  const production = new Stage(pipeline, 'production', { environment: environment('production'), rollback, ...deployed() }); // finding
  for (const job of [production.deployJob(), production.rollbackJob]) job.use(role.assume({ region: 'eu-central-1' }));
  // An alarm can roll back, and nobody can by hand.
  const onlyAlarms = new ExternalRole(delivery, 'alarms', { roleArn: arn('alarms'), trustPolicy: trust({ StringEquals: { aud: 'sts.amazonaws.com', sub: 'repo:acme@1/app@2:environment:europe', workflow: 'Promote' } }) });
  new Stage(pipeline, 'europe', { environment: environment('europe'), ...deployed() }) // finding
    .rollbackJob.use(onlyAlarms.assume({ region: 'eu-central-1' }));
}

import { arn, trust } from '../../../../identity/checks/identity/trust';
import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { ExternalRole } from 'slipway/identity';
import { PromotionPipeline, RollbackPolicy, Stage } from 'slipway/promotion';
import { GithubRepository } from 'slipway/repository';

export function declare(delivery: Delivery): void {
  new GithubRepository(delivery, 'acme/app', { ownerId: 1, repositoryId: 2, createdAt: '2026-09-01' });
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  const subjects = ['production', 'production-rollback'].map((name) => `repo:acme@1/app@2:environment:${name}`);
  const role = new ExternalRole(delivery, 'deploy', { roleArn: arn('deploy'), trustPolicy: trust({ StringEquals: { aud: 'sts.amazonaws.com', sub: subjects, repository_id: '2', repository_owner_id: '1' } }) });
  const production = environment('production');
  const stage = new Stage(pipeline, 'production', { environment: production, rollback: RollbackPolicy.automatic({ environment: environment('production-rollback') }), ...deployed() });
  for (const job of [stage.deployJob(), stage.rollbackJob]) job.use(role.assume({ region: 'eu-central-1' }));
}

import { Delivery } from 'slipway/delivery';
import { AwsAccount, AwsRole, AwsStatement, Trusted } from 'slipway/identity';
import { Cluster } from 'slipway/promotion';
import { DeploymentEnvironment, Reviewer } from 'slipway/repository';

/** Where releases come to, and the clusters there. */
export class Environments {
  public readonly dev: DeploymentEnvironment;
  public readonly staging: DeploymentEnvironment;
  /** GL-24: somebody says yes here. */
  public readonly production: DeploymentEnvironment;
  /** GL-25: nobody is asked before production goes back. */
  public readonly rollback: DeploymentEnvironment;
  public readonly stagingCluster: Cluster;
  public readonly productionCluster: Cluster;

  public constructor(delivery: Delivery, account: AwsAccount) {
    const branches = ['main'];
    this.dev = new DeploymentEnvironment(delivery, 'dev', { branches, secrets: ['ARGOCD_TOKEN'] });
    this.staging = new DeploymentEnvironment(delivery, 'staging', { url: 'https://staging.greenlang.example', branches });
    this.production = new DeploymentEnvironment(delivery, 'production', { url: 'https://greenlang.example', branches, reviewers: [Reviewer.team('release-managers')] });
    this.rollback = new DeploymentEnvironment(delivery, 'production-rollback', { url: 'https://greenlang.example', branches });
    this.stagingCluster = cluster(delivery, account, 'staging', [this.staging]);
    this.productionCluster = cluster(delivery, account, 'production', [this.production, this.rollback]);
  }

  /** Those of which deployments are measured. Metrics of deployments have the names of these, and no others. */
  public get measured(): DeploymentEnvironment[] {
    return [this.staging, this.production];
  }
}

function cluster(delivery: Delivery, account: AwsAccount, name: string, environments: DeploymentEnvironment[]): Cluster {
  const role = new AwsRole(delivery, `greenlang-deploy-${name}`, {
    account,
    trustedBy: environments.map((environment) => Trusted.environment(environment)),
    statements: [AwsStatement.allow({ actions: ['eks:DescribeCluster'], resources: [`arn:aws:eks:eu-central-1:${account.accountId}:cluster/greenlang-${name}`] })],
  });
  return Cluster.eks({ name: `greenlang-${name}`, region: 'eu-central-1', role });
}

import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { AwsAccount, AwsRole, AwsStatement, Trusted } from 'slipway/identity';
import { Cluster } from 'slipway/promotion';
import { DeploymentEnvironment, Reviewer } from 'slipway/repository';

/** A place that releases come to, and its cluster. */
export interface Place {
  readonly environment: DeploymentEnvironment;
  /** Where it is rolled back: nobody is asked there. */
  readonly rollback: DeploymentEnvironment;
  readonly cluster: Cluster;
}

const REGION = 'us-east-1';

/** ML-6, ML-7. */
export class Places {
  public readonly staging: Place;
  public readonly production: Place;

  public constructor(delivery: Delivery) {
    const account = new AwsAccount(delivery, 'ml-platform', { accountId: '123456789012', region: REGION });
    const staging = new DeploymentEnvironment(delivery, 'staging', {
      url: 'https://staging.ml-platform.example.com',
      branches: ['main'],
    });
    this.staging = { environment: staging, rollback: staging, cluster: cluster(delivery, account, 'staging', [staging]) };
    const production = new DeploymentEnvironment(delivery, 'production', {
      url: 'https://ml-platform.example.com',
      branches: ['main'],
      waitTimer: Duration.minutes(5),
      reviewers: [Reviewer.team('ml-platform-leads'), Reviewer.team('ml-platform-on-call')],
    });
    const rollback = new DeploymentEnvironment(delivery, 'production-rollback', { url: 'https://ml-platform.example.com', branches: ['main'] });
    this.production = { environment: production, rollback, cluster: cluster(delivery, account, 'production', [production, rollback]) };
  }
}

/** ML-7: one role for each cluster, which nothing but the jobs of its environments can assume. */
function cluster(delivery: Delivery, account: AwsAccount, name: string, environments: DeploymentEnvironment[]): Cluster {
  const role = new AwsRole(delivery, `ml-platform-deploy-${name}`, {
    account,
    description: `Deploys the ML platform to ${name}.`,
    trustedBy: environments.map((environment) => Trusted.environment(environment)),
    // What the role may do inside the cluster is the cluster's business: an access entry of EKS names it.
    statements: [AwsStatement.allow({ actions: ['eks:DescribeCluster'], resources: [`arn:aws:eks:${REGION}:${account.accountId}:cluster/ml-platform-${name}`] })],
  });
  return Cluster.eks({ name: `ml-platform-${name}`, region: REGION, role });
}

import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { AwsAccount, AwsRole, AwsStatement, Trusted } from 'slipway/identity';
import { DeploymentEnvironment, EnvironmentTable, Reviewer } from 'slipway/repository';

/** Where commits of main run, and who a job is in AWS there. */
export interface Target {
  readonly environment: DeploymentEnvironment;
  /** ML-7: one role for each environment, which nothing else can assume. */
  readonly role: AwsRole;
}

const REGION = 'us-east-1';

/** ML-6, ML-7. */
export class Targets {
  public readonly staging: Target;
  public readonly production: Target;
  /** The role of the environment that a run names: for the job that rolls back. */
  public readonly roles: EnvironmentTable;

  public constructor(delivery: Delivery) {
    const account = new AwsAccount(delivery, 'ml-platform', { accountId: '123456789012', region: REGION });
    this.staging = target(delivery, account, new DeploymentEnvironment(delivery, 'staging', {
      url: 'https://staging.ml-platform.example.com',
      branches: ['main'],
    }));
    this.production = target(delivery, account, new DeploymentEnvironment(delivery, 'production', {
      url: 'https://ml-platform.example.com',
      branches: ['main'],
      waitTimer: Duration.minutes(5),
      reviewers: [Reviewer.team('ml-platform-leads'), Reviewer.team('ml-platform-on-call')],
    }));
    this.roles = new EnvironmentTable(delivery, 'roles', {
      environments: [this.staging.environment, this.production.environment],
      rows: { AWS_DEPLOY_ROLE_ARN: { staging: this.staging.role.arn, production: this.production.role.arn } },
    });
  }
}

function target(delivery: Delivery, account: AwsAccount, environment: DeploymentEnvironment): Target {
  const name = environment.environmentName;
  const role = new AwsRole(delivery, `ml-platform-deploy-${name}`, {
    account,
    description: `Deploys the ML platform to ${name}.`,
    trustedBy: [Trusted.environment(environment)],
    // What the role may do inside the cluster is the cluster's business: an access entry of EKS names it.
    statements: [AwsStatement.allow({ actions: ['eks:DescribeCluster'], resources: [`arn:aws:eks:${REGION}:${account.accountId}:cluster/ml-platform-${name}`] })],
  });
  return { environment, role };
}

import { Delivery } from 'slipway/delivery';
import { AwsAccount, AwsRole, AwsStatement, Trusted } from 'slipway/identity';
import { Cluster } from 'slipway/promotion';
import { DeploymentEnvironment, Reviewer } from 'slipway/repository';
import { IEnvironment, JobEnvironment } from 'slipway/workflows';

const BRANCHES = ['main'];
/** Who is told of a deployment by the job that deploys. */
const TELLING = ['SLACK_WEBHOOK_URL', 'TEAMS_WEBHOOK_URL', 'PAGERDUTY_ROUTING_KEY'];
const RELEASE_MANAGERS = Reviewer.team('release-managers');

/** Where releases come to, the clusters there, and what else has secrets: the repository itself has none (GL-38). */
export class Environments {
  public readonly dev: DeploymentEnvironment;
  public readonly staging: DeploymentEnvironment;
  /** GL-24: somebody says yes here. */
  public readonly production: DeploymentEnvironment;
  /** GL-25: nobody is asked before production goes back. */
  public readonly rollback: DeploymentEnvironment;
  /** GL-10: what is published comes from a tag. */
  public readonly release: DeploymentEnvironment;
  /** What pull requests may read: keys of scanners and of estimates. */
  public readonly ci: DeploymentEnvironment;
  /** What is measured of main, and who is told of it. */
  public readonly telemetry: DeploymentEnvironment;
  /** The one that writes the ledger. */
  public readonly ledger: DeploymentEnvironment;
  /** GL-29: what a change of the infrastructure would do. Nobody is asked, and nothing can be changed from here. */
  public readonly plan: DeploymentEnvironment;
  /** GL-17, GL-29: where Terraform and what stands below the platform are applied. */
  public readonly infra: readonly DeploymentEnvironment[];
  public readonly stagingCluster: Cluster;
  public readonly productionCluster: Cluster;

  public constructor(delivery: Delivery, account: AwsAccount) {
    const environment = (name: string, more: ConstructorParameters<typeof DeploymentEnvironment>[2]) => new DeploymentEnvironment(delivery, name, more);
    const pushgateway = { PUSHGATEWAY_URL: 'https://pushgateway.greenlang.example', PUSHGATEWAY_USER: 'delivery' };
    this.dev = environment('dev', { branches: BRANCHES, secrets: ['ARGOCD_TOKEN'] });
    this.staging = environment('staging', { url: 'https://staging.greenlang.example', branches: BRANCHES, secrets: TELLING });
    this.production = environment('production', { url: 'https://greenlang.example', branches: BRANCHES, secrets: TELLING, reviewers: [RELEASE_MANAGERS] });
    this.rollback = environment('production-rollback', { url: 'https://greenlang.example', branches: BRANCHES, secrets: TELLING });
    this.release = environment('release', { tags: ['v*'], reviewers: [RELEASE_MANAGERS], secrets: ['SLACK_WEBHOOK_URL', 'TEAMS_WEBHOOK_URL'] });
    this.ci = environment('ci', { secrets: ['SNYK_TOKEN', 'INFRACOST_API_KEY'] });
    this.plan = environment('infra-plan', { secrets: ['INFRACOST_API_KEY'] });
    this.telemetry = environment('telemetry', { branches: BRANCHES, secrets: ['SLACK_WEBHOOK_URL', 'TEAMS_WEBHOOK_URL', 'PUSHGATEWAY_PASSWORD'], variables: pushgateway });
    this.ledger = environment('ledger', { branches: BRANCHES, secrets: ['PUSHGATEWAY_PASSWORD'], variables: pushgateway });
    this.infra = ['dev', 'staging', 'prod'].map((name) => environment(`infra-${name}`, { branches: BRANCHES, reviewers: [Reviewer.team('greenlang-platform')] }));
    const [dev, staging, prod] = this.infra;
    cluster(delivery, account, 'dev', [this.dev, dev]);
    this.stagingCluster = cluster(delivery, account, 'staging', [this.staging, staging]);
    this.productionCluster = cluster(delivery, account, 'prod', [this.production, this.rollback, prod]);
  }

  /** Those of which deployments are measured. Metrics of deployments have the names of these, and no others. */
  public get measured(): DeploymentEnvironment[] {
    return [this.staging, this.production];
  }
}

/** The environment for a job that reads its secrets and deploys nothing there. */
export function secretsOf({ environmentName }: IEnvironment): JobEnvironment {
  return JobEnvironment.named(environmentName, { deployment: false });
}

function cluster(delivery: Delivery, account: AwsAccount, name: string, environments: DeploymentEnvironment[]): Cluster {
  const role = new AwsRole(delivery, `greenlang-deploy-${name}`, {
    account,
    trustedBy: environments.map((environment) => Trusted.environment(environment)),
    statements: [AwsStatement.allow({ actions: ['eks:DescribeCluster'], resources: [`arn:aws:eks:eu-central-1:${account.accountId}:cluster/greenlang-${name}`] })],
  });
  return Cluster.eks({ name: `greenlang-${name}`, region: 'eu-central-1', role });
}

import { ConfigureAwsCredentials, SetupHelm } from 'slipway/actions';
import { Expression, Vars } from 'slipway/expressions';
import { IStep, RunStep, Step } from 'slipway/workflows';

const REGION = 'us-east-1';

/** Access to the cluster of an environment: who we are by OpenID Connect, Helm, and the cluster's address. No key is stored anywhere. */
export class EksAccess implements IStep {
  /**
   * @param environment `staging` or `production`: also the end of the cluster's name
   */
  public constructor(private readonly environment: string | Expression) {}

  public toSteps(): Step[] {
    return [
      new ConfigureAwsCredentials({
        name: 'Configure AWS credentials',
        awsRegion: REGION,
        // A variable of the GitHub environment, so that a job can only ever ask for the role of the environment it deploys to.
        roleToAssume: Vars.get('AWS_DEPLOY_ROLE_ARN'),
      }),
      new SetupHelm({ name: 'Set up Helm', version: 'v4.3.1' }),
      new RunStep(`aws eks update-kubeconfig --name ml-platform-${this.environment} --region ${REGION}`, { name: 'Update kubeconfig' }),
    ];
  }
}

/** The last word on a change to the cluster: the new pods run. */
export function rolloutStatus(environment: string | Expression): RunStep {
  return new RunStep(`kubectl rollout status deployment/ml-platform --namespace ${environment} --timeout 5m`, { name: 'Check the rollout' });
}

import { SetupHelm } from 'slipway/actions';
import { Expression } from 'slipway/expressions';
import { IStep, RunStep, Step } from 'slipway/workflows';

const REGION = 'us-east-1';

/** Access to the cluster of an environment: who we are by OpenID Connect, Helm, and the cluster's address. No key is stored anywhere. */
export class EksAccess implements IStep {
  /**
   * @param environment `staging` or `production`: also the end of the cluster's name
   * @param assume the step that assumes the role of this environment
   */
  public constructor(private readonly environment: string | Expression, private readonly assume: Step) {}

  public toSteps(): Step[] {
    return [
      this.assume,
      new SetupHelm({ version: 'v4.3.1' }),
      new RunStep(`aws eks update-kubeconfig --name ml-platform-${this.environment} --region ${REGION}`, { name: 'Update kubeconfig' }),
    ];
  }
}

/** The last word on a change to the cluster: the new pods run. */
export function rolloutStatus(environment: string | Expression): RunStep {
  return new RunStep(`kubectl rollout status deployment/ml-platform --namespace ${environment} --timeout 5m`, { name: 'Check the rollout' });
}

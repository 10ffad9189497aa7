import { CompositeAction, GetGkeCredentials } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Hook } from 'slipway/promotion';
import { DeploymentEnvironment, EnvironmentTable } from 'slipway/repository';
import { SECRETS } from './environments';

const VALUES = ['ENVIRONMENT', 'LOG_LEVEL', 'DATABASE_URL', 'RABBITMQ_URL', 'FEATURE_NEW_PAYMENT_FLOW'];

/** OR-11: hands the values and the secrets of an environment over to the cluster. Pods read both when they start: a change comes with the next release. */
export class HandOver extends CompositeAction {
  public constructor(delivery: Delivery) {
    const inputs = Object.fromEntries(['namespace', ...VALUES, ...SECRETS].map((name) => [inputOf(name), { description: `The value of ${name}.`, required: true }]));
    super(delivery, 'hand-over', { name: 'Hand over values and secrets', description: 'Writes the ConfigMap and the Secret that the pods read.', inputs });
    const env = (names: string[]) => Object.fromEntries(['namespace', ...names].map((name) => [name.toUpperCase(), this.input(inputOf(name))]));
    // The job has signed in to Google Cloud.
    this.use(new GetGkeCredentials({ clusterName: `orders-${this.input('namespace')}`, location: 'europe-west1' }));
    this.run(write('configmap', VALUES), { name: 'Write the ConfigMap', shell: 'bash', env: env(VALUES) });
    this.run(write('secret generic', SECRETS), { name: 'Write the Secret', shell: 'bash', env: env(SECRETS) });
  }

  /** What a stage does before it deploys. */
  public hook(namespace: string, environment: DeploymentEnvironment, values: EnvironmentTable): Hook {
    const said = VALUES.map((name) => [inputOf(name), values.value(name)]);
    const secrets = SECRETS.map((name) => [inputOf(name), environment.secret(name)]);
    return Hook.action(this, { name: 'Hand over the values of this environment', inputs: { namespace, ...Object.fromEntries([...said, ...secrets]) } });
  }
}

/** An input is called as its value, in lower case. */
function inputOf(name: string): string {
  return name.toLowerCase().replace(/_/g, '-');
}

function write(kind: string, names: string[]): string {
  const literals = names.map((name) => `--from-literal=${name}="$${name}"`).join(' \\\n  ');
  return `kubectl create ${kind} orders-api --namespace "$NAMESPACE" --dry-run=client --output yaml \\\n    ${literals} |\n  kubectl apply --namespace "$NAMESPACE" --filename -`;
}

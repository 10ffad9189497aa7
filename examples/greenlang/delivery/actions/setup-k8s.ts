import { CompositeAction, ConfigureAwsCredentials, SetupHelm, SetupKubectl } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { AwsAccount } from 'slipway/identity';

/** GL-2, GL-38: kubectl, Helm and a kubeconfig of one of the clusters. The job signs in by its environment, which the role of the cluster trusts: no kubeconfig is kept anywhere. */
export class SetupK8s extends CompositeAction {
  public constructor(delivery: Delivery, account: AwsAccount) {
    super(delivery, 'setup-k8s', {
      name: 'Set up Kubernetes',
      description: 'Installs kubectl and Helm, and signs in to the cluster of an environment.',
      inputs: {
        'cluster-env': { description: 'Which cluster: dev, staging or prod.', required: true },
        'install-helm': { description: 'Whether Helm is installed.', defaultValue: 'true' },
      },
    });
    this.use(
      new SetupKubectl({ version: 'v1.34.2' }),
      new SetupHelm({ version: 'v4.0.1', condition: this.input('install-helm').equalTo('true') }),
    );
    const cluster = this.run(`
      case "$CLUSTER_ENV" in
        dev | staging | prod) ;;
        *)
          echo "::error::There is no cluster '$CLUSTER_ENV': dev, staging or prod"
          exit 1
          ;;
      esac
      echo "name=greenlang-$CLUSTER_ENV" >> "$GITHUB_OUTPUT"
      echo "kubeconfig=$RUNNER_TEMP/kubeconfig-$CLUSTER_ENV" >> "$GITHUB_OUTPUT"
    `, { name: 'Choose the cluster', env: { CLUSTER_ENV: this.input('cluster-env') } });
    const [name, kubeconfig] = [cluster.output('name'), cluster.output('kubeconfig')];
    this.use(new ConfigureAwsCredentials({
      name: 'Assume the role that deploys there',
      awsRegion: account.region!,
      roleToAssume: `arn:aws:iam::${account.accountId}:role/greenlang-deploy-${this.input('cluster-env')}`,
    }));
    this.run(`
      umask 077
      aws eks update-kubeconfig --name "$CLUSTER" --kubeconfig "$TARGET"
    `, { name: 'Write the kubeconfig', env: { CLUSTER: name, TARGET: kubeconfig } });
    this.addOutput('kubeconfig-path', kubeconfig, { description: 'Where the kubeconfig is: KUBECONFIG of the steps that need it.' });
    this.addOutput('cluster-name', name, { description: 'What AWS calls the cluster.' });
  }
}

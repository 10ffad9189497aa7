import { ClusterParts } from './cluster-access';
import { AksOptions } from './cluster-options';
import { CLUSTER_NAME } from './cluster-tables';
import { fileStep, pathOf } from './kubeconfig-file';
import { AksSetContext } from '../../actions/inside';
import { expectOptions, kinds, optionTable } from '../../core/inside';
import { AzureFederatedCredential } from '../../identity/inside';
import { typed } from '../targets/target-commands';

export function aks(options: AksOptions): ClusterParts {
  const { name, resourceGroup, credential, kubelogin } = expectOptions('Cluster.aks', undefined, options, AKS);
  const access = (file: string) => {
    const context = new AksSetContext({ name: `Get credentials for ${name}`, clusterName: name, resourceGroup, useKubelogin: kubelogin });
    // The action has no output: it leaves the path in the environment of the job.
    const move = fileStep(file, ['install -m 600 -- "$KUBECONFIG" "$TARGET"'], { name: `Put the kubeconfig of ${name} aside` });
    return { steps: [credential.login({ name: `Sign in to Azure for ${name}` }), context, move], env: { KUBECONFIG: pathOf(file) } };
  };
  return { name, signIn: typed('az', 'aks', 'get-credentials', '--name', name, '--resource-group', resourceGroup), access };
}

const AKS = optionTable({
  name: CLUSTER_NAME,
  resourceGroup: kinds.text,
  credential: kinds.made((value) => value instanceof AzureFederatedCredential, "an AzureFederatedCredential, such as new AzureFederatedCredential(delivery, 'deploy', { … })"),
  kubelogin: kinds.flag,
}, ['name', 'resourceGroup', 'credential']);

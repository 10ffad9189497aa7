import { ClusterParts } from './cluster-access';
import { GkeOptions } from './cluster-options';
import { CLUSTER_NAME } from './cluster-tables';
import { fileStep, pathOf } from './kubeconfig-file';
import { GetGkeCredentials } from '../../actions/inside';
import { expectOptions, kinds, optionTable } from '../../core/inside';
import { GcpWorkloadIdentity } from '../../identity/inside';
import { typed } from '../targets/target-commands';

export function gke(options: GkeOptions): ClusterParts {
  const { name, location, identity, dnsEndpoint } = expectOptions('Cluster.gke', undefined, options, GKE);
  const access = (file: string) => {
    const { projectId } = identity._props;
    const credentials = new GetGkeCredentials({ name: `Get credentials for ${name}`, clusterName: name, location, projectId, useDnsBasedEndpoint: dnsEndpoint });
    // The action leaves its file in the workspace, where an artifact may take it along, and a checkout deletes it.
    const move = fileStep(file, ['mv -- "$WRITTEN" "$TARGET"'], { name: `Put the kubeconfig of ${name} aside`, env: { WRITTEN: credentials.kubeconfigPath } });
    return { steps: [identity.authenticate({ name: `Sign in to Google Cloud for ${name}` }), credentials, move], env: { KUBECONFIG: pathOf(file) } };
  };
  const signIn = typed('gcloud', 'container', 'clusters', 'get-credentials', name, '--location', location, '--project', identity._props.projectId, ...dnsEndpoint ? ['--dns-endpoint'] : []);
  return { name, signIn, access };
}

const GKE = optionTable({
  name: CLUSTER_NAME,
  location: kinds.made((value) => typeof value === 'string' && /^[a-z]+-[a-z]+\d+(?:-[a-z])?$/.test(value), "a zone or a region, such as 'us-central1-a' or 'us-central1'"),
  identity: kinds.made((value) => value instanceof GcpWorkloadIdentity, "a GcpWorkloadIdentity, such as new GcpWorkloadIdentity(delivery, 'deploy', { … })"),
  dnsEndpoint: kinds.flag,
}, ['name', 'location', 'identity']);

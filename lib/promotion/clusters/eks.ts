import { ClusterParts } from './cluster-access';
import { EksOptions } from './cluster-options';
import { CLUSTER_NAME } from './cluster-tables';
import { fileStep, pathOf } from './kubeconfig-file';
import { InvalidValueError, asWritten, expectOptions, kinds, optionTable } from '../../core/inside';
import { REGION, AwsRole, ExternalRole } from '../../identity/inside';
import { typed } from '../targets/target-commands';

export function eks(options: EksOptions): ClusterParts {
  const { name, region, role, externalRole } = expectOptions('Cluster.eks', undefined, options, EKS);
  if ((role === undefined) === (externalRole === undefined)) {
    throw new InvalidValueError('call/contradiction', `Cluster.eks({ name: ${asWritten(name)} })`, 'one role deploys: give it either { role } or { externalRole }', { allowed: ['role', 'externalRole'] });
  }
  const access = (file: string) => {
    // The credentials stay outputs: two clusters in one job may have a role each.
    const assume = (role ?? externalRole)!.assume({ name: `Assume the role for ${name}`, region, intoEnvironment: false });
    const credentials = { AWS_REGION: region, AWS_ACCESS_KEY_ID: assume.awsAccessKeyId, AWS_SECRET_ACCESS_KEY: assume.awsSecretAccessKey, AWS_SESSION_TOKEN: assume.awsSessionToken };
    const env = { EKS_CLUSTER: name, ...credentials };
    const write = fileStep(file, ['aws eks update-kubeconfig --name "$EKS_CLUSTER" --region "$AWS_REGION" --kubeconfig "$TARGET"'], { name: `Write the kubeconfig of ${name}`, env });
    return { steps: [assume, write], env: { KUBECONFIG: pathOf(file), ...credentials } };
  };
  return { name, signIn: typed('aws', 'eks', 'update-kubeconfig', '--name', name, '--region', region), access };
}

const EKS = optionTable({
  name: CLUSTER_NAME,
  region: REGION,
  role: kinds.made((value) => value instanceof AwsRole, "an AwsRole, such as new AwsRole(delivery, 'deploy', { … })"),
  externalRole: kinds.made((value) => value instanceof ExternalRole, "an ExternalRole, such as new ExternalRole(delivery, 'deploy', { … })"),
}, ['name', 'region']);

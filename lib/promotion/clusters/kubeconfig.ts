import { ClusterParts } from './cluster-access';
import { KubeconfigOptions } from './cluster-options';
import { CLUSTER_NAME } from './cluster-tables';
import { fileStep, pathOf } from './kubeconfig-file';
import { expectOptions, kinds, optionTable } from '../../core/inside';
import { optionKinds } from '../../workflows/inside';

export function kubeconfig(options: KubeconfigOptions): ClusterParts {
  const { name, secret, context } = expectOptions('Cluster.kubeconfig', undefined, options, KUBECONFIG);
  const access = (file: string) => {
    const commands = ['printf \'%s\\n\' "$CONTENT" > "$TARGET"', ...(context === undefined ? [] : ['kubectl --kubeconfig "$TARGET" config use-context "$CONTEXT"'])];
    const env = { CONTENT: secret, ...(context === undefined ? {} : { CONTEXT: context }) };
    return { steps: [fileStep(file, commands, { name: `Write the kubeconfig of ${name}`, env })], env: { KUBECONFIG: pathOf(file) } };
  };
  return { name, access };
}

const KUBECONFIG = optionTable({ name: CLUSTER_NAME, secret: optionKinds.expression, context: kinds.text }, ['name', 'secret']);

import { ArgoCdTarget, BlueGreen, Canary, Cluster, DeploymentTarget, DockerTarget, HelmTarget, HelmValue, KubernetesTarget, Rolling, ShellTarget, Strategy, TrafficRouter, Verification } from 'slipway/promotion';
import { parse } from 'yaml';
import { makeShop } from '../support/shop';
import { Duration } from 'slipway/core';
import { Secrets, Vars } from 'slipway/expressions';
import { AwsAccount, AwsRole, Trusted } from 'slipway/identity';

const cluster = (name = 'shop') => Cluster.kubeconfig({ name, secret: Secrets.get('KUBECONFIG') });
const kubernetes = (more: object = {}) => new KubernetesTarget({ cluster: cluster(), deployment: 'web', service: 'web', images: { web: 'api' }, ...more });

/** The jobs of the workflow that deploys to staging, and its files. */
function deployed(targets: DeploymentTarget[], strategies: Strategy[], verification: Verification[] = []) {
  const shop = makeShop();
  shop.stage('staging', { targets, strategies, verification });
  const synthesis = shop.delivery.synth();
  const text = (path: string) => shop.delivery.synthText(path);
  const { jobs } = parse(text('.github/workflows/deploy-staging.yml')) as { jobs: Record<string, { 'steps': Step[]; 'timeout-minutes': number }> };
  return { ...shop, text, jobs, errors: synthesis.findings.filter(({ severity }) => severity === 'error').map(({ message }) => message) };
}

interface Step {
  readonly 'name'?: string;
  readonly 'uses'?: string;
  readonly 'if'?: string;
  readonly 'run'?: string;
  readonly 'with'?: Record<string, unknown>;
  readonly 'env'?: Record<string, string>;
  readonly 'timeout-minutes'?: number;
}

test('see', () => {
  const one = deployed([kubernetes()], [new BlueGreen({ router: TrafficRouter.gatewayApi({ route: 'shop' }) }), new Rolling()], [Verification.smoke('./smoke.sh')]);
  console.log(one.text('.github/workflows/deploy-staging.yml'), one.text('.github/actions/deploy-kubernetes/action.yml'), one.text('.github/actions/deploy-kubernetes/common.sh').slice(0, 400), one.errors);
});

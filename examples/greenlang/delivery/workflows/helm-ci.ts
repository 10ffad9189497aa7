import { Delivery } from 'slipway/delivery';
import { HelmCi } from 'slipway/pipelines';
import { CiGate } from 'slipway/repository';
import { Trigger, Workflow } from 'slipway/workflows';

/** GL-26: every chart that a change is about is linted, rendered for each environment, read by the schemas of the cluster and installed. Its runs are what the alert HelmLintFailed looks at. */
export function declareHelmCi(delivery: Delivery): CiGate {
  const paths = ['deployment/helm/**', 'deployment/infrastructure/helm/**', '.github/workflows/helm-ci.yml'];
  const workflow = new Workflow(delivery, 'helm-ci', { name: 'Helm CI', triggers: [Trigger.push({ branches: ['main'], paths }), Trigger.pullRequest({ paths })] });
  new HelmCi(workflow, 'helm', {
    charts: ['deployment/helm/*', 'deployment/infrastructure/helm/*'],
    helmVersion: '4.0.1',
    kubernetesVersion: '1.34.2',
    values: { dev: 'values-dev.yaml', staging: 'values-staging.yaml', prod: 'values-prod.yaml' },
    skipKinds: ['ServiceMonitor', 'PrometheusRule'],
  });
  return new CiGate(workflow, 'helm-gate', { name: 'Helm gate' });
}

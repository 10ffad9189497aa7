import { Construct } from 'constructs';
import { TargetAction } from './target-action';

/** `.github/actions/deploy-helm`. */
export function helmAction(scope: Construct): TargetAction {
  return TargetAction.of(scope, {
    target: 'helm',
    title: 'a cluster with Helm',
    inputs: {
      'record': { variable: 'DEPLOY_RECORD', description: 'The id of the deployment record. An undo knows its own changes by it.' },
      'release': { variable: 'DEPLOY_RELEASE', description: 'The id of the release.' },
      'revision': { variable: 'DEPLOY_REVISION', description: 'The revision of Helm to roll back to.' },
      'timeout': { variable: 'DEPLOY_TIMEOUT', description: 'How many seconds Helm waits.', defaultValue: '600' },
      'namespace': { variable: 'KUBE_NAMESPACE', description: 'The namespace.', defaultValue: 'default' },
      'helm-release': { variable: 'HELM_RELEASE', description: 'What Helm calls the release.', required: true },
      'chart': { variable: 'HELM_CHART', description: 'The chart: a folder, or oci://….' },
      'chart-version': { variable: 'HELM_CHART_VERSION', description: 'The version of a chart that is pulled.' },
      'values': { variable: 'HELM_VALUES', description: 'A file of values on each line.' },
      'images': { variable: 'HELM_IMAGES', description: 'Lines of path, part (digest, repository or reference) and image.' },
    },
  });
}

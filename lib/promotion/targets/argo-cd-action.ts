import { Construct } from 'constructs';
import { TargetAction } from './target-action';

/** `.github/actions/deploy-argocd`. Tokens come in by the variables that `argocd` and `gh` read themselves. */
export function argoCdAction(scope: Construct): TargetAction {
  return TargetAction.of(scope, {
    target: 'argocd',
    title: 'Argo CD',
    inputs: {
      'record': { variable: 'DEPLOY_RECORD', description: 'The id of the deployment record. An undo knows its own changes by it.' },
      'release': { variable: 'DEPLOY_RELEASE', description: 'The id of the release.' },
      'images': { variable: 'DEPLOY_IMAGES', description: 'Lines of name=repository@sha256:….' },
      'revision': { variable: 'DEPLOY_REVISION', description: "The entry of Argo's history to roll back to." },
      'timeout': { variable: 'DEPLOY_TIMEOUT', description: 'How many seconds to wait until the Application is healthy.', defaultValue: '600' },
      'application': { variable: 'ARGO_APPLICATION', description: 'The Application.', required: true },
      'parameters': { variable: 'ARGO_PARAMETERS', description: 'Lines of parameter=image, for an Application of Helm.' },
      'commit': { variable: 'ARGO_REVISION', description: 'The commit that the Application is moved to.' },
      'repository': { variable: 'GITOPS_REPOSITORY', description: 'The repository that Argo reads, when a pull request brings the release.' },
      'base': { variable: 'GITOPS_BASE', description: 'The branch that Argo reads.' },
      'branch': { variable: 'GITOPS_BRANCH', description: 'The branch of the pull request.' },
      'file': { variable: 'GITOPS_FILE', description: 'The file that says which images there are.' },
      'format': { variable: 'GITOPS_FORMAT', description: 'What the file is: kustomize or helm.', defaultValue: 'kustomize' },
      'merge': { variable: 'GITOPS_MERGE', description: 'Who merges: automatic or people.', defaultValue: 'automatic' },
      'merge-timeout': { variable: 'GITOPS_MERGE_TIMEOUT', description: 'How many seconds to wait until it is merged.', defaultValue: '1800' },
    },
  });
}

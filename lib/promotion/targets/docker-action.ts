import { Construct } from 'constructs';
import { TargetAction } from './target-action';

/** `.github/actions/deploy-docker`. The key comes in by a variable. */
export function dockerAction(scope: Construct): TargetAction {
  return TargetAction.of(scope, {
    target: 'docker',
    title: 'a machine with Docker Compose',
    inputs: {
      record: { variable: 'DEPLOY_RECORD', description: 'The id of the deployment record. An undo knows its own changes by it.' },
      release: { variable: 'DEPLOY_RELEASE', description: 'The id of the release.' },
      images: { variable: 'DEPLOY_IMAGES', description: 'Lines of service=repository@sha256:….' },
      revision: { variable: 'DEPLOY_REVISION', description: 'Compose has no revisions: with one it fails, and says so.' },
      timeout: { variable: 'DEPLOY_TIMEOUT', description: 'How many seconds to wait until the services are healthy.', defaultValue: '300' },
      project: { variable: 'COMPOSE_PROJECT', description: 'The project of Compose.', required: true },
      file: { variable: 'COMPOSE_FILE_PATH', description: 'The compose file.', required: true },
    },
  });
}

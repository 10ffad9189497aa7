import { Duration } from 'slipway/core';
import { Expression, Functions, Github } from 'slipway/expressions';
import { Job, PermissionLevel, Permissions, Workflow } from 'slipway/workflows';
import { BackendChecks } from './backend-ci';
import { deploy } from './deploy';
import { Environments } from './environments';
import { Identities } from './identities';
import { declareImage } from './image';

const MAIN = Github.isBranch('main');

/** OR-4, OR-6: what main and a release tag set in motion. Who must approve is a rule of the environment. */
export function declareRelease({ workflow, quality, unit, integration, contracts, security }: BackendChecks, environments: Environments, identities: Identities): void {
  const { job: build, push } = declareImage(workflow, [quality, unit, integration, contracts, security]);
  const { values } = environments;
  const common = { digest: push.digest, values };

  const development = deploy(workflow, {
    ...common, id: 'deploy-dev', name: 'Deploy to development', namespace: 'dev', environment: environments.development, identity: identities.development, condition: MAIN, smokeTests: false,
  });
  deploy(workflow, {
    ...common, id: 'deploy-staging', name: 'Deploy to staging', namespace: 'staging', environment: environments.staging, identity: identities.staging, condition: MAIN, needs: [development], smokeTests: true,
  });
  deploy(workflow, {
    ...common, id: 'deploy-production', name: 'Deploy to production', namespace: 'production', environment: environments.production, identity: identities.production,
    condition: Github.isTag('v*'), needs: [build], smokeTests: true, tell: true,
  });

  const { job: origin, hotfix } = declareOrigin(workflow);
  deploy(workflow, {
    ...common, id: 'deploy-hotfix', name: 'Deploy a hotfix to production', namespace: 'production', environment: environments.expedited, identity: identities.expedited,
    condition: Functions.allOf(MAIN, hotfix.equalTo('true')), needs: [origin, development], smokeTests: true, tell: true,
  });
}

/** Where a commit of main came from: GitHub knows the pull request. */
function declareOrigin(workflow: Workflow): { job: Job; hotfix: Expression } {
  const job = new Job(workflow, 'origin', {
    name: 'Where the change came from',
    condition: MAIN,
    timeout: Duration.minutes(5),
  });
  const find = job.run(`
    hotfix="$(gh api "repos/$GITHUB_REPOSITORY/commits/$GITHUB_SHA/pulls" --jq 'any(.[]; .merged_at != null and (.head.ref | startswith("hotfix/")))')"
    echo "hotfix=$hotfix" >> "$GITHUB_OUTPUT"
  `, {
    name: 'Ask for its pull request',
    env: { GH_TOKEN: Github.token },
    permissions: Permissions.of({ contents: PermissionLevel.READ, pullRequests: PermissionLevel.READ }),
  });
  return { job, hotfix: find.output('hotfix') };
}

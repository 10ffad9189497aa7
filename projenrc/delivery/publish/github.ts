import { Attested } from './attested';
import { Expression, Github } from 'slipway/expressions';
import { DeploymentEnvironment } from 'slipway/repository';
import { Job, PermissionLevel, Permissions, Workflow } from 'slipway/workflows';

/** The release on GitHub, with its notes, the files that were published and their attestation, for those who verify offline. It can never change afterwards. */
export function publishToGithub(release: Workflow, { environment, published, channel }: { environment: DeploymentEnvironment; published: Job[]; channel: Expression }): Job {
  const job = new Job(release, 'publish-github', { name: 'Publish the release', environment, needs: published });
  job.use(Attested.all('dist/*.tgz dist/*.whl dist/*.tar.gz dist/**/*.jar dist/**/*.pom'));
  job.run(`
    shopt -s globstar
    mv dist/attestation.json dist/slipway.sigstore.json
    gh release create "$GITHUB_REF_NAME" --verify-tag --generate-notes --prerelease=${channel.equalTo('next')} dist/*.tgz dist/*.whl dist/*.tar.gz dist/**/*.jar dist/slipway.sigstore.json
  `, {
    name: 'Create it',
    env: { GH_TOKEN: Github.token, GH_REPO: Github.repository },
    permissions: Permissions.of({ contents: PermissionLevel.WRITE }),
  });
  return job;
}

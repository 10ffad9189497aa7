import { Attested } from './attested';
import { CreateGithubAppToken } from 'slipway/actions';
import { Expression } from 'slipway/expressions';
import { DeploymentEnvironment } from 'slipway/repository';
import { Job, Workflow } from 'slipway/workflows';

/** A Go module is published when its repository has the tag: `slipway/v1.2.3`, because the module is a folder there. */
export function publishToGo(release: Workflow, { environment, attest, version }: { environment: DeploymentEnvironment; attest: Job; version: Expression }): Job {
  const job = new Job(release, 'publish-go', { name: 'Publish the Go module', environment, needs: [attest] });
  const token = new CreateGithubAppToken({
    clientId: environment.secret('GO_APP_CLIENT_ID'),
    privateKey: environment.secret('GO_APP_PRIVATE_KEY'),
    owner: 'slipway-delivery',
    repositories: ['slipway-go'],
    permissionContents: 'write',
  });
  job.use(Attested.of('go', 'dist/*.tar.gz'), token);
  job.run(`
    gh auth setup-git
    git clone --quiet --depth 1 "$REPOSITORY" module
    cd module
    tag="slipway/v${version}"
    if git ls-remote --exit-code --tags origin "refs/tags/$tag"; then
      echo "It is there already."
      exit 0
    fi
    git rm --quiet -r --ignore-unmatch slipway
    tar --extract --gzip --file ../dist/slipway-go.tar.gz
    git add --all
    git -c user.name="$GITHUB_ACTOR" -c user.email="$GITHUB_ACTOR_ID+$GITHUB_ACTOR@users.noreply.github.com" commit --quiet --allow-empty --message "$tag, from $GITHUB_REPOSITORY@$GITHUB_SHA"
    git tag "$tag"
    git push --atomic origin HEAD "$tag"
  `, { name: 'Push it with its tag', env: { GH_TOKEN: token.token, REPOSITORY: 'https://github.com/slipway-delivery/slipway-go.git' } });
  return job;
}

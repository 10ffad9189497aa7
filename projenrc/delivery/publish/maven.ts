import { Attested } from './attested';
import { Expression } from 'slipway/expressions';
import { DeploymentEnvironment } from 'slipway/repository';
import { Job, Workflow } from 'slipway/workflows';

/** Maven Central wants signatures of a key of ours, and a token of its portal. No plugin of a build tool meets either: gpg, zip and curl do. */
export function publishToMaven(release: Workflow, { environment, attest, version }: { environment: DeploymentEnvironment; attest: Job; version: Expression }): Job {
  const job = new Job(release, 'publish-maven', { name: 'Publish to Maven Central', environment, needs: [attest] });
  job.use(Attested.of('java', 'dist/**/*.jar dist/**/*.pom'));
  job.run(`
    GNUPGHOME="$(mktemp -d)"
    export GNUPGHOME
    gpg --batch --quiet --import <<< "$SIGNING_KEY"
    cd dist
    # What Maven keeps for its own use; the portal makes it anew.
    find . -name 'maven-metadata*' -delete
    find . -type f '(' -name '*.jar' -o -name '*.pom' ')' -print0 | while IFS= read -r -d '' file; do
      gpg --batch --quiet --pinentry-mode loopback --passphrase-fd 3 --armor --detach-sign "$file" 3<<< "$PASSPHRASE"
    done
    zip --quiet --recurse-paths ../bundle.zip .
  `, {
    name: 'Sign and bundle',
    env: { SIGNING_KEY: environment.secret('SIGNING_KEY'), PASSPHRASE: environment.secret('SIGNING_KEY_PASSPHRASE') },
  });
  job.run(`
    central=https://central.sonatype.com/api/v1/publisher
    token="$(printf '%s:%s' "$USERNAME" "$PASSWORD" | base64 --wrap 0)"
    # The header goes through standard input: arguments of a program can be seen by others.
    ask() { curl --fail-with-body --silent --show-error --request POST --header @- "$@" <<< "Authorization: Bearer $token"; }

    deployment="$(ask --form bundle=@bundle.zip "$central/upload?publishingType=AUTOMATIC&name=slipway-${version}")"
    for _ in {1..90}; do
      answer="$(ask --retry 5 "$central/status?id=$deployment")"
      state="$(jq --raw-output .deploymentState <<< "$answer")"
      echo "$deployment: $state"
      case "$state" in
        PUBLISHED) exit 0 ;;
        FAILED)
          jq .errors <<< "$answer"
          exit 1
          ;;
      esac
      sleep 10
    done
    echo "::error::Maven Central did not publish the bundle in time. Look at the deployment $deployment in its portal before the job runs again."
    exit 1
  `, {
    name: 'Upload, and wait until it is published',
    env: { USERNAME: environment.secret('MAVEN_CENTRAL_USERNAME'), PASSWORD: environment.secret('MAVEN_CENTRAL_PASSWORD') },
  });
  return job;
}

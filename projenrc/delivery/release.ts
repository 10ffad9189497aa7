import { LANGUAGES, artifactOf } from './packages';
import { publishToGithub } from './publish/github';
import { publishToGo } from './publish/go';
import { publishToMaven } from './publish/maven';
import { publishToNpm } from './publish/npm';
import { publishToPypi } from './publish/pypi';
import { RELEASE_TAGS, Registries } from './registries';
import { Attest, Checkout, DownloadArtifact, UploadArtifact } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { BaseJob, Job, ReusableWorkflow, Step, Trigger, Workflow } from 'slipway/workflows';

/** A release tag on main becomes packages: built once, attested, approved for every registry, published. */
export function declareRelease(delivery: Delivery, packages: ReusableWorkflow, { npm, pypi, maven, go, github }: Registries): void {
  const release = new Workflow(delivery, 'release', {
    name: 'Release',
    triggers: [Trigger.push({ tags: RELEASE_TAGS })],
    // One after the other: a release that has begun is not cancelled by the next tag.
    concurrency: { group: 'release' },
    // Said outright, it stops at a failure inside of a pipe, too.
    defaults: { shell: 'bash' },
  });

  const version = declareVersion(release);
  const build = packages.call(release, 'package', { inputs: { version: version.output('version') } });
  const attest = declareAttestation(release, build);

  const published = [
    publishToNpm(release, { environment: npm, attest, channel: version.output('channel') }),
    publishToPypi(release, { environment: pypi, attest }),
    publishToMaven(release, { environment: maven, attest, version: version.output('version') }),
    publishToGo(release, { environment: go, attest, version: version.output('version') }),
  ];
  publishToGithub(release, { environment: github, published, channel: version.output('channel') });
}

/** What the tag says, and whether it may: it names a version, of a commit of main. */
function declareVersion(release: Workflow): Step {
  const job = new Job(release, 'version', { name: 'Version' });
  job.use(new Checkout({ fetchDepth: 0 }));
  return job.run(`
    version="\${GITHUB_REF_NAME#v}"
    if ! [[ "$version" =~ ^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?$ ]]; then
      echo "::error::The tag $GITHUB_REF_NAME does not name a version, such as v1.2.3 or v1.2.3-rc.1."
      exit 1
    fi
    if ! git merge-base --is-ancestor "$GITHUB_SHA" origin/main; then
      echo "::error::The commit $GITHUB_SHA is not part of main."
      exit 1
    fi
    channel=latest
    if [[ "$version" == *-* ]]; then channel=next; fi
    { echo "version=$version"; echo "channel=$channel"; } >> "$GITHUB_OUTPUT"
  `, { name: 'Read the tag' });
}

/** In a job of its own, where nothing of ours runs: whoever can sign has built nothing, and whoever has built cannot sign. */
function declareAttestation(release: Workflow, build: BaseJob): Job {
  const job = new Job(release, 'attest', { name: 'Attest', needs: [build] });
  for (const language of LANGUAGES) job.use(new DownloadArtifact({ artifactName: artifactOf(language), path: `dist/${language}` }));
  const attest = new Attest({ subjectPath: ['dist/js/*.tgz', 'dist/python/*', 'dist/java/**/*.jar', 'dist/java/**/*.pom', 'dist/go/*.tar.gz'] });
  job.use(attest, new UploadArtifact({ artifactName: 'dist-attestation', path: attest.bundlePath, retentionDays: 7 }));
  return job;
}

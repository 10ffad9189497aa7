import { Checkout, DockerBuildPush, DockerLogin, DockerMetadata, DownloadArtifact, SetupBuildx, UploadArtifact } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { Job, Matrix, Runner, Trigger, Workflow } from 'slipway/workflows';

const IMAGE = 'ghcr.io/acme/proxy';

/** Each platform is built on a machine of its own and pushed without a name. One job puts the names on all of them at once. */
export function declareImage(delivery: Delivery): void {
  const workflow = new Workflow(delivery, 'image', {
    name: 'Image',
    triggers: [Trigger.push({ branches: ['main'], tags: ['v*.*.*'] })],
    // Of two commits, the newer one has the last word about `main`.
    concurrency: { group: `image-${Github.ref}` },
  });

  const matrix = new Matrix({
    include: [
      { platform: 'linux/amd64', runner: 'ubuntu-24.04', slug: 'linux-amd64' },
      { platform: 'linux/arm64', runner: 'ubuntu-24.04-arm', slug: 'linux-arm64' },
    ],
  });
  const build = new Job(workflow, 'build', { name: `Build for ${matrix.get('platform')}`, matrix, runsOn: Runner.labels(matrix.get('runner')), timeout: Duration.minutes(45) });
  const labels = new DockerMetadata({ images: [IMAGE] });
  const push = new DockerBuildPush({
    context: '.',
    platforms: [matrix.get('platform')],
    labels: labels.labels,
    cacheFrom: [`type=gha,scope=${matrix.get('slug')}`],
    cacheTo: [`type=gha,scope=${matrix.get('slug')},mode=max`],
    outputs: [`type=image,name=${IMAGE},push-by-digest=true,name-canonical=true,push=true`],
  });
  build.use(new Checkout(), labels, new DockerLogin({ registry: 'ghcr.io' }), new SetupBuildx(), push);
  build.run(`mkdir -p digests\ndigest=${push.digest}\ntouch "digests/\${digest#sha256:}"`, { name: 'Keep the digest' });
  build.use(new UploadArtifact({ artifactName: `digests-${matrix.get('slug')}`, path: ['digests/*'], ifNoFilesFound: 'error', retentionDays: 1 }));

  const merge = new Job(workflow, 'merge', { name: 'Name the image', needs: [build] });
  const names = new DockerMetadata({ images: [IMAGE], tags: ['type=ref,event=branch', 'type=semver,pattern={{version}}', 'type=semver,pattern={{major}}.{{minor}}'] });
  merge.use(new DownloadArtifact({ pattern: 'digests-*', path: 'digests', mergeMultiple: true }), new DockerLogin({ registry: 'ghcr.io' }), new SetupBuildx(), names);
  merge.run([
    'mapfile -t tags < <(jq -r \'.tags[] | "--tag", .\' <<< "$DOCKER_METADATA_OUTPUT_JSON")',
    'digests=(*)',
    `docker buildx imagetools create "\${tags[@]}" "\${digests[@]/#/${IMAGE}@sha256:}"`,
  ].join('\n'), { name: 'Merge', workingDirectory: 'digests' });
  merge.run(`docker buildx imagetools inspect ${IMAGE}:${names.version}`, { name: 'Look at it' });
}

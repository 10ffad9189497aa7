import { Functions, Github } from 'slipway/expressions';
import { ImageBuild, ImageCache, ImageScan, ImageTag } from 'slipway/pipelines';
import { Job, Workflow } from 'slipway/workflows';

/** Where images go. */
export const IMAGE = 'ghcr.io/example/ml-platform';

/** ML-2: the image is scanned before it has a name. Pull requests and other branches build and scan it, and publish nothing. */
export function declareImage(workflow: Workflow, needs: Job[]): ImageBuild {
  return new ImageBuild(workflow, 'image', {
    image: IMAGE,
    tags: [
      ImageTag.branch(),
      // Names nothing as long as pull requests publish no image: see the README.
      ImageTag.pullRequest(),
      ImageTag.branchSha(),
      ImageTag.semver('v{{version}}'),
      ImageTag.latest(),
    ],
    publish: Github.isEvent('push').andAlso(Functions.anyOf(Github.isBranch('main', 'develop'), Github.isTag())),
    // Layers of main are written by runs of main and develop alone, whose commits are reviewed.
    cache: ImageCache.gha({ acceptedForReleases: true }),
    scan: ImageScan.trivy({ codeScanning: true }),
    jobs: { build: { jobId: 'image', name: 'Build image', needs } },
  });
}

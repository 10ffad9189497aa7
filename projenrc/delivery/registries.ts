import { Delivery } from 'slipway/delivery';
import { DeploymentEnvironment, DeploymentEnvironmentProps, Reviewer } from 'slipway/repository';

/** The tags that are released. */
export const RELEASE_TAGS = ['v*'];

/** The people who release. */
export const RELEASE_MANAGERS = 'release-managers';

/** Where packages go: an environment each, which a release tag alone can enter, once somebody else than the one who pushed the tag approves. */
export class Registries {
  /** Trusted publishing: the registry knows the workflow and the environment, and there is no token to lose. */
  public readonly npm: DeploymentEnvironment;
  /** Trusted publishing, too. */
  public readonly pypi: DeploymentEnvironment;
  /** It has no trusted publishing: a token of the portal and the key that signs, both readable here alone. */
  public readonly maven: DeploymentEnvironment;
  /** The repository that the Go proxy reads: the key of an app that can write to it and to nothing else. */
  public readonly go: DeploymentEnvironment;
  /** The release on GitHub, which follows when all others were approved and are there. */
  public readonly github: DeploymentEnvironment;

  public constructor(delivery: Delivery) {
    const registry = (name: string, props: DeploymentEnvironmentProps) => new DeploymentEnvironment(delivery, name, { tags: RELEASE_TAGS, adminsCanBypass: false, ...props });
    const reviewers = [Reviewer.team(RELEASE_MANAGERS)];

    this.npm = registry('npm', { reviewers, url: 'https://www.npmjs.com/package/slipway' });
    this.pypi = registry('pypi', { reviewers, url: 'https://pypi.org/p/slipway' });
    this.maven = registry('maven-central', {
      reviewers,
      url: 'https://central.sonatype.com/artifact/dev.slipway/slipway',
      secrets: ['MAVEN_CENTRAL_USERNAME', 'MAVEN_CENTRAL_PASSWORD', 'SIGNING_KEY', 'SIGNING_KEY_PASSPHRASE'],
    });
    this.go = registry('go', { reviewers, url: 'https://pkg.go.dev/github.com/slipway-delivery/slipway-go/slipway', secrets: ['GO_APP_CLIENT_ID', 'GO_APP_PRIVATE_KEY'] });
    this.github = registry('github-release', { url: 'https://github.com/slipway-delivery/slipway/releases' });
  }
}

import { toCrates } from './crates';
import { toHelmRegistry } from './helm-chart';
import { toMavenCentral } from './maven-central';
import { toGithubPackages, toNpm } from './npm';
import { IPublication } from './publication';
import { CratesPublicationOptions, GithubPackagesPublicationOptions, HelmChartPublicationOptions, MavenCentralPublicationOptions, NpmPublicationOptions, PypiPublicationOptions } from './publication-options';
import { CRATES, GITHUB_PACKAGES, HELM_CHART, MAVEN_CENTRAL, NPM, PYPI } from './publication-tables';
import { toPypi } from './pypi';
import { InvalidValueError, expectOptions } from '../../../core/inside';

/** Where a release is published, and how it is got back from there. */
export class Publication {
  /**
   * PyPI, as a trusted publisher and with attestations.
   *
   * @param options project and artifact
   * @see https://docs.pypi.org/trusted-publishers/
   */
  public static pypi(options: PypiPublicationOptions): IPublication {
    return toPypi(expectOptions('Publication.pypi', undefined, options, PYPI));
  }

  /**
   * npm, as a trusted publisher and with provenance.
   *
   * @param options packages and artifact
   * @see https://docs.npmjs.com/trusted-publishers
   */
  public static npm(options: NpmPublicationOptions): IPublication {
    return toNpm(withPackages('Publication.npm', expectOptions('Publication.npm', undefined, options, NPM)));
  }

  /**
   * GitHub's registry for packages of npm, by the token of the job.
   *
   * @param options packages and artifact
   */
  public static githubPackages(options: GithubPackagesPublicationOptions): IPublication {
    return toGithubPackages(withPackages('Publication.githubPackages', expectOptions('Publication.githubPackages', undefined, options, GITHUB_PACKAGES)));
  }

  /**
   * crates.io, as a trusted publisher.
   *
   * @param options crate and toolchain
   * @see https://crates.io/docs/trusted-publishing
   */
  public static crates(options: CratesPublicationOptions): IPublication {
    return toCrates(expectOptions('Publication.crates', undefined, options, CRATES));
  }

  /**
   * Maven Central. It knows no trusted publishers: a token of the portal and a key are secrets, best of the environment.
   *
   * @param options coordinates and secrets
   * @see https://central.sonatype.org/publish/publish-portal-maven/
   */
  public static mavenCentral(options: MavenCentralPublicationOptions): IPublication {
    return toMavenCentral(expectOptions('Publication.mavenCentral', undefined, options, MAVEN_CENTRAL));
  }

  /**
   * A chart of Helm in a registry of images, signed and attested.
   *
   * @param options chart, repository and artifact
   * @see https://helm.sh/docs/topics/registries/
   */
  public static helmChart(options: HelmChartPublicationOptions): IPublication {
    const { repository, login } = expectOptions('Publication.helmChart', undefined, options, HELM_CHART);
    if (login === undefined && !repository.startsWith('ghcr.io/')) {
      throw new InvalidValueError('call/missing-option', 'Publication.helmChart({ … })', `it must be said how a job signs in to the registry of '${repository}': { login: RegistryLogin.password({ … }) }`, { option: 'login', given: options });
    }
    return toHelmRegistry(options);
  }
}

function withPackages<T extends { readonly packages: string[] }>(call: string, options: T): T {
  if (options.packages.length === 0) throw new InvalidValueError('call/empty-list', `${call}({ packages: [] })`, 'it takes the names of packages', { option: 'packages', given: [] });
  return options;
}

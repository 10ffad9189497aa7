import { Expression } from '../../../expressions/inside';
import { IEnvironment } from '../../../workflows/inside';
import { IRegistryLogin } from '../../image/registry-login';
import { BuiltArtifact } from '../built-artifact';

/** What every publication may say. */
export interface PublicationOptions {
  /**
   * Its name in the ids of the jobs, where a release has two of one kind.
   *
   * @default - that of the registry
   */
  readonly name?: string;
  /**
   * The environment of the job that publishes. A trusted publisher is registered with its name.
   *
   * @default - an environment of the name of the publication
   */
  readonly environment?: IEnvironment;
}

/** A project of PyPI. */
export interface PypiPublicationOptions extends PublicationOptions {
  /** Its name in the index. */
  readonly project: string;
  /** Wheels and the source distribution, and nothing else. */
  readonly artifact: BuiltArtifact;
  /**
   * With which it is installed again.
   *
   * @default '3.13'
   */
  readonly pythonVersion?: string;
  /**
   * Where it is installed from.
   *
   * @default 'https://pypi.org/simple/'
   */
  readonly indexUrl?: string;
  /**
   * Where it is uploaded to: `https://test.pypi.org/legacy/`.
   *
   * @default - PyPI
   */
  readonly uploadUrl?: string;
  /**
   * What is tried with what was installed: `python -c 'import acme'`.
   *
   * @default - nothing
   */
  readonly smokeTest?: string;
}

/** Packages of npm. */
export interface NpmPublicationOptions extends PublicationOptions {
  /** Their names, in the order in which they are published: what others need first. */
  readonly packages: string[];
  /** What `npm pack` made of each. */
  readonly artifact: BuiltArtifact;
  /**
   * Of 24 and newer, whose npm knows identity tokens.
   *
   * @default '24'
   */
  readonly nodeVersion?: string;
  /**
   * They are not for everybody. Such packages have no provenance.
   *
   * @default false
   */
  readonly restricted?: boolean;
  /**
   * What is tried with what was installed, in its folder: `node -e 'require("acme")'`.
   *
   * @default - nothing
   */
  readonly smokeTest?: string;
}

/** Packages of npm in GitHub's registry, by the token of the job. */
export interface GithubPackagesPublicationOptions extends PublicationOptions {
  /** Their names, all with the owner of the repository as scope: `@acme/client`. */
  readonly packages: string[];
  /** What `npm pack` made of each. */
  readonly artifact: BuiltArtifact;
  /**
   * The version of Node.js.
   *
   * @default '24'
   */
  readonly nodeVersion?: string;
}

/** A crate. */
export interface CratesPublicationOptions extends PublicationOptions {
  /** Its name. Published from the sources of the tag, with `Cargo.lock`. */
  readonly crate: string;
  /** The toolchain that packs it: `1.90.0`. */
  readonly toolchain: string;
}

/** An artifact of Maven Central. */
export interface MavenCentralPublicationOptions extends PublicationOptions {
  /** Group and artifact: `com.acme:client`. */
  readonly coordinates: string;
  /** The version of Java. */
  readonly javaVersion: string;
  /** The user of a token of the portal: a secret. */
  readonly username: Expression;
  /** The password of that token: a secret. */
  readonly password: Expression;
  /** The key that signs, as text: a secret. */
  readonly gpgPrivateKey: Expression;
  /** Its passphrase: a secret. */
  readonly gpgPassphrase: Expression;
  /**
   * What publishes, with the server `central` in the settings of Maven.
   *
   * @default 'mvn --batch-mode --no-transfer-progress -DskipTests deploy'
   */
  readonly command?: string;
}

/** A chart in a registry of images. */
export interface HelmChartPublicationOptions extends PublicationOptions {
  /** Its name. */
  readonly chart: string;
  /** Where charts are kept: `ghcr.io/acme/charts`. */
  readonly repository: string;
  /** What `helm package` made. */
  readonly artifact: BuiltArtifact;
  /**
   * The version of Helm.
   *
   * @default 'v3.19.0'
   */
  readonly helmVersion?: string;
  /**
   * How the jobs sign in.
   *
   * @default - to `ghcr.io` by the token of the job
   */
  readonly login?: IRegistryLogin;
}

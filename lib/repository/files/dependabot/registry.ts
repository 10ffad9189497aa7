import { DependabotRegistryModel } from './model';
import { DependabotOidc } from './oidc';
import { DependabotHexOrganizationOptions, DependabotHexRepositoryOptions, DependabotRegistryOptions } from './registry-options';
import { secret, secretName, textOrSecret, written } from './secret';
import { InvalidValueError, asWritten, expectArgument, expectOptions, kinds, optionTable } from '../../../core/inside';
import { Expression } from '../../../expressions/inside';
import { filled } from '../private/kinds';

type Settings = Readonly<Record<string, string | boolean | Expression | undefined>>;

/**
 * A private registry that Dependabot may read. Its secrets are Dependabot's own: those of Actions are out of its reach.
 *
 * @see https://docs.github.com/en/code-security/reference/supply-chain-security/dependabot-options-reference#top-level-registries-key
 */
export class DependabotRegistry {
  /**
   * Cargo.
   *
   * @param name how the file calls it; `registry` of Cargo's own configuration must have the same name
   * @param options address and token
   */
  public static cargo(name: string, options: DependabotRegistryOptions): DependabotRegistry {
    return new DependabotRegistry('cargo', name, 'cargo-registry', { registry: name, ...signIn('cargo', name, options) });
  }

  /**
   * Composer.
   *
   * @param name how the file calls it
   * @param options address, name and password
   */
  public static composer(name: string, options: DependabotRegistryOptions): DependabotRegistry {
    return new DependabotRegistry('composer', name, 'composer-repository', signIn('composer', name, options));
  }

  /**
   * A registry of container images.
   *
   * @param name how the file calls it
   * @param options address, name and password
   */
  public static docker(name: string, options: DependabotRegistryOptions): DependabotRegistry {
    return new DependabotRegistry('docker', name, 'docker-registry', signIn('docker', name, options));
  }

  /**
   * A Git server: for submodules, modules and actions that come from it.
   *
   * @param name how the file calls it
   * @param options address, name and password
   */
  public static git(name: string, options: DependabotRegistryOptions): DependabotRegistry {
    return new DependabotRegistry('git', name, 'git', signIn('git', name, options));
  }

  /**
   * A proxy of Go modules.
   *
   * @param name how the file calls it
   * @param options address, name and password
   */
  public static goproxy(name: string, options: DependabotRegistryOptions): DependabotRegistry {
    return new DependabotRegistry('goproxy', name, 'goproxy-server', signIn('goproxy', name, options));
  }

  /**
   * A registry of Helm charts.
   *
   * @param name how the file calls it
   * @param options address, name and password
   */
  public static helm(name: string, options: DependabotRegistryOptions): DependabotRegistry {
    return new DependabotRegistry('helm', name, 'helm-registry', signIn('helm', name, options));
  }

  /**
   * An organization at hex.pm.
   *
   * @param name how the file calls it
   * @param options organization and key
   */
  public static hexOrganization(name: string, options: DependabotHexOrganizationOptions): DependabotRegistry {
    const { organization, key } = expectOptions('DependabotRegistry.hexOrganization', name, options, HEX_ORGANIZATION);
    return new DependabotRegistry('hexOrganization', name, 'hex-organization', { organization, key });
  }

  /**
   * A repository of Hex packages.
   *
   * @param name how the file calls it
   * @param options address and key
   */
  public static hexRepository(name: string, options: DependabotHexRepositoryOptions): DependabotRegistry {
    const { repo, url, authKey, publicKeyFingerprint } = expectOptions('DependabotRegistry.hexRepository', name, options, HEX_REPOSITORY);
    return new DependabotRegistry('hexRepository', name, 'hex-repository', { url, repo, 'auth-key': authKey, 'public-key-fingerprint': publicKeyFingerprint });
  }

  /**
   * Maven and Gradle.
   *
   * @param name how the file calls it
   * @param options address, name and password
   */
  public static maven(name: string, options: DependabotRegistryOptions): DependabotRegistry {
    return new DependabotRegistry('maven', name, 'maven-repository', signIn('maven', name, options));
  }

  /**
   * npm, pnpm and yarn.
   *
   * @param name how the file calls it
   * @param options address and token, or name and password
   */
  public static npm(name: string, options: DependabotRegistryOptions): DependabotRegistry {
    return new DependabotRegistry('npm', name, 'npm-registry', signIn('npm', name, options));
  }

  /**
   * NuGet.
   *
   * @param name how the file calls it
   * @param options address and token, or name and password
   */
  public static nuget(name: string, options: DependabotRegistryOptions): DependabotRegistry {
    return new DependabotRegistry('nuget', name, 'nuget-feed', signIn('nuget', name, options));
  }

  /**
   * pub: Dart and Flutter.
   *
   * @param name how the file calls it
   * @param options address and token
   */
  public static pub(name: string, options: DependabotRegistryOptions): DependabotRegistry {
    return new DependabotRegistry('pub', name, 'pub-repository', signIn('pub', name, options));
  }

  /**
   * An index of Python packages.
   *
   * @param name how the file calls it
   * @param options address and token, or name and password
   */
  public static python(name: string, options: DependabotRegistryOptions): DependabotRegistry {
    return new DependabotRegistry('python', name, 'python-index', signIn('python', name, options));
  }

  /**
   * A server of Ruby gems.
   *
   * @param name how the file calls it
   * @param options address and token, or name and password
   */
  public static rubygems(name: string, options: DependabotRegistryOptions): DependabotRegistry {
    return new DependabotRegistry('rubygems', name, 'rubygems-server', signIn('rubygems', name, options));
  }

  /**
   * A registry of Terraform providers and modules.
   *
   * @param name how the file calls it
   * @param options address and token
   */
  public static terraform(name: string, options: DependabotRegistryOptions): DependabotRegistry {
    return new DependabotRegistry('terraform', name, 'terraform-registry', signIn('terraform', name, options));
  }

  /** How the file calls it. */
  public readonly registryName: string;
  /** @internal */
  public readonly _model: DependabotRegistryModel;

  private constructor(call: string, name: string, type: string, settings: Settings) {
    expectArgument(`DependabotRegistry.${call}`, name, NAME, 'its name');
    this.registryName = name;
    const given = Object.entries(settings).filter((entry): entry is [string, string | boolean | Expression] => entry[1] !== undefined);
    this._model = {
      name,
      type,
      settings: Object.fromEntries(given.map(([key, value]) => [key, typeof value === 'boolean' ? value : written(value)])),
      secrets: given.flatMap(([, value]) => secretName(value) ?? []),
    };
  }
}

const NAME = kinds.made((value) => typeof value === 'string' && /^[\w-]+$/.test(value), 'of letters, digits, - and _');
const SIGN_IN = optionTable({
  url: filled,
  username: textOrSecret,
  password: secret,
  token: secret,
  oidc: kinds.made((value) => value instanceof DependabotOidc, "a DependabotOidc, such as DependabotOidc.azure('…', '…')"),
  replacesBase: kinds.flag,
}, ['url']);
const HEX_ORGANIZATION = optionTable({ organization: filled, key: secret }, ['organization', 'key']);
const HEX_REPOSITORY = optionTable({ repo: filled, url: filled, authKey: secret, publicKeyFingerprint: textOrSecret }, ['repo', 'url', 'authKey']);

function signIn(call: string, name: string, options: DependabotRegistryOptions): Settings {
  const { url, username, password, token, oidc, replacesBase } = expectOptions(`DependabotRegistry.${call}`, name, options, SIGN_IN);
  const ways = [password && 'password', token && 'token', oidc && 'oidc'].filter((way) => way !== undefined);
  if (ways.length > 1) throw new InvalidValueError('call/contradiction', `DependabotRegistry.${call}(${asWritten(name)}, …)`, `it has ${ways.join(' and ')}: one way in is allowed`, { option: ways[1], allowed: ['password', 'token', 'oidc'] });
  if (password && username === undefined) {
    throw new InvalidValueError('call/missing-option', `DependabotRegistry.${call}(${asWritten(name)}, { password: … })`, "a password needs { username: '…' }", { option: 'username' });
  }
  return { url, username, password, token, ...oidc?._settings, 'replaces-base': replacesBase };
}

import { EcosystemSupport } from './model';
import { expectArgument } from '../../../core/inside';
import { filled } from '../private/kinds';

/**
 * What Dependabot can keep up to date.
 *
 * @see https://docs.github.com/en/code-security/reference/supply-chain-security/dependabot-options-reference#package-ecosystem-
 */
export class DependabotEcosystem {
  /** Bazel. */
  public static readonly BAZEL = new DependabotEcosystem('bazel');
  /** Bun. */
  public static readonly BUN = new DependabotEcosystem('bun');
  /** Bundler: Ruby. */
  public static readonly BUNDLER = new DependabotEcosystem('bundler');
  /** Cargo: Rust. */
  public static readonly CARGO = new DependabotEcosystem('cargo');
  /** Composer: PHP. */
  public static readonly COMPOSER = new DependabotEcosystem('composer');
  /** Conda. */
  public static readonly CONDA = new DependabotEcosystem('conda');
  /** Dev containers. */
  public static readonly DEVCONTAINERS = new DependabotEcosystem('devcontainers');
  /** Dockerfiles, and images in Kubernetes manifests. */
  public static readonly DOCKER = new DependabotEcosystem('docker');
  /** Docker Compose. */
  public static readonly DOCKER_COMPOSE = new DependabotEcosystem('docker-compose');
  /** The SDK of .NET in `global.json`. */
  public static readonly DOTNET_SDK = new DependabotEcosystem('dotnet-sdk');
  /** Elm. */
  public static readonly ELM = new DependabotEcosystem('elm');
  /** Git submodules. */
  public static readonly GITSUBMODULE = new DependabotEcosystem('gitsubmodule');
  /** Actions and reusable workflows that workflows use. */
  public static readonly GITHUB_ACTIONS = new DependabotEcosystem('github-actions');
  /** Go modules. */
  public static readonly GOMOD = new DependabotEcosystem('gomod');
  /** Gradle. */
  public static readonly GRADLE = new DependabotEcosystem('gradle');
  /** Helm charts. */
  public static readonly HELM = new DependabotEcosystem('helm');
  /** Julia. */
  public static readonly JULIA = new DependabotEcosystem('julia');
  /** Maven. */
  public static readonly MAVEN = new DependabotEcosystem('maven');
  /** Hex: Elixir and Erlang. */
  public static readonly MIX = new DependabotEcosystem('mix');
  /** npm, pnpm and yarn. */
  public static readonly NPM = new DependabotEcosystem('npm');
  /** NuGet: .NET. */
  public static readonly NUGET = new DependabotEcosystem('nuget');
  /** OpenTofu. */
  public static readonly OPENTOFU = new DependabotEcosystem('opentofu');
  /** pip, pip-compile, pipenv and poetry. */
  public static readonly PIP = new DependabotEcosystem('pip');
  /** Hooks of pre-commit. */
  public static readonly PRE_COMMIT = new DependabotEcosystem('pre-commit');
  /** pub: Dart and Flutter. */
  public static readonly PUB = new DependabotEcosystem('pub');
  /** The toolchain of Rust. */
  public static readonly RUST_TOOLCHAIN = new DependabotEcosystem('rust-toolchain');
  /** Swift. */
  public static readonly SWIFT = new DependabotEcosystem('swift');
  /** Terraform. */
  public static readonly TERRAFORM = new DependabotEcosystem('terraform');
  /** uv: Python. */
  public static readonly UV = new DependabotEcosystem('uv');
  /** vcpkg: C and C++. */
  public static readonly VCPKG = new DependabotEcosystem('vcpkg');

  /**
   * One that GitHub learned later.
   *
   * @param ecosystem as the file names it
   */
  public static of(ecosystem: string): DependabotEcosystem {
    expectArgument('DependabotEcosystem.of', ecosystem, filled, 'its name');
    return new DependabotEcosystem(ecosystem);
  }

  /** As the file names it. */
  public readonly ecosystem: string;

  private constructor(ecosystem: string) {
    this.ecosystem = ecosystem;
  }
}

const set = (names: string) => new Set(names.split(' '));

/** Which package managers can do what: the tables of GitHub's reference. */
const NO_SEMVER = set('bazel devcontainers docker docker-compose github-actions gitsubmodule helm terraform');
const SEMVER = set('bun bundler cargo composer dotnet-sdk elm gomod gradle julia maven mix npm nuget opentofu pip pub swift uv');
const DEVELOPMENT = set('bundler composer maven mix npm pip uv');
const INDIRECT = set('bundler cargo composer gomod pip uv');
const VERSIONING = set('bundler cargo composer mix npm pip pub uv');
const VENDOR = set('bundler gomod');
const EXTERNAL_CODE = set('bundler mix pip swift');

/** Undefined for an ecosystem that is not in the tables. @internal */
export function supportOf(name: string): EcosystemSupport | undefined {
  if (!NO_SEMVER.has(name) && !SEMVER.has(name)) return undefined;
  return {
    semver: SEMVER.has(name),
    development: DEVELOPMENT.has(name),
    indirect: INDIRECT.has(name),
    versioning: VERSIONING.has(name),
    vendor: VENDOR.has(name),
    externalCode: EXTERNAL_CODE.has(name),
  };
}

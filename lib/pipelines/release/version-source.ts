import { expectOptions, kinds, optionTable } from '../../core/inside';
import { Expression } from '../../expressions/inside';
import { optionKinds } from '../../workflows/inside';
import { TAG_PREFIX } from '../version/tag-prefix';

/** A tag that somebody pushed. */
export interface TagVersionOptions {
  /**
   * What stands before the version.
   *
   * @default 'v'
   */
  readonly prefix?: string;
  /**
   * The branches of which a tag may release a commit.
   *
   * @default - the default branch
   */
  readonly branches?: string[];
}

/** A release pull request that somebody merges. */
export interface ReleasePleaseVersionOptions {
  /**
   * The token that opens the pull request. One of an app: what the token of the run opens starts no checks.
   *
   * @default - that of the run
   */
  readonly token?: Expression;
  /**
   * The folder of the package, in a repository of several.
   *
   * @default - the root
   */
  readonly path?: string;
  /**
   * Its configuration, in which `"draft": true` must stand: files can only be added to a draft.
   *
   * @default 'release-please-config.json'
   */
  readonly configFile?: string;
  /**
   * The file that it keeps versions in.
   *
   * @default '.release-please-manifest.json'
   */
  readonly manifestFile?: string;
}

/** A version that every push to the branch may make. */
export interface SemanticReleaseVersionOptions {
  /** The version of semantic-release: `24.2.9`. */
  readonly version: string;
  /**
   * Plugins to install, with their versions.
   *
   * @default - none besides its own
   */
  readonly plugins?: string[];
}

/** Where the version of a release comes from. */
export class VersionSource {
  /**
   * A tag `v1.2.3` that somebody pushed, of a commit of the default branch.
   *
   * @param options prefix and branches
   */
  public static tag(options: TagVersionOptions = {}): VersionSource {
    return new VersionSource({ kind: 'tag', ...expectOptions('VersionSource.tag', undefined, options, TAG) });
  }

  /**
   * Conventional commits, by release-please: it keeps a pull request with the next version and the changelog, and its merge is the release.
   *
   * @param options token and files
   * @see https://github.com/googleapis/release-please
   */
  public static releasePlease(options: ReleasePleaseVersionOptions = {}): VersionSource {
    return new VersionSource({ kind: 'release-please', ...expectOptions('VersionSource.releasePlease', undefined, options, RELEASE_PLEASE) });
  }

  /**
   * Conventional commits, by semantic-release, which is only asked for the version: every push to the branch that holds a feature or a fix is a release.
   *
   * @param options its version, and plugins
   * @see https://github.com/semantic-release/semantic-release
   */
  public static semanticRelease(options: SemanticReleaseVersionOptions): VersionSource {
    return new VersionSource({ kind: 'semantic-release', ...expectOptions('VersionSource.semanticRelease', undefined, options, SEMANTIC_RELEASE) });
  }

  /** @internal */
  public readonly _spec: VersionSpec;

  private constructor(spec: VersionSpec) {
    this._spec = spec;
  }
}

/** What one says. @internal */
export type VersionSpec =
  | { readonly kind: 'tag' } & TagVersionOptions
  | { readonly kind: 'release-please' } & ReleasePleaseVersionOptions
  | { readonly kind: 'semantic-release' } & SemanticReleaseVersionOptions;

const BRANCH = kinds.made((value) => typeof value === 'string' && /^(?!-)[^\s~^:?*[\\]+$/.test(value), "the name of a branch, such as 'main': no pattern");
const PINNED = kinds.made((value) => typeof value === 'string' && /^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(value), "an exact version, such as '24.2.9'");
const PLUGIN = kinds.made((value) => typeof value === 'string' && /^(?:@[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(value), "a package with its exact version, such as 'conventional-changelog-conventionalcommits@9.1.0'");
const TAG = optionTable({ prefix: TAG_PREFIX, branches: kinds.list(BRANCH) });
const RELEASE_PLEASE = optionTable({ token: optionKinds.expression, path: kinds.text, configFile: kinds.text, manifestFile: kinds.text });
const SEMANTIC_RELEASE = optionTable({ version: PINNED, plugins: kinds.list(PLUGIN) }, ['version']);

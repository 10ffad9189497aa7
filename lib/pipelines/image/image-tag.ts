import { InvalidValueError, asWritten, expectArgument, expectOptions, kinds, optionTable } from '../../core/inside';
import { Expression } from '../../expressions/inside';
import { optionKinds } from '../../workflows/inside';

/** How a tag names the commit. */
export interface CommitTagOptions {
  /**
   * All forty digits instead of seven.
   *
   * @default false
   */
  readonly fullLength?: boolean;
  /**
   * What stands before it.
   *
   * @default 'sha-'
   */
  readonly prefix?: string;
}

/** When a tag is given. */
export interface ImageTagOptions {
  /**
   * Only when this holds.
   *
   * @default - always
   */
  readonly condition?: Expression;
}

/**
 * A rule that makes a tag of an image from the ref and the event of the run. One that does not fit the run makes none: a push to a branch has no version.
 *
 * @see https://github.com/docker/metadata-action#tags-input
 */
export class ImageTag {
  /** The name of the branch, `/` written as `-`: it moves with every push. */
  public static branch(): ImageTag {
    return new ImageTag('type=ref,event=branch');
  }

  /**
   * The commit: `sha-1a2b3c4`.
   *
   * @param options how it is written
   */
  public static sha(options: CommitTagOptions = {}): ImageTag {
    const { fullLength = false, prefix } = expectOptions('ImageTag.sha', undefined, options, COMMIT_TAG);
    return new ImageTag(`type=sha${fullLength ? ',format=long' : ''}${prefix === undefined ? '' : `,prefix=${prefix}`}`);
  }

  /** Branch and commit: `main-1a2b3c4`. Made for branches only: a tag of Git has none. */
  public static branchSha(): ImageTag {
    return new ImageTag("type=raw,value={{branch}}-{{sha}},enable=${{ startsWith(github.ref, 'refs/heads/') }}");
  }

  /**
   * The version of a tag of Git: `v1.2.3` gives `1.2.3`.
   *
   * @param pattern of the parts of the version: `{{version}}`, `{{major}}.{{minor}}`, `{{major}}`
   */
  public static semver(pattern: string = '{{version}}'): ImageTag {
    expectArgument('ImageTag.semver', pattern, kinds.text, 'the pattern');
    if (!/^[\w.-]*\{\{(?:version|raw|major|minor|patch)\}\}(?:[\w.-]|\{\{(?:version|raw|major|minor|patch)\}\})*$/.test(pattern)) {
      throw new InvalidValueError('call/wrong-value', `ImageTag.semver(${asWritten(pattern)})`, "its pattern names parts of a version, such as '{{version}}' or '{{major}}.{{minor}}'", { option: 'pattern', given: pattern });
    }
    return new ImageTag(`type=semver,pattern=${pattern}`);
  }

  /** `latest`, on the default branch. */
  public static latest(): ImageTag {
    return new ImageTag('type=raw,value=latest,enable={{is_default_branch}}');
  }

  /** `pr-12`, on a pull request. Nothing is published there, unless `publish` says so. */
  public static pullRequest(): ImageTag {
    return new ImageTag('type=ref,event=pr');
  }

  /**
   * A fixed text, or what an expression gives.
   *
   * @param value the tag
   * @param options when it is given
   */
  public static raw(value: string | Expression, options: ImageTagOptions = {}): ImageTag {
    expectArgument('ImageTag.raw', value, optionKinds.phrase, 'the tag');
    if (typeof value === 'string' && !value.includes('${') && !/^\w[\w.-]{0,127}$/.test(value)) {
      throw new InvalidValueError('call/wrong-value', `ImageTag.raw(${asWritten(value)})`, "a tag has at most 128 letters, digits, '_', '.' and '-', and begins with none of the last two", { option: 'value', given: value });
    }
    const { condition } = expectOptions('ImageTag.raw', value, options, RAW_TAG);
    return new ImageTag(`type=raw,value=${value.toString()}${condition === undefined ? '' : `,enable=${condition.toString()}`}`);
  }

  /** A line of `docker/metadata-action`. @internal */
  public readonly _rule: string;

  private constructor(rule: string) {
    this._rule = rule;
  }
}

const PREFIX = kinds.made((value) => typeof value === 'string' && /^(?:\w[\w.-]{0,60})?$/.test(value), "the beginning of a tag: letters, digits, '_', '.' and '-'");
const COMMIT_TAG = optionTable({ fullLength: kinds.flag, prefix: PREFIX });
const RAW_TAG = optionTable({ condition: optionKinds.condition });

import { expectArgument, kinds } from '../../core/inside';

/** What a release says of itself. */
export class Changelog {
  /** GitHub's own: the pull requests since the last release, in the categories of `.github/release.yml`. */
  public static generated(): Changelog {
    return new Changelog();
  }

  /**
   * The section of the version in a file that people keep: from `## 1.2.3`, `## [1.2.3]` or `## v1.2.3` to the next one. A version without a section is not released.
   *
   * @param path of the file
   * @see https://keepachangelog.com
   */
  public static file(path: string = 'CHANGELOG.md'): Changelog {
    expectArgument('Changelog.file', path, PATH, 'the path');
    return new Changelog(path);
  }

  /** @internal */
  public readonly _file?: string;

  private constructor(file?: string) {
    this._file = file;
  }
}

const PATH = kinds.made((value) => typeof value === 'string' && /^(?![/-])(?!(?:.*\/)?\.\.(?:\/|$))\S[^\0-\x1f]*$/.test(value), "the path of a file from the root of the repository, such as 'CHANGELOG.md'");

import { Origin } from '../../../core/inside';
import { OverrideModel } from '../../../workflows/inside';

/** How GitHub writes the notes of a release: `.github/release.yml`. */
export interface ReleaseNotesModel {
  /** What kind of thing this is. */
  readonly kind: 'release-notes';
  /** The construct id. */
  readonly id: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** Path from the root of the repository. */
  readonly file: string;
  /**
   * Lines at the top of the file, without `#`.
   *
   * @default - no comment
   */
  readonly comment?: string;
  /** Pull requests that no note names. */
  readonly exclude: ExclusionModel;
  /** `categories`, in order: the first that fits takes a pull request. */
  readonly categories: ReleaseCategoryModel[];
  /** Changes of the user to the finished file, in the order in which they are made. */
  readonly overrides: OverrideModel[];
  /**
   * Whether the file is one that others write: it was read, and is not written.
   *
   * @default false
   */
  readonly handWritten?: boolean;
}

/** A category of the notes. */
export interface ReleaseCategoryModel {
  /** Where it was declared. */
  readonly origin: Origin;
  /** `title`. */
  readonly title: string;
  /** `labels`, of which a pull request has one; `*` for any. */
  readonly labels: string[];
  /** Pull requests that it does not take. */
  readonly exclude: ExclusionModel;
}

/** Pull requests that are left out. */
export interface ExclusionModel {
  /** Those with one of these labels. */
  readonly labels: string[];
  /** Those of these logins. */
  readonly authors: string[];
}

import { Construct } from 'constructs';
import { ReleaseCategoryModel } from './model';
import { Kind, Origin, constructPath, constructScope, declare, expectArgument, expectOptions, freeId, kinds, optionTable } from '../../../core/inside';
import { Overrides } from '../../../workflows/inside';
import { filled, filledList, login } from '../private/kinds';

/** What marks one. @internal */
export const RELEASE_NOTES_KIND = new Kind<ReleaseNotes>('release-notes');

/** A category of changes. */
export interface ReleaseCategoryOptions {
  /** Labels of its pull requests; `*` takes those that no category above it took. */
  readonly labels: string[];
  /**
   * Pull requests with one of these labels do not belong to it.
   *
   * @default - none
   */
  readonly excludeLabels?: string[];
  /**
   * Pull requests of these users and bots do not belong to it.
   *
   * @default - none
   */
  readonly excludeAuthors?: string[];
}

/** What release notes leave out. */
export interface ReleaseNotesProps {
  /**
   * Pull requests with one of these labels.
   *
   * @default - none
   */
  readonly excludeLabels?: string[];
  /**
   * Pull requests of these users and bots: `dependabot[bot]`.
   *
   * @default - none
   */
  readonly excludeAuthors?: string[];
  /**
   * Lines at the top of the file, for its reader.
   *
   * @default - none
   */
  readonly comment?: string;
}

/**
 * How GitHub sorts pull requests in release notes that it writes: `.github/release.yml`. A pull request stands in the first category that takes it.
 *
 * @see https://docs.github.com/en/repositories/releasing-projects-on-github/automatically-generated-release-notes
 */
export class ReleaseNotes extends Construct {
  /** Path of the file from the root of the repository. */
  public readonly file: string = '.github/release.yml';
  /** @internal */
  public readonly _props: ReleaseNotesProps;
  /** @internal */
  public readonly _origin: Origin;
  /** @internal */
  public readonly _categories: ReleaseCategoryModel[] = [];
  /** @internal */
  public readonly _overrides = new Overrides();

  /**
   * @param scope the delivery
   * @param props what is left out
   */
  public constructor(scope: Construct, props: ReleaseNotesProps = {}) {
    super(constructScope('new ReleaseNotes', scope), nodeId(scope, props));
    this._props = props;
    this._origin = declare(this, RELEASE_NOTES_KIND);
  }

  /**
   * A category, below those that were added before.
   *
   * @param title its heading
   * @param options labels
   */
  public addCategory(title: string, options: ReleaseCategoryOptions): void {
    expectArgument('releaseNotes.addCategory', title, filled, 'its title');
    const { labels, excludeLabels = [], excludeAuthors = [] } = expectOptions('releaseNotes.addCategory', title, options, CATEGORY);
    const origin = Origin.here(`${constructPath(this)}/categories[${this._categories.length}]`);
    this._categories.push({ origin, title, labels, exclude: { labels: excludeLabels, authors: excludeAuthors } });
  }

  /**
   * Sets a value in the rendered document, for what the API cannot say. The schema of the file still holds.
   *
   * @param path keys joined by dots: `changelog.categories.0.title`
   * @param value plain JSON
   */
  public addOverride(path: string, value: any): void {
    this._overrides.add(path, value, constructPath(this));
  }

  /**
   * Takes a key out of the rendered document.
   *
   * @param path keys joined by dots, as in `addOverride`
   */
  public addDeletionOverride(path: string): void {
    this._overrides.add(path, undefined, constructPath(this));
  }
}

const EXCLUDED = { excludeLabels: filledList, excludeAuthors: kinds.list(login) };
const CATEGORY = optionTable({ labels: filledList, ...EXCLUDED }, ['labels']);
const RELEASE_NOTES = optionTable({ ...EXCLUDED, comment: kinds.text });

/** Asked before the construct is part of any tree. */
function nodeId(scope: Construct, props: ReleaseNotesProps): string {
  expectOptions('new ReleaseNotes', undefined, props, RELEASE_NOTES);
  return freeId(scope, 'github:release-notes', 'new ReleaseNotes', 'there is one already, and GitHub reads one file only: add your categories to that one');
}

import { Origin } from '../../../core/inside';

/** What the text of a pull request begins with. */
export interface PullRequestTemplateModel {
  /** What kind of thing this is. */
  readonly kind: 'pull-request-template';
  /**
   * Name of one among several.
   *
   * @default - the one that every pull request begins with
   */
  readonly name?: string;
  /** The construct id. */
  readonly id: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** Path from the root of the repository. */
  readonly file: string;
  /**
   * Markdown before all sections.
   *
   * @default - none
   */
  readonly introduction?: string;
  /** The sections, in order. */
  readonly sections: TemplateSectionModel[];
  /**
   * Whether the file is one that others write: it was read, and is not written.
   *
   * @default false
   */
  readonly handWritten?: boolean;
}

/** A section of a template. */
export interface TemplateSectionModel {
  /** Its heading, without `#`. */
  readonly heading: string;
  /**
   * Markdown below the heading.
   *
   * @default - none
   */
  readonly text?: string;
  /**
   * A note for the author of the pull request, which does not show.
   *
   * @default - none
   */
  readonly hint?: string;
  /** What can be ticked off. */
  readonly items: string[];
}

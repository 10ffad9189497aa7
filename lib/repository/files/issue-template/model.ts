import { Origin } from '../../../core/inside';

/** A template for issues: Markdown, with a head that says what GitHub does with it. */
export interface IssueTemplateModel {
  /** What kind of thing this is. */
  readonly kind: 'issue-template';
  /** The construct id, and the name of the file without its ending. */
  readonly id: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** Path from the root of the repository. */
  readonly file: string;
  /** `name`, by which people choose it. */
  readonly name: string;
  /** `about`, below the name. */
  readonly about: string;
  /**
   * What the title of an issue begins with.
   *
   * @default - nothing
   */
  readonly title?: string;
  /** `labels` of new issues. */
  readonly labels: string[];
  /** `assignees` of new issues: logins. */
  readonly assignees: string[];
  /**
   * `type` of new issues: one of the organization's.
   *
   * @default - none
   */
  readonly type?: string;
  /** What the issue begins with: Markdown. */
  readonly body: string;
  /**
   * Whether the file is one that others write: it was read, and is not written.
   *
   * @default false
   */
  readonly handWritten?: boolean;
}

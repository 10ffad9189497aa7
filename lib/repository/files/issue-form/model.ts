import { Origin } from '../../../core/inside';
import { OverrideModel } from '../../../workflows/inside';

/** A form for issues. */
export interface IssueFormModel {
  /** What kind of thing this is. */
  readonly kind: 'issue-form';
  /** The construct id, and the name of the file without its ending. */
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
  /** `name`, by which people choose it. */
  readonly name: string;
  /** `description`, below the name. */
  readonly description: string;
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
  /** `projects` of new issues: `owner/number`. */
  readonly projects: string[];
  /**
   * `type` of new issues: one of the organization's.
   *
   * @default - none
   */
  readonly type?: string;
  /** `body`: what it asks, in order. */
  readonly fields: IssueFieldModel[];
  /** Changes of the user to the finished file, in the order in which they are made. */
  readonly overrides: OverrideModel[];
  /**
   * Whether the file is one that others write: it was read, and is not written.
   *
   * @default false
   */
  readonly handWritten?: boolean;
}

/** One question of a form, or a text between questions. */
export interface IssueFieldModel {
  /** Where it was declared. */
  readonly origin: Origin;
  /** `type`. */
  readonly type: 'markdown' | 'input' | 'textarea' | 'dropdown' | 'checkboxes';
  /**
   * `id`.
   *
   * @default - nothing refers to it
   */
  readonly id?: string;
  /**
   * `label`.
   *
   * @default - `markdown` has none
   */
  readonly label?: string;
  /**
   * `description`, below the label.
   *
   * @default - none is shown
   */
  readonly description?: string;
  /**
   * `placeholder`.
   *
   * @default - none is shown
   */
  readonly placeholder?: string;
  /**
   * `value`: what stands in it at first, or the text of `markdown`.
   *
   * @default - it is empty at first
   */
  readonly value?: string;
  /**
   * `render`: the language that the answer is shown as.
   *
   * @default - it is Markdown
   */
  readonly render?: string;
  /**
   * Whether several options can be chosen.
   *
   * @default - one can
   */
  readonly multiple?: boolean;
  /**
   * `options` of `dropdown`.
   *
   * @default - the type is another one
   */
  readonly options?: string[];
  /**
   * `default` of `dropdown`, counted from 0.
   *
   * @default - none is chosen at first
   */
  readonly defaultIndex?: number;
  /**
   * `options` of `checkboxes`.
   *
   * @default - the type is another one
   */
  readonly boxes?: CheckboxModel[];
  /**
   * Whether it must be answered.
   *
   * @default - it need not
   */
  readonly required?: boolean;
}

/** One box of `checkboxes`. */
export interface CheckboxModel {
  /** `label`. */
  readonly label: string;
  /**
   * Whether it must be ticked.
   *
   * @default - it need not
   */
  readonly required?: boolean;
}

/** `.github/ISSUE_TEMPLATE/config.yml`. */
export interface IssueConfigModel {
  /** What kind of thing this is. */
  readonly kind: 'issue-config';
  /** The construct id. */
  readonly id: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** Path from the root of the repository. */
  readonly file: string;
  /**
   * `blank_issues_enabled`: whether an issue needs no form.
   *
   * @default - it needs none
   */
  readonly blankIssues?: boolean;
  /** `contact_links`: other places to ask. */
  readonly links: ContactLinkModel[];
  /** Changes of the user to the finished file, in the order in which they are made. */
  readonly overrides: OverrideModel[];
  /**
   * Whether the file is one that others write: it was read, and is not written.
   *
   * @default false
   */
  readonly handWritten?: boolean;
}

/** Another place to ask: an entry of `contact_links`. */
export interface ContactLinkModel {
  /** `name`. */
  readonly name: string;
  /** `url`. */
  readonly url: string;
  /** `about`: what it is for. */
  readonly about: string;
}

/** What all fields that ask something have. */
export interface IssueFieldOptions {
  /**
   * Its id, unique in the form: letters, digits, `-` and `_`. Links that fill in the form use it.
   *
   * @default - GitHub makes one of the label
   */
  readonly id?: string;
  /**
   * A hint below the label. Markdown.
   *
   * @default - none
   */
  readonly description?: string;
  /**
   * Whether it must be filled in. In private repositories nothing must.
   *
   * @default false
   */
  readonly required?: boolean;
}

/** A field of one line. */
export interface IssueInputOptions extends IssueFieldOptions {
  /**
   * What a faint text in the empty field says.
   *
   * @default - none
   */
  readonly placeholder?: string;
  /**
   * What it is filled in with.
   *
   * @default - nothing
   */
  readonly value?: string;
}

/** A field of several lines. */
export interface IssueTextareaOptions extends IssueInputOptions {
  /**
   * The language of a code block that the text becomes, such as `shell`. Files cannot be attached then.
   *
   * @default - Markdown
   */
  readonly render?: string;
}

/** A choice. */
export interface IssueDropdownOptions extends IssueFieldOptions {
  /** What can be chosen: all different. `None` is GitHub's own word. */
  readonly options: string[];
  /**
   * Whether more than one can be chosen.
   *
   * @default false
   */
  readonly multiple?: boolean;
  /**
   * Which one is chosen at first: 0 for the first.
   *
   * @default - none
   */
  readonly defaultIndex?: number;
}

/** One box to tick. */
export interface IssueCheckbox {
  /** What it says. Markdown. */
  readonly label: string;
  /**
   * Whether it must be ticked. In private repositories nothing must.
   *
   * @default false
   */
  readonly required?: boolean;
}

/** Boxes to tick. */
export interface IssueCheckboxesOptions {
  /** The boxes. */
  readonly boxes: IssueCheckbox[];
  /**
   * Its id, unique in the form: letters, digits, `-` and `_`.
   *
   * @default - GitHub makes one of the label
   */
  readonly id?: string;
  /**
   * A hint below the label. Markdown.
   *
   * @default - none
   */
  readonly description?: string;
}

import { Construct } from 'constructs';
import { InvalidValueError, Kind, Origin, asWritten, constructScope, declare, expectOptions, kinds, nodeIdOf, optionTable } from '../../../core/inside';
import { filled, filledList, login } from '../private/kinds';

/** What marks one. @internal */
export const ISSUE_TEMPLATE_KIND = new Kind<IssueTemplate>('issue-template');

/** What an issue begins with. */
export interface IssueTemplateProps {
  /** What the chooser calls it. */
  readonly name: string;
  /** What it is for, in the chooser. */
  readonly about: string;
  /** The text that a new issue begins with. Markdown. */
  readonly body: string;
  /**
   * The title that a new issue begins with.
   *
   * @default - none
   */
  readonly title?: string;
  /**
   * Labels of new issues. They must exist.
   *
   * @default - none
   */
  readonly labels?: string[];
  /**
   * Logins of those who are assigned.
   *
   * @default - nobody
   */
  readonly assignees?: string[];
  /**
   * The type of new issues: one that the organization has.
   *
   * @default - none
   */
  readonly type?: string;
}

/**
 * A template for issues in Markdown: `.github/ISSUE_TEMPLATE/<id>.md`. What it asks is only text; `IssueForm` has fields.
 *
 * @see https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/configuring-issue-templates-for-your-repository
 */
export class IssueTemplate extends Construct {
  /** Path of the file from the root of the repository. */
  public readonly file: string;
  /** @internal */
  public readonly _id: string;
  /** @internal */
  public readonly _props: IssueTemplateProps;
  /** @internal */
  public readonly _origin: Origin;

  /**
   * @param scope the delivery
   * @param id the file name without its ending
   * @param props name, description and text
   */
  public constructor(scope: Construct, id: string, props: IssueTemplateProps) {
    super(constructScope('new IssueTemplate', scope), nodeId(scope, id, props));
    this._id = id;
    this.file = `.github/ISSUE_TEMPLATE/${id}.md`;
    this._props = props;
    this._origin = declare(this, ISSUE_TEMPLATE_KIND);
  }
}

const TEMPLATE = optionTable({ name: filled, about: filled, body: kinds.text, title: filled, labels: filledList, assignees: kinds.list(login), type: filled }, ['name', 'about', 'body'], { description: 'about', text: 'body' });

/** Asked before the construct is part of any tree. */
function nodeId(scope: Construct, id: string, props: IssueTemplateProps): string {
  expectOptions('new IssueTemplate', id, props, TEMPLATE);
  const node = nodeIdOf('new IssueTemplate', scope, id, 'issue-template:');
  if (!id.includes('/')) return node;
  throw new InvalidValueError('call/wrong-value', `new IssueTemplate(…, ${asWritten(id)})`, "its id is the name of a file, without '/': GitHub looks into no folder below", { option: 'id', given: id });
}

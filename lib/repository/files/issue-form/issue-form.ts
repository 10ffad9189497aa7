import { Construct } from 'constructs';
import { IssueField } from './issue-field';
import { Kind, Origin, constructPath, constructScope, declare, expectOptions, kinds, nodeIdOf, optionTable } from '../../../core/inside';
import { Overrides } from '../../../workflows/inside';
import { filled, filledList, login } from '../private/kinds';

/** What marks one. @internal */
export const ISSUE_FORM_KIND = new Kind<IssueForm>('issue-form');

/** What a form asks, and what becomes of the answers. */
export interface IssueFormProps {
  /** What the chooser calls it: at least three characters, another than every other template has. */
  readonly name: string;
  /** What it is for, in the chooser. */
  readonly description: string;
  /** Its fields: at least one that asks something. */
  readonly fields: IssueField[];
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
   * Projects that new issues are added to: `OWNER/NUMBER`. Whoever opens the issue needs write access to them.
   *
   * @default - none
   */
  readonly projects?: string[];
  /**
   * The type of new issues: one that the organization has.
   *
   * @default - none
   */
  readonly type?: string;
  /**
   * Lines at the top of the file, for its reader.
   *
   * @default - none
   */
  readonly comment?: string;
  /**
   * The name of the file: GitHub takes `bug.yaml` as well.
   *
   * @default - the id and `.yml`
   */
  readonly fileName?: string;
}

/**
 * An issue form: `.github/ISSUE_TEMPLATE/<id>.yml`. The chooser sorts forms by the names of their files: `1-bug`, `2-feature`.
 *
 * @see https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms
 */
export class IssueForm extends Construct {
  /** Path of the file from the root of the repository. */
  public readonly file: string;
  /** @internal */
  public readonly _id: string;
  /** @internal */
  public readonly _props: IssueFormProps;
  /** @internal */
  public readonly _origin: Origin;
  /** @internal */
  public readonly _overrides = new Overrides();

  /**
   * @param scope the delivery
   * @param id the file name without its ending
   * @param props name, description and fields
   */
  public constructor(scope: Construct, id: string, props: IssueFormProps) {
    super(constructScope('new IssueForm', scope), nodeId(scope, id, props));
    this._id = id;
    this.file = `.github/ISSUE_TEMPLATE/${props.fileName ?? `${id}.yml`}`;
    this._props = props;
    this._origin = declare(this, ISSUE_FORM_KIND);
  }

  /**
   * Sets a value in the rendered document, for what the API cannot say. The schema of the file still holds.
   *
   * @param path keys joined by dots: `body.0.attributes.label`
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

const ISSUE_FORM = optionTable({
  name: kinds.made((value) => typeof value === 'string' && value.trim().length >= 3, 'a text of at least three characters: GitHub does not show a form with a shorter name'),
  description: filled,
  fields: kinds.list(kinds.made((value) => value instanceof IssueField, "an IssueField, such as IssueField.input('Version')")),
  title: filled,
  labels: filledList,
  assignees: kinds.list(login),
  projects: kinds.list(kinds.made((value) => typeof value === 'string' && /^[\w-]+\/\d+$/.test(value), "a project as OWNER/NUMBER, such as 'acme/7'")),
  type: filled,
  comment: kinds.text,
  fileName: kinds.made((value) => typeof value === 'string' && /^[^/\\]+\.ya?ml$/.test(value) && !/^config\./.test(value), "the name of a file, such as 'bug.yaml'"),
}, ['name', 'description', 'fields'], { body: 'fields', about: 'description' });

/** Asked before the construct is part of any tree. */
function nodeId(scope: Construct, id: string, props: IssueFormProps): string {
  expectOptions('new IssueForm', id, props, ISSUE_FORM);
  return nodeIdOf('new IssueForm', scope, id, 'issue-form:');
}

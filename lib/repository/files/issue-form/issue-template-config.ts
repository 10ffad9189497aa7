import { Construct } from 'constructs';
import { Kind, Origin, constructPath, constructScope, declare, expectOptions, freeId, kinds, optionTable } from '../../../core/inside';
import { Overrides } from '../../../workflows/inside';
import { filled } from '../private/kinds';

/** What marks one. @internal */
export const ISSUE_CONFIG_KIND = new Kind<IssueTemplateConfig>('issue-config');

/** A place for what is no issue. */
export interface IssueContactLink {
  /** What the chooser calls it. */
  readonly name: string;
  /** Where it leads: `https://…`. */
  readonly url: string;
  /** What belongs there. */
  readonly about: string;
}

/** What the chooser offers besides the templates. */
export interface IssueTemplateConfigProps {
  /**
   * Whether everybody can open an issue without a template. People with write access always can.
   *
   * @default true
   */
  readonly blankIssues?: boolean;
  /**
   * Places for what is no issue: questions, vulnerabilities.
   *
   * @default - none
   */
  readonly contactLinks?: IssueContactLink[];
}

/**
 * The chooser of issue templates: `.github/ISSUE_TEMPLATE/config.yml`.
 *
 * @see https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/configuring-issue-templates-for-your-repository#configuring-the-template-chooser
 */
export class IssueTemplateConfig extends Construct {
  /** Path of the file from the root of the repository. */
  public readonly file: string = '.github/ISSUE_TEMPLATE/config.yml';
  /** @internal */
  public readonly _props: IssueTemplateConfigProps;
  /** @internal */
  public readonly _origin: Origin;
  /** @internal */
  public readonly _overrides = new Overrides();

  /**
   * @param scope the delivery
   * @param props blank issues and links
   */
  public constructor(scope: Construct, props: IssueTemplateConfigProps) {
    super(constructScope('new IssueTemplateConfig', scope), nodeId(scope, props));
    this._props = props;
    this._origin = declare(this, ISSUE_CONFIG_KIND);
  }

  /**
   * Sets a value in the rendered document, for what the API cannot say. The schema of the file still holds.
   *
   * @param path keys joined by dots: `contact_links.0.name`
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

const address = kinds.made((value) => typeof value === 'string' && /^(?:https?:\/\/|mailto:)\S+$/.test(value), "an address, such as 'https://example.com/forum'");
const LINK = optionTable({ name: filled, url: address, about: filled }, ['name', 'url', 'about']);
const CONFIG = optionTable(
  { blankIssues: kinds.flag, contactLinks: kinds.list(kinds.struct(LINK, 'a link', "{ name: 'Forum', url: 'https://…', about: 'Ask there.' }")) }, [],
  { blank_issues_enabled: 'blankIssues', contact_links: 'contactLinks' },
);

/** Asked before the construct is part of any tree. */
function nodeId(scope: Construct, props: IssueTemplateConfigProps): string {
  expectOptions('new IssueTemplateConfig', undefined, props, CONFIG);
  return freeId(scope, 'github:issue-config', 'new IssueTemplateConfig', 'there is one already, and GitHub reads one file only: add your links to that one');
}

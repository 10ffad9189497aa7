import { Construct } from 'constructs';
import { asWritten, constructScope, declare, expectOptions, InvalidValueError, Kind, kinds, nodeIdOf, optionTable, Origin } from '../../../core/inside';
import { filled, texts } from '../private/kinds';

/** What marks one. @internal */
export const PULL_REQUEST_TEMPLATE_KIND = new Kind<PullRequestTemplate>('pull-request-template');

/** A part of the description of a pull request. */
export interface PullRequestSection {
  /** Its heading. */
  readonly heading: string;
  /**
   * What stands below the heading. Markdown.
   *
   * @default - nothing
   */
  readonly text?: string;
  /**
   * A note for the author, which does not show.
   *
   * @default - none
   */
  readonly hint?: string;
  /**
   * What has to be done, as boxes to tick.
   *
   * @default - none
   */
  readonly checklist?: string[];
}

/** What a description of a pull request begins with. */
export interface PullRequestTemplateProps {
  /** Its parts, in their order. */
  readonly sections: PullRequestSection[];
  /**
   * What stands above the first part. Markdown.
   *
   * @default - nothing
   */
  readonly introduction?: string;
  /**
   * The name of a further template, which `?template=<name>.md` in the address asks for.
   *
   * @default - it is the one that every pull request begins with
   */
  readonly templateName?: string;
  /**
   * The path of the file from the root of the repository, where GitHub finds it as well: `docs/pull_request_template.md`.
   *
   * @default `.github/pull_request_template.md`, or `.github/PULL_REQUEST_TEMPLATE/<templateName>.md`
   */
  readonly file?: string;
}

/**
 * What the description of a new pull request begins with: `.github/pull_request_template.md`, or `.github/PULL_REQUEST_TEMPLATE/<name>.md` for a further one.
 *
 * @see https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/creating-a-pull-request-template-for-your-repository
 */
export class PullRequestTemplate extends Construct {
  /** Path of the file from the root of the repository. */
  public readonly file: string;
  /** @internal */
  public readonly _props: PullRequestTemplateProps;
  /** @internal */
  public readonly _origin: Origin;

  /**
   * @param scope the delivery
   * @param id the name that messages call it by
   * @param props its parts
   */
  public constructor(scope: Construct, id: string, props: PullRequestTemplateProps) {
    super(constructScope('new PullRequestTemplate', scope), nodeId(scope, id, props));
    const { templateName } = props;
    this.file = props.file ?? (templateName === undefined ? '.github/pull_request_template.md' : `.github/PULL_REQUEST_TEMPLATE/${templateName}.md`);
    this._props = props;
    this._origin = declare(this, PULL_REQUEST_TEMPLATE_KIND);
  }
}

const oneLine = kinds.made((value) => typeof value === 'string' && value.trim() !== '' && !/[\r\n]/.test(value), 'a text on one line that is not empty');
const SECTION = optionTable({ heading: oneLine, text: filled, hint: filled, checklist: texts }, ['heading'], { items: 'checklist', title: 'heading' });
const TEMPLATE = optionTable({
  sections: kinds.list(kinds.struct(SECTION, 'a section', "{ heading: 'Security', checklist: ['…'] }")),
  introduction: filled,
  templateName: filled,
  file: kinds.made(
    (value) => typeof value === 'string' && /^(?:\.github\/|docs\/)?(?:pull_request_template\.(?:md|txt)|pull_request_template\/[^/]+\.(?:md|txt))$/i.test(value),
    "a path where GitHub looks, such as 'docs/pull_request_template.md'",
  ),
}, ['sections']);

/** Asked before the construct is part of any tree. */
function nodeId(scope: Construct, id: string, props: PullRequestTemplateProps): string {
  const { sections, introduction } = expectOptions('new PullRequestTemplate', id, props, TEMPLATE);
  if (sections.length === 0 && introduction === undefined) {
    const why = 'it is empty: it needs a section or an introduction';
    throw new InvalidValueError('call/empty-list', `new PullRequestTemplate(${asWritten(id)}, { sections: [] })`, why, { option: 'sections', given: sections });
  }
  return nodeIdOf('new PullRequestTemplate', scope, id, 'pull-request-template:');
}

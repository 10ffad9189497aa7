import { Construct } from 'constructs';
import { badgeMarkdown, workflowBadge } from './markdown';
import { InvalidValueError, Kind, Origin, asWritten, constructPath, constructScope, declare, expectArgument, expectOptions, kinds, nodeIdOf, optionTable } from '../../core/inside';
import { Workflow } from '../../workflows/inside';
import { GithubRepository } from '../github-repository';
import { RepositoryFactsModel } from '../model';

/** What marks one. @internal */
export const STATUS_BADGES_KIND = new Kind<StatusBadges>('status-badges');

/** Which runs of a workflow a badge speaks of. */
export interface WorkflowBadgeOptions {
  /**
   * The branch.
   *
   * @default - the default branch of the repository
   */
  readonly branch?: string;
  /**
   * The event that started the runs, as GitHub calls it: `push`.
   *
   * @default - any
   */
  readonly event?: string;
  /**
   * What stands in place of the picture when it cannot be shown. The picture itself has the name of the workflow.
   *
   * @default - the name of the workflow
   */
  readonly label?: string;
}

/** A badge that somebody else draws. */
export interface BadgeOptions {
  /** The address of the picture. */
  readonly image: string;
  /**
   * Where a click leads.
   *
   * @default - nowhere
   */
  readonly link?: string;
}

/** Where badges are kept. */
export interface StatusBadgesProps {
  /**
   * The Markdown file, from the root of the repository.
   *
   * @default 'README.md'
   */
  readonly file?: string;
  /**
   * Workflows whose runs on the default branch get a badge.
   *
   * @default - those that are added with `addWorkflow`
   */
  readonly workflows?: Workflow[];
}

/** One badge, before the repository is known. */
type Badge =
  | { readonly kind: 'workflow'; readonly origin: Origin; readonly workflow: Workflow; readonly branch?: string; readonly event?: string; readonly label?: string }
  | { readonly kind: 'other'; readonly origin: Origin; readonly markdown: string };

/**
 * Badges in a file of yours, such as the README: what stands between two marks is kept up to date, the rest is yours. Without the marks they are put below the
 * title. You may move the marks. When the construct is gone, the file stays as it is.
 *
 * @see https://docs.github.com/en/actions/how-tos/monitor-workflows/add-a-status-badge
 */
export class StatusBadges extends Construct {
  /** @internal */
  public readonly _id: string;
  /** @internal */
  public readonly _file: string;
  /** @internal */
  public readonly _origin: Origin;
  /** @internal */
  public readonly _badges: Badge[] = [];

  /**
   * @param scope the delivery
   * @param id what the marks in the file say: letters, digits, `-` and `_`
   * @param props the file
   */
  public constructor(scope: Construct, id: string, props: StatusBadgesProps = {}) {
    super(constructScope('new StatusBadges', scope), nodeId(scope, id, props));
    this._id = id;
    this._file = props.file ?? 'README.md';
    this._origin = declare(this, STATUS_BADGES_KIND);
    for (const workflow of props.workflows ?? []) this._badges.push({ kind: 'workflow', origin: this._origin, workflow });
  }

  /**
   * A badge for a workflow.
   *
   * @param workflow whose runs
   * @param options which of them
   */
  public addWorkflow(workflow: Workflow, options: WorkflowBadgeOptions = {}): void {
    expectArgument('badges.addWorkflow', workflow, aWorkflow, 'its first argument');
    const { branch, event, label } = expectOptions('badges.addWorkflow', workflow._id, options, WORKFLOW_BADGE);
    this._badges.push({ kind: 'workflow', origin: this.here(), workflow, branch, event, label });
  }

  /**
   * A badge that somebody else draws: coverage, a version, a licence.
   *
   * @param label what stands in place of the picture when it cannot be shown
   * @param options picture and link
   */
  public addBadge(label: string, options: BadgeOptions): void {
    expectArgument('badges.addBadge', label, filled, 'its label');
    const { image, link } = expectOptions('badges.addBadge', label, options, BADGE);
    this._badges.push({ kind: 'other', origin: this.here(), markdown: badgeMarkdown(label, image, link) });
  }

  /**
   * The badges as Markdown, one a line, for use elsewhere.
   *
   * @param repository whose runs
   */
  public markdown(repository: GithubRepository): string {
    expectArgument('badges.markdown', repository, aRepository, 'it');
    return this._lines(repository._model).join('\n');
  }

  /** @internal */
  public _lines(facts: RepositoryFactsModel): string[] {
    return this._badges.map((badge) => {
      if (badge.kind === 'other') return badge.markdown;
      const { workflow, branch = facts.defaultBranch, event, label = workflow._props.name ?? workflow._id } = badge;
      return workflowBadge(facts, workflow.file, label, branch, event);
    });
  }

  private here(): Origin {
    return Origin.here(`${constructPath(this)}/badges[${this._badges.length}]`);
  }
}

const filled = kinds.made((value) => typeof value === 'string' && value.trim() !== '', 'a text that is not empty');
const aRepository = kinds.made((value) => value instanceof GithubRepository, "a GithubRepository, such as new GithubRepository(delivery, 'acme/app')");
const aWorkflow = kinds.made((value) => value instanceof Workflow, 'a Workflow');
const address = kinds.made((value) => typeof value === 'string' && /^https?:\/\/[^\s()<>"]+$/.test(value), "an address without blanks and brackets, such as 'https://img.shields.io/badge/license-MIT-blue.svg'");
const FILE = kinds.made(
  (value) => typeof value === 'string' && /^[^/\\\s:][^\\\r\n:]*\.(?:md|markdown)$/i.test(value) && value.split('/').every((part) => !['', '.', '..', '.git'].includes(part)),
  "a Markdown file from the root of the repository on, without '..', such as 'docs/STATUS.md'",
);

const WORKFLOW_BADGE = optionTable({
  branch: kinds.made((value) => typeof value === 'string' && /^(?!refs\/)[^\s~^:?*[\\]+$/.test(value), "the name of a branch, such as 'main'"),
  event: kinds.made((value) => typeof value === 'string' && /^[a-z_]+$/.test(value), "the name of an event, such as 'push'"),
  label: filled,
});
const BADGE = optionTable({ image: address, link: address }, ['image']);
const STATUS_BADGES = optionTable({ file: FILE, workflows: kinds.list(aWorkflow) });

/** Asked before the construct is part of any tree. */
function nodeId(scope: Construct, id: string, props: StatusBadgesProps): string {
  expectOptions('new StatusBadges', id, props, STATUS_BADGES);
  if (typeof id !== 'string' || !/^[A-Za-z\d](?:[A-Za-z\d_-]*[A-Za-z\d])?$/.test(id)) {
    const why = 'its id, which the marks in the file say, is made of letters, digits, - and _';
    throw new InvalidValueError('call/wrong-value', `new StatusBadges(…, ${asWritten(id)})`, why, { option: 'id', given: id });
  }
  return nodeIdOf('new StatusBadges', scope, id, 'status-badges:');
}

import { Schedule } from './schedule';
import { BranchProtectionRuleTriggerOptions, CheckRunTriggerOptions, CheckSuiteTriggerOptions, DiscussionTriggerOptions, DiscussionCommentTriggerOptions, ImageVersionTriggerOptions, IssueCommentTriggerOptions, IssuesTriggerOptions, LabelTriggerOptions, MergeGroupTriggerOptions, MilestoneTriggerOptions, ProjectTriggerOptions, ProjectCardTriggerOptions, ProjectColumnTriggerOptions, PullRequestTriggerOptions, PullRequestCommentTriggerOptions, PullRequestReviewTriggerOptions, PullRequestReviewCommentTriggerOptions, PullRequestTargetTriggerOptions, PushTriggerOptions, RegistryPackageTriggerOptions, ReleaseTriggerOptions, WatchTriggerOptions, WorkflowRunTriggerOptions } from './trigger-options';
import { expectArgument, kinds, Origin } from '../../core/inside';
import { DispatchInput } from '../inputs/dispatch-input';
import { SCHEDULE } from '../private/struct-kinds';
import { expectTriggerOptions } from '../private/trigger-options';

/** The options of a trigger, as the user gave them. */
type Options = Readonly<Record<string, unknown>>;

/**
 * What starts a workflow.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export class Trigger {
  /**
   * `branch_protection_rule`: A branch protection rule was changed.
   *
   * @param options which of them
   */
  public static branchProtectionRule(options: BranchProtectionRuleTriggerOptions = {}): Trigger {
    return new Trigger('branch_protection_rule', expectTriggerOptions('branch_protection_rule', options));
  }

  /**
   * `check_run`: A check run was made or has changed.
   *
   * @param options which of them
   */
  public static checkRun(options: CheckRunTriggerOptions = {}): Trigger {
    return new Trigger('check_run', expectTriggerOptions('check_run', options));
  }

  /**
   * `check_suite`: A check suite was completed.
   *
   * @param options which of them
   */
  public static checkSuite(options: CheckSuiteTriggerOptions = {}): Trigger {
    return new Trigger('check_suite', expectTriggerOptions('check_suite', options));
  }

  /** `create`: A branch or tag was made. */
  public static create(): Trigger {
    return new Trigger('create');
  }

  /** `delete`: A branch or tag was deleted. */
  public static delete(): Trigger {
    return new Trigger('delete');
  }

  /** `deployment`: A deployment was made. */
  public static deployment(): Trigger {
    return new Trigger('deployment');
  }

  /** `deployment_status`: A deployment was given a status. */
  public static deploymentStatus(): Trigger {
    return new Trigger('deployment_status');
  }

  /**
   * `discussion`: A discussion was made or changed.
   *
   * @param options which of them
   */
  public static discussion(options: DiscussionTriggerOptions = {}): Trigger {
    return new Trigger('discussion', expectTriggerOptions('discussion', options));
  }

  /**
   * `discussion_comment`: A comment on a discussion was made or changed.
   *
   * @param options which of them
   */
  public static discussionComment(options: DiscussionCommentTriggerOptions = {}): Trigger {
    return new Trigger('discussion_comment', expectTriggerOptions('discussion_comment', options));
  }

  /** `fork`: Somebody forked the repository. */
  public static fork(): Trigger {
    return new Trigger('fork');
  }

  /** `gollum`: A wiki page was made or changed. */
  public static gollum(): Trigger {
    return new Trigger('gollum');
  }

  /**
   * `image_version`: A custom runner image got a version.
   *
   * @param options which of them
   */
  public static imageVersion(options: ImageVersionTriggerOptions = {}): Trigger {
    return new Trigger('image_version', expectTriggerOptions('image_version', options));
  }

  /**
   * `issue_comment`: A comment on an issue or a pull request was made or changed. Anybody may write one.
   *
   * @param options which of them
   */
  public static issueComment(options: IssueCommentTriggerOptions = {}): Trigger {
    return new Trigger('issue_comment', expectTriggerOptions('issue_comment', options));
  }

  /**
   * `issues`: An issue was made or changed. Anybody may open one.
   *
   * @param options which of them
   */
  public static issues(options: IssuesTriggerOptions = {}): Trigger {
    return new Trigger('issues', expectTriggerOptions('issues', options));
  }

  /**
   * `label`: A label was made or changed.
   *
   * @param options which of them
   */
  public static label(options: LabelTriggerOptions = {}): Trigger {
    return new Trigger('label', expectTriggerOptions('label', options));
  }

  /**
   * `merge_group`: A pull request entered a merge queue, which asks for its checks.
   *
   * @param options which of them
   */
  public static mergeGroup(options: MergeGroupTriggerOptions = {}): Trigger {
    return new Trigger('merge_group', expectTriggerOptions('merge_group', options));
  }

  /**
   * `milestone`: A milestone was made or changed.
   *
   * @param options which of them
   */
  public static milestone(options: MilestoneTriggerOptions = {}): Trigger {
    return new Trigger('milestone', expectTriggerOptions('milestone', options));
  }

  /** `page_build`: GitHub Pages was built. */
  public static pageBuild(): Trigger {
    return new Trigger('page_build');
  }

  /**
   * `project`: A classic project was made or changed.
   *
   * @param options which of them
   */
  public static project(options: ProjectTriggerOptions = {}): Trigger {
    return new Trigger('project', expectTriggerOptions('project', options));
  }

  /**
   * `project_card`: A card of a classic project was made or changed.
   *
   * @param options which of them
   */
  public static projectCard(options: ProjectCardTriggerOptions = {}): Trigger {
    return new Trigger('project_card', expectTriggerOptions('project_card', options));
  }

  /**
   * `project_column`: A column of a classic project was made or changed.
   *
   * @param options which of them
   */
  public static projectColumn(options: ProjectColumnTriggerOptions = {}): Trigger {
    return new Trigger('project_column', expectTriggerOptions('project_column', options));
  }

  /** `public`: The repository was made public. */
  public static madePublic(): Trigger {
    return new Trigger('public');
  }

  /**
   * `pull_request`: A pull request was opened or changed. Runs from forks get a read-only token and no secrets.
   *
   * @param options which of them
   */
  public static pullRequest(options: PullRequestTriggerOptions = {}): Trigger {
    return new Trigger('pull_request', expectTriggerOptions('pull_request', options));
  }

  /**
   * `pull_request_comment`: A comment on a pull request was made or changed.
   *
   * @param options which of them
   */
  public static pullRequestComment(options: PullRequestCommentTriggerOptions = {}): Trigger {
    return new Trigger('pull_request_comment', expectTriggerOptions('pull_request_comment', options));
  }

  /**
   * `pull_request_review`: A review of a pull request was submitted or changed.
   *
   * @param options which of them
   */
  public static pullRequestReview(options: PullRequestReviewTriggerOptions = {}): Trigger {
    return new Trigger('pull_request_review', expectTriggerOptions('pull_request_review', options));
  }

  /**
   * `pull_request_review_comment`: A comment on the diff of a pull request was made or changed.
   *
   * @param options which of them
   */
  public static pullRequestReviewComment(options: PullRequestReviewCommentTriggerOptions = {}): Trigger {
    return new Trigger('pull_request_review_comment', expectTriggerOptions('pull_request_review_comment', options));
  }

  /**
   * `pull_request_target`: Like `pull_request`, but in the context of the base branch: with its secrets and a writable token, also for forks. Never check out or run the code of the head in it.
   *
   * @param options which of them
   */
  public static pullRequestTarget(options: PullRequestTargetTriggerOptions = {}): Trigger {
    return new Trigger('pull_request_target', expectTriggerOptions('pull_request_target', options));
  }

  /**
   * `push`: Commits or tags were pushed.
   *
   * @param options which of them
   */
  public static push(options: PushTriggerOptions = {}): Trigger {
    return new Trigger('push', expectTriggerOptions('push', options));
  }

  /**
   * `registry_package`: A package was published or updated.
   *
   * @param options which of them
   */
  public static registryPackage(options: RegistryPackageTriggerOptions = {}): Trigger {
    return new Trigger('registry_package', expectTriggerOptions('registry_package', options));
  }

  /**
   * `release`: A release was made or changed.
   *
   * @param options which of them
   */
  public static release(options: ReleaseTriggerOptions = {}): Trigger {
    return new Trigger('release', expectTriggerOptions('release', options));
  }

  /** `status`: A commit was given a status. */
  public static status(): Trigger {
    return new Trigger('status');
  }

  /**
   * `watch`: Somebody starred the repository.
   *
   * @param options which of them
   */
  public static watch(options: WatchTriggerOptions = {}): Trigger {
    return new Trigger('watch', expectTriggerOptions('watch', options));
  }

  /**
   * `workflow_run`: Another workflow was requested or completed. Runs in the context of the default branch, with its secrets.
   *
   * @param options which of them
   */
  public static workflowRun(options: WorkflowRunTriggerOptions): Trigger {
    return new Trigger('workflow_run', expectTriggerOptions('workflow_run', options));
  }

  /**
   * `repository_dispatch`: The API was called with an event of your own.
   *
   * @param types the events' own names; none for all
   */
  public static repositoryDispatch(...types: string[]): Trigger {
    expectArgument('Trigger.repositoryDispatch', types, kinds.list(kinds.text), 'the list of types');
    return new Trigger('repository_dispatch', types.length > 0 ? { types } : {});
  }

  /**
   * `schedule`: A clock. At least five minutes apart, on the default branch only.
   *
   * @param schedules one or more
   */
  public static schedule(...schedules: Schedule[]): Trigger {
    expectArgument('Trigger.schedule', schedules, kinds.list(SCHEDULE), 'the list of schedules');
    return new Trigger('schedule', { schedules });
  }

  /**
   * `workflow_dispatch`: Somebody starts it, by hand or through the API.
   *
   * @param inputs what the person is asked for, at most 25; read with `workflow.input(name)`
   */
  public static workflowDispatch(inputs: { [name: string]: DispatchInput } = {}): Trigger {
    expectArgument('Trigger.workflowDispatch', inputs, DISPATCH_INPUTS, 'the inputs');
    return new Trigger('workflow_dispatch', { inputs });
  }

  /**
   * An event that this version of Slipway has no method for.
   *
   * @param eventName GitHub's name of the event
   * @param filters its keys, as they stand in the file
   */
  public static of(eventName: string, filters: { [key: string]: string[] } = {}): Trigger {
    expectArgument('Trigger.of', eventName, kinds.text, 'the event');
    expectArgument('Trigger.of', filters, kinds.map(kinds.list(kinds.text)), 'the filters');
    return new Trigger(eventName, filters);
  }

  /** @internal */
  public readonly _event: string;
  /** @internal */
  public readonly _options: Options;
  /** @internal */
  public readonly _origin: Origin;

  private constructor(event: string, options: object = {}) {
    this._event = event;
    this._options = options as Options;
    this._origin = Origin.here('triggers');
  }
}

const DISPATCH_INPUTS = kinds.map(kinds.made((value) => value instanceof DispatchInput, 'a DispatchInput, such as DispatchInput.string()'));

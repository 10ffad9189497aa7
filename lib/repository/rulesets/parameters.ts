import { Json } from './model';
import { bareName, bareNames } from './names';
import { CODE_SCANNING, COPILOT, MERGE_QUEUE, PATTERN, PULL_REQUEST, WORKFLOWS, nonEmptyList } from './rule-kinds';
import { AlertThreshold, CodeScanningTool, CopilotCodeReviewOptions, MergeMethod, MergeQueueGrouping, MergeQueueOptions, PatternOperator, PatternOptions, PullRequestRuleOptions, RequiredWorkflow, RulesetActors, SecurityAlertThreshold } from './rule-options';
import { Duration, InvalidValueError, expectArgument, expectOptions, kinds } from '../../core/inside';
import { IEnvironment } from '../../workflows/inside';

/** Options in our words as parameters in the words of GitHub's API. What it wants as an id is a name here. */
type Parameters = { readonly [key: string]: Json };

export function pullRequestParameters(given: PullRequestRuleOptions): Parameters {
  const call = 'RulesetRule.pullRequest';
  const options = expectOptions(call, undefined, given, PULL_REQUEST);
  return {
    required_approving_review_count: options.requiredApprovals ?? 1,
    dismiss_stale_reviews_on_push: options.dismissStaleReviews ?? true,
    require_code_owner_review: options.codeOwnerReviews ?? false,
    require_last_push_approval: options.lastPushApproval ?? false,
    required_review_thread_resolution: options.conversationResolution ?? false,
    ...(options.allowedMergeMethods ? { allowed_merge_methods: options.allowedMergeMethods } : {}),
    ...(options.requiredReviewers ? {
      required_reviewers: options.requiredReviewers.map(({ filePatterns, team, minimumApprovals = 1 }) => ({
        file_patterns: filePatterns,
        minimum_approvals: minimumApprovals,
        reviewer: { type: 'Team', name: bareName(call, team, 'team') },
      })),
    } : {}),
    ...(options.dismissers ? { dismissal_restriction: { enabled: true, allowed_actors: actors(call, options.dismissers) } } : {}),
  };
}

function actors(call: string, { users, teams, apps, roles }: RulesetActors): Json {
  const typed = (type: string, names: readonly string[]) => names.map((name) => ({ type, name }));
  return [
    ...typed('User', bareNames(call, users, 'user')),
    ...typed('Team', bareNames(call, teams, 'team')),
    ...typed('IntegrationInstallation', bareNames(call, apps, 'app')),
    ...typed('RepositoryRole', bareNames(call, roles, 'role')),
  ];
}

export function mergeQueueParameters(given: MergeQueueOptions): Parameters {
  const options = expectOptions('RulesetRule.mergeQueue', undefined, given, MERGE_QUEUE);
  const { minEntriesToMerge = 1, maxEntriesToMerge = 5 } = options;
  if (minEntriesToMerge > maxEntriesToMerge) {
    const why = `minEntriesToMerge (${minEntriesToMerge}) must not be greater than maxEntriesToMerge (${maxEntriesToMerge})`;
    throw new InvalidValueError('call/contradiction', 'RulesetRule.mergeQueue(…)', why, { option: 'minEntriesToMerge', given: minEntriesToMerge });
  }
  return {
    check_response_timeout_minutes: (options.checkResponseTimeout ?? Duration.minutes(60)).toMinutes(),
    grouping_strategy: options.grouping ?? MergeQueueGrouping.ALL_GREEN,
    max_entries_to_build: options.maxEntriesToBuild ?? 5,
    max_entries_to_merge: maxEntriesToMerge,
    merge_method: (options.mergeMethod ?? MergeMethod.MERGE).toUpperCase(),
    min_entries_to_merge: minEntriesToMerge,
    min_entries_to_merge_wait_minutes: (options.minEntriesToMergeWait ?? Duration.minutes(5)).toMinutes(),
  };
}

const ENVIRONMENTS = nonEmptyList(kinds.made((value) => typeof (value as IEnvironment | null)?.environmentName === 'string', 'an environment, such as a DeploymentEnvironment'));

export function environmentNames(environments: readonly IEnvironment[]): string[] {
  const call = 'RulesetRule.requiredDeployments';
  expectArgument(call, environments, ENVIRONMENTS, 'the list of environments');
  return environments.map(({ environmentName: name }) => {
    if (!name.includes('${')) return name;
    const why = 'the name of an environment must not hold an expression: a branch asks for it by its name, before anything runs';
    throw new InvalidValueError('call/expression-not-allowed', `${call}(…)`, why, { option: 'environments', given: name });
  });
}

export function workflowParameters(workflows: readonly RequiredWorkflow[]): Parameters {
  expectArgument('RulesetRule.workflows', workflows, WORKFLOWS, 'the list of workflows');
  return {
    workflows: workflows.map(({ path, repository, ref, sha }) => ({ path, ...(repository ? { repository } : {}), ...(ref ? { ref } : {}), ...(sha ? { sha } : {}) })),
  };
}

export function codeScanningParameters(tools: readonly CodeScanningTool[]): Parameters {
  expectArgument('RulesetRule.codeScanning', tools, CODE_SCANNING, 'the list of tools');
  return {
    code_scanning_tools: tools.map(({ tool, securityAlerts, alerts }) => ({
      tool,
      security_alerts_threshold: securityAlerts ?? SecurityAlertThreshold.HIGH_OR_HIGHER,
      alerts_threshold: alerts ?? AlertThreshold.ERRORS,
    })),
  };
}

export function copilotParameters(given: CopilotCodeReviewOptions): Parameters {
  const { reviewDraftPullRequests = false, reviewOnPush = false } = expectOptions('RulesetRule.copilotCodeReview', undefined, given, COPILOT);
  return { review_draft_pull_requests: reviewDraftPullRequests, review_on_push: reviewOnPush };
}

export function patternParameters(call: string, given: PatternOptions): Parameters {
  const { operator = PatternOperator.REGEX, pattern, negate = false, name } = expectOptions(call, undefined, given, PATTERN);
  return { ...(name === undefined ? {} : { name }), negate, operator, pattern };
}

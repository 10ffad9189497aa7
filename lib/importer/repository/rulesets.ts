import { checkSaid } from './protections';
import { DELIVERY, Said, called, made, named, unlessNone } from './said';
import { word } from './settings';
import { DesiredRuleset, Json } from '../../repository/inside';

type JsonMap = { readonly [key: string]: Json };

/** A rule for which there is no call, and why: the end of a sentence. */
export class UnknownRule extends Error {}

/** `new Ruleset(delivery, 'main', …)` */
export function rulesetSaid({ name, target, enforcement, bypass_actors: actors, conditions, rules }: DesiredRuleset, environments: ReadonlyMap<string, Said>): Said {
  const refs = conditions?.ref_name ?? { include: [], exclude: [] };
  return made('Ruleset', DELIVERY, name, {
    target: targetSaid(target, refs.include, refs.exclude),
    enforcement: enforcement === 'active' ? undefined : word('Enforcement', enforcement),
    bypassActors: actors.length === 0 ? undefined : actors.map(actorSaid),
    rules: rules.map((rule) => ruleSaid(rule.type, rule.parameters ?? {}, environments)),
  });
}

function targetSaid(target: DesiredRuleset['target'], include: readonly string[], exclude: readonly string[]): Said | undefined {
  const of = named('RulesetTarget');
  if (target === 'push') return called(of, 'pushes');
  if (target === 'branch' && include.length === 1 && include[0] === '~DEFAULT_BRANCH' && exclude.length === 0) return undefined;
  const short = (refs: readonly string[]) => refs.map((ref) => ref.replace(target === 'branch' ? /^refs\/heads\// : /^refs\/tags\//, ''));
  return called(of, target === 'branch' ? 'branches' : 'tags', short(include), exclude.length === 0 ? undefined : short(exclude));
}

const ACTORS: Readonly<Record<string, string>> = { Team: 'team', Integration: 'app', RepositoryRole: 'role', User: 'user' };

function actorSaid({ actor_type: type, actor_name: name, bypass_mode: mode }: DesiredRuleset['bypass_actors'][number]): Said {
  const said = mode === 'always' ? undefined : word('BypassMode', mode);
  if (type === 'OrganizationAdmin') return called(named('BypassActor'), 'organizationAdmin', said);
  if (type === 'DeployKey') return called(named('BypassActor'), 'deployKey', said);
  if (ACTORS[type] === undefined || name === undefined) throw new UnknownRule(`it may be bypassed by '${type}', which this Slipway does not know`);
  return called(named('BypassActor'), ACTORS[type], name, said);
}

type Rule = (parameters: JsonMap, environments: ReadonlyMap<string, Said>) => readonly unknown[];

const NO_OPTIONS: Rule = () => [];
const PATTERN: Rule = ({ operator, pattern, negate, name }) => [{ operator: word('PatternOperator', operator), pattern, negate: negate || undefined, name: name === '' ? undefined : name }];

/** Which call makes a rule of which type, and of what. */
const RULES: Readonly<Record<string, readonly [method: string, args: Rule]>> = {
  creation: ['creation', NO_OPTIONS],
  deletion: ['deletion', NO_OPTIONS],
  required_linear_history: ['requiredLinearHistory', NO_OPTIONS],
  required_signatures: ['requiredSignatures', NO_OPTIONS],
  non_fast_forward: ['nonFastForward', NO_OPTIONS],
  license_compliance_scanning: ['licenseComplianceScanning', NO_OPTIONS],
  update: ['update', ({ update_allows_fetch_and_merge: allowFetchAndMerge }) => [unlessNone({ allowFetchAndMerge: allowFetchAndMerge || undefined })]],
  pull_request: ['pullRequest', (parameters) => [pullRequestOptions(parameters)]],
  required_status_checks: ['requiredStatusChecks', ({ required_status_checks: checks, strict_required_status_checks_policy: strict, do_not_enforce_on_create: unborn }) => [{
    checks: (checks as readonly JsonMap[]).map(({ context, integration }) => checkSaid(String(context), integration as string | number | undefined)),
    strict: strict === false ? false : undefined,
    enforceOnCreate: unborn !== true ? undefined : false,
  }]],
  merge_queue: ['mergeQueue', (parameters) => [{
    checkResponseTimeout: minutes(parameters.check_response_timeout_minutes),
    grouping: word('MergeQueueGrouping', parameters.grouping_strategy),
    maxEntriesToBuild: parameters.max_entries_to_build,
    maxEntriesToMerge: parameters.max_entries_to_merge,
    mergeMethod: word('MergeMethod', String(parameters.merge_method).toLowerCase()),
    minEntriesToMerge: parameters.min_entries_to_merge,
    minEntriesToMergeWait: minutes(parameters.min_entries_to_merge_wait_minutes),
  }]],
  required_deployments: ['requiredDeployments', ({ required_deployment_environments: names }, environments) => [(names as readonly string[]).map((name) => environmentOf(name, environments))]],
  workflows: ['workflows', ({ workflows }) => [workflows]],
  code_scanning: ['codeScanning', ({ code_scanning_tools: tools }) => [(tools as readonly JsonMap[]).map(({ tool, security_alerts_threshold: securityAlerts, alerts_threshold: alerts }) => (
    { tool, securityAlerts: word('SecurityAlertThreshold', securityAlerts), alerts: word('AlertThreshold', alerts) }
  ))]],
  copilot_code_review: ['copilotCodeReview', ({ review_draft_pull_requests: reviewDraftPullRequests, review_on_push: reviewOnPush }) => [unlessNone({ reviewDraftPullRequests, reviewOnPush })]],
  commit_message_pattern: ['commitMessagePattern', PATTERN],
  commit_author_email_pattern: ['commitAuthorEmailPattern', PATTERN],
  committer_email_pattern: ['committerEmailPattern', PATTERN],
  branch_name_pattern: ['branchNamePattern', PATTERN],
  tag_name_pattern: ['tagNamePattern', PATTERN],
  file_path_restriction: ['filePathRestriction', ({ restricted_file_paths: paths }) => [paths]],
  max_file_path_length: ['maxFilePathLength', ({ max_file_path_length: most }) => [most]],
  file_extension_restriction: ['fileExtensionRestriction', ({ restricted_file_extensions: extensions }) => [extensions]],
  max_file_size: ['maxFileSize', ({ max_file_size: most }) => [most]],
};

function ruleSaid(type: string, parameters: JsonMap, environments: ReadonlyMap<string, Said>): Said {
  if (!Object.hasOwn(RULES, type)) throw new UnknownRule(`it has the rule '${type}', for which this Slipway has no words`);
  const [method, args] = RULES[type];
  return called(named('RulesetRule'), method, ...args(parameters, environments));
}

function pullRequestOptions(parameters: JsonMap): unknown {
  const reviewers = parameters.required_reviewers as readonly JsonMap[] | undefined;
  const dismissal = parameters.dismissal_restriction as JsonMap | undefined;
  return {
    requiredApprovals: parameters.required_approving_review_count,
    dismissStaleReviews: parameters.dismiss_stale_reviews_on_push,
    codeOwnerReviews: parameters.require_code_owner_review || undefined,
    lastPushApproval: parameters.require_last_push_approval || undefined,
    conversationResolution: parameters.required_review_thread_resolution || undefined,
    allowedMergeMethods: (parameters.allowed_merge_methods as readonly string[] | undefined)?.map((method) => word('MergeMethod', method)),
    requiredReviewers: reviewers === undefined || reviewers.length === 0 ? undefined : reviewers.map(({ file_patterns: filePatterns, minimum_approvals: minimumApprovals, reviewer }) => (
      { filePatterns, team: (reviewer as JsonMap).name, minimumApprovals }
    )),
    dismissers: dismissal?.enabled === true ? dismissersOf(dismissal.allowed_actors as readonly JsonMap[] | undefined) : undefined,
  };
}

function dismissersOf(actors: readonly JsonMap[] = []): unknown {
  const of = (type: string) => {
    const names = actors.filter((actor) => actor.type === type).map(({ name }) => name);
    return names.length === 0 ? undefined : names;
  };
  return { users: of('User'), teams: of('Team'), apps: of('IntegrationInstallation'), roles: of('RepositoryRole') };
}

function environmentOf(name: string, environments: ReadonlyMap<string, Said>): Said {
  const found = environments.get(name.toLowerCase());
  if (!found) throw new UnknownRule(`it asks for deployments to '${name}', which is not declared`);
  return found;
}

function minutes(count: Json | undefined): Said {
  return called(named('Duration'), 'minutes', count);
}

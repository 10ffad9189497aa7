import { DesiredSettings, Json } from '../../repository/inside';
import { JsonMap, isMap } from '../compare/json';
import { Context } from '../context';
import { Unseen } from './unseen';
import { SETTINGS, SWITCHES } from '../resources/settings';

/** The keys of a repository that a program can say something about. */
const KEYS = [
  'description', 'homepage', 'has_issues', 'has_wiki', 'has_projects', 'has_pull_requests', 'is_template', 'allow_forking', 'pull_request_creation_policy', 'allow_merge_commit',
  'allow_squash_merge', 'allow_rebase_merge', 'merge_commit_title', 'merge_commit_message', 'squash_merge_commit_title', 'squash_merge_commit_message', 'allow_auto_merge',
  'delete_branch_on_merge', 'allow_update_branch', 'web_commit_signoff_required',
];

const SECURITY = ['advanced_security', 'code_security', 'secret_scanning', 'secret_scanning_push_protection', 'secret_scanning_ai_detection', 'secret_scanning_non_provider_patterns'];

/** What each document of settings has besides, which nobody declares. */
const OPTIONS: { readonly [key in keyof DesiredSettings]: readonly string[] } = {
  actions_permissions: ['enabled', 'allowed_actions', 'sha_pinning_required'],
  selected_actions: ['github_owned_allowed', 'verified_allowed', 'patterns_allowed'],
  workflow_permissions: ['default_workflow_permissions', 'can_approve_pull_request_reviews'],
  artifact_and_log_retention: ['days'],
  fork_pr_contributor_approval: ['approval_policy'],
  oidc_subject: ['use_default', 'include_claim_keys', 'use_immutable_subject'],
};

/** The settings of a repository as the document says them. */
export async function liveSettings(context: Context, unseen: Unseen): Promise<DesiredSettings> {
  const found: [string, unknown][] = [['repository', repositoryKeys(context, unseen)]];
  for (const [key, { kind, path, absent = [] }] of Object.entries(SETTINGS).filter(([name]) => name !== 'repository')) {
    const answer = await unseen.shown(kind, () => context.client.find<JsonMap>(path, {}, absent.filter((status) => status !== 404)));
    if (answer !== undefined) found.push([key, only(answer, OPTIONS[key as keyof DesiredSettings]!)]);
  }
  for (const [key, { kind, path }] of Object.entries(SWITCHES)) {
    // To whom they are not shown, GitHub answers as if they were off.
    if (context.facts.permissions?.admin !== true) unseen.notes.push(`${kind}: shown to administrators only; nothing is said of it.`);
    else found.push([key, await switchOf(context, path)]);
  }
  return Object.fromEntries(withoutIdle(found));
}

function repositoryKeys({ facts }: Context, unseen: Unseen): JsonMap {
  const { security_and_analysis: security, ...rest } = facts as unknown as JsonMap;
  if (facts.permissions?.admin !== true) unseen.notes.push('repository settings: how pull requests are merged, and which analyses run, is shown to administrators only; nothing is said of it.');
  const analyses = isMap(security) ? Object.entries(security).filter(([key, value]) => SECURITY.includes(key) && isMap(value)).map(([key, value]) => [key, { status: (value as JsonMap).status }]) : [];
  return { ...only(rest, KEYS), ...(analyses.length > 0 ? { security_and_analysis: Object.fromEntries(analyses) as JsonMap } : {}) };
}

async function switchOf({ client }: Context, path: string): Promise<JsonMap> {
  const answer = await client.find<'' | { readonly enabled?: boolean }>(path);
  return { enabled: answer !== undefined && (answer || {}).enabled !== false };
}

/** What is empty is not said. */
function only(answer: JsonMap, keys: readonly string[]): JsonMap {
  return Object.fromEntries(keys.filter((key) => ![undefined, null, ''].includes(answer[key] as null)).map((key) => [key, answer[key] as Json]));
}

/** Which actions may run is said where only some may, and what a subject is made of where it is not GitHub's own. */
function withoutIdle(found: readonly (readonly [string, unknown])[]): [string, unknown][] {
  const permissions = found.find(([key]) => key === 'actions_permissions')?.[1] as JsonMap | undefined;
  return found.filter(([key]) => key !== 'selected_actions' || permissions?.allowed_actions === 'selected').map(([key, value]) => {
    const { include_claim_keys: _, ...subject } = value as JsonMap;
    return [key, key === 'oidc_subject' && subject.use_default === true ? subject : value];
  });
}

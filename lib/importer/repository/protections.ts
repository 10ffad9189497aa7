import { Said, DELIVERY, called, made, named, unlessNone } from './said';
import { DesiredProtection } from '../../repository/inside';

/** `new BranchProtection(delivery, 'main', …)`: what GitHub does anyway is not said. */
export function protectionSaid(protection: DesiredProtection): Said {
  const { branch, required_status_checks: checks, required_pull_request_reviews: reviews, restrictions } = protection;
  return made('BranchProtection', DELIVERY, branch, unlessNone({
    requiredChecks: checks ? checks.checks.map(({ context, app }) => checkSaid(context, app)) : [],
    strict: checks?.strict === false ? false : undefined,
    ...reviews ? {
      requiredApprovals: reviews.required_approving_review_count,
      dismissStaleReviews: reviews.dismiss_stale_reviews,
      codeOwnerReviews: reviews.require_code_owner_reviews || undefined,
      lastPushApproval: reviews.require_last_push_approval || undefined,
      dismissers: people(reviews.dismissal_restrictions as People | undefined),
      pullRequestBypassers: people(reviews.bypass_pull_request_allowances as People | undefined),
    } : { requirePullRequest: false },
    conversationResolution: protection.required_conversation_resolution || undefined,
    linearHistory: protection.required_linear_history || undefined,
    enforceAdmins: protection.enforce_admins || undefined,
    pushers: people(restrictions ?? undefined),
    blockCreations: protection.block_creations || undefined,
    allowForcePushes: protection.allow_force_pushes || undefined,
    allowDeletions: protection.allow_deletions || undefined,
    lockBranch: protection.lock_branch || undefined,
    allowForkSyncing: protection.allow_fork_syncing || undefined,
  }));
}

type People = NonNullable<DesiredProtection['restrictions']>;

/** Those of whom there is somebody; nobody at all is said as such. */
function people(who: People | undefined): unknown {
  const of = (names: readonly string[]) => (names.length === 0 ? undefined : names);
  return who && { users: of(who.users), teams: of(who.teams), apps: of(who.apps) };
}

/** A check by the name that it reports under: which job it is, nobody tells. */
export function checkSaid(context: string, app: string | number | undefined): Said {
  return called(named('RequiredCheck'), 'external', context, unlessNone({ app }));
}

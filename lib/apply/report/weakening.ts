import { Json } from '../../repository/inside';
import { Difference } from '../compare/differences';
import { isList } from '../compare/json';
import { isKept } from '../resources/resource';

type Test = (before: Json | undefined, after: Json | undefined) => boolean;

const isGone = (value: Json | undefined): boolean => value === undefined || value === null;
const gone: Test = (before, after) => !isGone(before) && isGone(after);
/** An item of a list that was there: a whole list where there was none says who may, where nobody could say it before. */
const added: Test = (before, after) => isGone(before) && !isGone(after) && !isList(after);
const off: Test = (before, after) => before === true && after !== true;
const on: Test = (before, after) => before === false && after === true;
const lower: Test = (before, after) => typeof before === 'number' && (typeof after !== 'number' || after < before);
const higher: Test = (before, after) => typeof before === 'number' && (typeof after !== 'number' || after > before);
const changed: Test = () => true;

/** Of words in the order of their strength, the weakest first: one that is not in the list is not known to be as strong. */
const weaker = (...words: readonly string[]): Test => (before, after) => {
  const [from, to] = [before, after].map((word) => words.indexOf(String(word)));
  return to < 0 || to < from;
};

/** What makes a repository less protected than it was, by the kind of the resource and the end of the path. The first row that fits decides. */
const ROWS: readonly (readonly [kind: RegExp, path: RegExp, weakens: Test])[] = [
  [/^environment$/, /^wait_timer$/, lower],
  [/^environment$/, /^prevent_self_review$/, off],
  [/^environment$/, /^can_admins_bypass$/, on],
  [/^environment$/, /^(reviewers|protection_rules)$/, gone],
  [/^environment$/, /^branch_policies$/, added],
  [/^environment$/, /^deployment_branch_policy$/, weaker('all branches and tags', 'protected branches', 'branch_policies')],

  [/^ruleset$/, /^enforcement$/, weaker('disabled', 'evaluate', 'active')],
  [/^ruleset$/, /^target$/, changed],
  [/^ruleset$/, /^bypass_actors\./, (before, after) => !isGone(after) && (isGone(before) || weaker('exempt', 'always', 'pull_request')(before, after))],
  [/^ruleset$/, /^conditions\.include$/, gone],
  [/^ruleset$/, /^conditions\.exclude$/, added],
  [/^ruleset$/, /^conditions$/, gone],
  [/^ruleset$/, /\.(do_not_enforce_on_create|update_allows_fetch_and_merge)$/, on],
  [/^ruleset$/, /\.(max_file_size|max_file_path_length)$/, higher],
  [/^ruleset$/, /\.allowed_merge_methods$/, added],
  [/^ruleset$/, /\.(required_status_checks|required_deployment_environments|required_reviewers|restricted_file_paths|restricted_file_extensions|code_scanning_tools|workflows)$/, gone],
  [/^ruleset$/, /\.(alerts_threshold|security_alerts_threshold)$/, changed],
  [/^ruleset$/, /\.(pattern|operator|negate)$/, changed],
  [/^ruleset$/, /^rules\.merge_queue\./, () => false],
  [/^ruleset$/, /^rules\./, (before, after) => gone(before, after) || off(before, after) || lower(before, after)],

  [/^branch protection$/, /^(allow_force_pushes|allow_deletions|allow_fork_syncing)$/, on],
  [/^branch protection$/, /(^restrictions|bypass_pull_request_allowances|dismissal_restrictions)\.(users|teams|apps)$/, added],
  [/^branch protection$/, /(^|\.)\w+$/, (before, after) => gone(before, after) || off(before, after) || lower(before, after)],

  [/^repository settings$/, /^visibility$/, weaker('public', 'internal', 'private')],
  [/^repository settings$/, /^private$/, off],
  [/^repository settings$/, /^allow_forking$/, on],
  [/^repository settings$/, /^web_commit_signoff_required$/, off],
  [/^repository settings$/, /^security_and_analysis\..*status$/, weaker('disabled', 'enabled')],
  [/^Actions permissions$/, /^enabled$/, on],
  [/^Actions permissions$/, /^allowed_actions$/, weaker('all', 'selected', 'local_only')],
  [/^Actions permissions$/, /^sha_pinning_required$/, off],
  [/^selected actions$/, /^patterns_allowed$/, added],
  [/^selected actions$/, /_allowed$/, on],
  [/^workflow permissions$/, /^default_workflow_permissions$/, weaker('write', 'read')],
  [/^workflow permissions$/, /^can_approve_pull_request_reviews$/, on],
  [/^approval of runs from forks$/, /^approval_policy$/, weaker('first_time_contributors_new_to_github', 'first_time_contributors', 'all_external_contributors')],
  [/^OIDC subject$/, /^use_default$/, (before, after) => before === false && after === true],
  [/^OIDC subject$/, /^include_claim_keys$/, (before, after) => isList(before) && !before.every((key) => isList(after) && after.includes(key))],
  [/^(immutable releases|vulnerability alerts)$/, /^enabled$/, off],
];

/** Whether a difference takes protection away, or may: what is not known to be as strong as before is shown as weaker. */
export function isWeakening(kind: string, { path, before, after }: Difference): boolean {
  if (isKept(path)) return false;
  const row = ROWS.find(([of, where]) => of.test(kind) && where.test(path));
  return row !== undefined && row[2](before, after);
}

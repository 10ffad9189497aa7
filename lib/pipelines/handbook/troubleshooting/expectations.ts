import { code } from '../../../observability/inside';
import { RepositoryModel, RequiredCheckModel } from '../../../repository/inside';

/** What a branch asks of a change, whoever asks it: a classic protection or a ruleset. */
export interface Expectation {
  /** Of which branches, as Markdown. */
  readonly of: string;
  readonly checks: readonly RequiredCheckModel[];
  readonly strict: boolean;
  readonly approvals: number;
  readonly codeOwners: boolean;
  readonly lastPush: boolean;
  readonly dismissStale: boolean;
  readonly linear: boolean;
}

/** The parameters of the rules that are asked for here, in the words of the API. */
interface Parameters {
  readonly strict_required_status_checks_policy?: boolean;
  readonly required_approving_review_count?: number;
  readonly require_code_owner_review?: boolean;
  readonly require_last_push_approval?: boolean;
  readonly dismiss_stale_reviews_on_push?: boolean;
}

export function expectationsOf({ protections, rulesets }: RepositoryModel): Expectation[] {
  const classic = protections.map(({ branch, requiredChecks: checks, strict, reviews, linearHistory: linear }): Expectation => ({
    of: code(branch),
    checks,
    strict,
    linear,
    approvals: reviews?.count ?? 0,
    codeOwners: reviews?.codeOwners ?? false,
    lastPush: reviews?.lastPush ?? false,
    dismissStale: reviews?.dismissStale ?? false,
  }));
  const ruled = rulesets.filter(({ target, enforcement, rules }) => target === 'branch' && enforcement === 'active' && rules.length > 0).map(({ name, refs, rules, requiredChecks: checks }): Expectation => {
    const all = Object.assign({}, ...rules.map(({ parameters }) => parameters)) as Parameters;
    return {
      of: `${(refs?.include ?? []).map((ref) => code(ref.replace(/^refs\/heads\//, ''))).join(', ')}, by the ruleset ${code(name)}`,
      checks,
      strict: all.strict_required_status_checks_policy === true,
      approvals: all.required_approving_review_count ?? 0,
      codeOwners: all.require_code_owner_review === true,
      lastPush: all.require_last_push_approval === true,
      dismissStale: all.dismiss_stale_reviews_on_push === true,
      linear: rules.some(({ type }) => type === 'required_linear_history'),
    };
  });
  return [...classic, ...ruled];
}

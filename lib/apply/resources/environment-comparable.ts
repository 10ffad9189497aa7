import { EnvironmentAnswer, policyName } from './environment-answers';
import { DesiredEnvironment } from '../../repository/inside';
import { JsonMap } from '../compare/json';

/** What was declared, in the words that both sides are compared in. */
export function comparableDeclaration(desired: DesiredEnvironment): JsonMap {
  const { reviewers, variables, protection_rules, can_admins_bypass } = desired;
  return {
    wait_timer: desired.wait_timer,
    // It is part of the rule about reviewers: without them GitHub does not keep it.
    prevent_self_review: reviewers.length > 0 && desired.prevent_self_review,
    ...(can_admins_bypass === undefined ? {} : { can_admins_bypass }),
    reviewers: reviewers.map(({ type, name }) => `${type} ${name.toLowerCase()}`),
    deployment_branch_policy: policyKind(desired.deployment_branch_policy),
    branch_policies: desired.branch_policies.map(policyName),
    protection_rules: protection_rules.map((slug) => slug.toLowerCase()),
    ...(Object.keys(variables).length > 0 ? { variables: Object.fromEntries(Object.entries(variables).map(([name, value]) => [name.toUpperCase(), value])) } : {}),
  };
}

/**
 * What GitHub says, in the same words.
 *
 * @param desired with whose words it is compared; undefined: it is shown whole
 */
export function comparableAnswer(answer: EnvironmentAnswer, desired?: DesiredEnvironment): JsonMap {
  const rules = answer.protection_rules ?? [];
  const review = rules.find(({ type }) => type === 'required_reviewers');
  const reviewers = review?.reviewers ?? [];
  return {
    wait_timer: rules.find(({ type }) => type === 'wait_timer')?.wait_timer ?? 0,
    prevent_self_review: reviewers.length > 0 && review?.prevent_self_review === true,
    ...((desired && desired.can_admins_bypass === undefined) || answer.can_admins_bypass === undefined ? {} : { can_admins_bypass: answer.can_admins_bypass }),
    reviewers: reviewers.map(({ type, reviewer }) => `${type} ${(reviewer.login ?? reviewer.slug ?? '').toLowerCase()}`),
    deployment_branch_policy: policyKind(answer.deployment_branch_policy ?? null),
  };
}

function policyKind(policy: DesiredEnvironment['deployment_branch_policy']): string {
  if (policy === null) return 'all branches and tags';
  return policy.protected_branches ? 'protected branches' : 'branch_policies';
}

/** Rules of apps are asked for by themselves, whatever GitHub calls them here. */
const KNOWN_RULES = /^(wait_timer|required_reviewers|branch_policy|custom.*|.*deployment_protection.*)$/;

/** Kinds of rules that are newer than this Slipway, by their number. */
export function unknownRules({ protection_rules: rules = [] }: EnvironmentAnswer): JsonMap {
  const unknown = rules.filter(({ type }) => !KNOWN_RULES.test(type));
  return Object.fromEntries([...new Set(unknown.map(({ type }) => type))].map((type) => [`protection_rules.${type}`, unknown.filter((one) => one.type === type).length]));
}

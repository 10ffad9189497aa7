import { Said, DELIVERY, called, made, named, unlessNone } from './said';
import { DesiredEnvironment } from '../../repository/inside';

/** `new DeploymentEnvironment(delivery, 'production', …)` */
export function environmentSaid(environment: DesiredEnvironment): Said {
  const { name, wait_timer: wait, prevent_self_review: preventSelfReview, can_admins_bypass: adminsCanBypass, reviewers, deployment_branch_policy: policy, branch_policies: policies } = environment;
  const patterns = (type: 'branch' | 'tag') => policies.filter((one) => one.type === type).map((one) => one.name);
  const isPatterned = policy?.custom_branch_policies === true;
  return made('DeploymentEnvironment', DELIVERY, name, unlessNone({
    waitTimer: wait === 0 ? undefined : called(named('Duration'), 'minutes', wait),
    reviewers: reviewers.length === 0 ? undefined : reviewers.map((reviewer) => called(named('Reviewer'), reviewer.type === 'Team' ? 'team' : 'user', reviewer.name)),
    // Where somebody must approve, it is somebody else, unless it is said.
    preventSelfReview: reviewers.length > 0 && !preventSelfReview ? false : undefined,
    // None is a pattern as well: then nothing may deploy.
    branches: isPatterned ? patterns('branch') : undefined,
    tags: isPatterned && patterns('tag').length > 0 ? patterns('tag') : undefined,
    protectedBranchesOnly: policy?.protected_branches === true ? true : undefined,
    secrets: environment.secrets.length === 0 ? undefined : environment.secrets,
    variables: Object.keys(environment.variables).length === 0 ? undefined : environment.variables,
    protectionRules: environment.protection_rules.length === 0 ? undefined : environment.protection_rules,
    adminsCanBypass,
  }));
}

import { environmentVariables } from './environment-variables';
import { DeclaredEnvironmentModel, DeployableRefsModel, EnvironmentTableModel } from './model';
import { DesiredEnvironment } from '../desired-state';
import { heldNames } from '../held-names';

/** Environments, their rules and what they hold: their part of the settings document. */
export function shapeEnvironments(environments: readonly DeclaredEnvironmentModel[], tables: readonly EnvironmentTableModel[]): DesiredEnvironment[] {
  return environments.map((environment) => ({
    name: environment.name,
    wait_timer: environment.waitMinutes ?? 0,
    prevent_self_review: environment.preventSelfReview,
    can_admins_bypass: environment.adminsCanBypass,
    reviewers: environment.reviewers.map(({ type, name }) => ({ type, name })),
    ...shapeRefs(environment.refs),
    protection_rules: environment.protectionRules,
    variables: environmentVariables(environment, tables),
    secrets: heldNames(environment.secrets),
  }));
}

function shapeRefs(refs: DeployableRefsModel): Pick<DesiredEnvironment, 'deployment_branch_policy' | 'branch_policies'> {
  return {
    deployment_branch_policy: refs.kind === 'all' ? null : { protected_branches: refs.kind === 'protected-branches', custom_branch_policies: refs.kind === 'patterns' },
    branch_policies: refs.kind !== 'patterns' ? [] : [
      ...refs.branches.map((name) => ({ name, type: 'branch' as const })),
      ...refs.tags.map((name) => ({ name, type: 'tag' as const })),
    ],
  };
}

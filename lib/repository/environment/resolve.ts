import { DeploymentEnvironment, ENVIRONMENT_KIND } from './deployment-environment';
import { ENVIRONMENT_TABLE_KIND } from './environment-table';
import { DeclaredEnvironmentModel, DeployableRefsModel, EnvironmentTableModel } from './model';
import { Declared } from '../../core/inside';

export function resolveEnvironments(declared: Declared): DeclaredEnvironmentModel[] {
  return declared.of(ENVIRONMENT_KIND).map((environment) => {
    const { waitTimer, reviewers = [], preventSelfReview, secrets = [], variables = {}, protectionRules = [], adminsCanBypass } = environment._props;
    return {
      kind: 'environment',
      name: environment.environmentName,
      origin: environment._origin,
      waitMinutes: waitTimer?.toMinutes(),
      preventSelfReview: preventSelfReview ?? reviewers.length > 0,
      reviewers: reviewers.map(({ _model }) => _model),
      refs: refsOf(environment),
      secrets,
      variables: Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined).map(([name, value]) => [name, String(value)])),
      protectionRules,
      adminsCanBypass,
    };
  });
}

function refsOf({ _props: { branches, tags, protectedBranchesOnly } }: DeploymentEnvironment): DeployableRefsModel {
  if (protectedBranchesOnly) return { kind: 'protected-branches', besides: [...branches ?? [], ...tags ?? []] };
  if (!branches && !tags) return { kind: 'all' };
  return { kind: 'patterns', branches: branches ?? [], tags: tags ?? [] };
}

export function resolveTables(declared: Declared): EnvironmentTableModel[] {
  return declared.of(ENVIRONMENT_TABLE_KIND).map((table) => ({
    kind: 'environment-table',
    id: table.node.id.slice('environment-table:'.length),
    origin: table._origin,
    environments: table._environments.map(({ environmentName }) => environmentName),
    rows: table._rows,
  }));
}

import { Checks } from 'slipway/checks';
import { Delivery } from 'slipway/delivery';
import { AwsRole, AwsStatement, Trusted } from 'slipway/identity';
import { TerraformAccess, TerraformPlanProps, TerraformStack } from 'slipway/pipelines';
import { Platform } from '../platform';
import { secretsOf } from '../repository/environments';

/** GL-17, GL-29, GL-38: the configurations of the three environments. Whoever plans can only read, and whoever applies is known by an environment in which somebody said yes. */
export function stacksOf(delivery: Delivery, { account, environments: { plan, infra } }: Platform): TerraformStack[] {
  const reader = new AwsRole(delivery, 'greenlang-terraform-plan', {
    account,
    trustedBy: [Trusted.environment(plan)],
    managedPolicies: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
    statements: [AwsStatement.allow({ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::acme-terraform-state/greenlang/*'] })],
  });
  Checks.of(plan).acknowledge('identity/open-environment', 'A pull request of the repository is planned before anybody approved it: the role reads, and nothing else. Those of forks have no token.');
  return ['dev', 'staging', 'prod'].map((name, i) => ({
    name,
    folder: `deployment/terraform/environments/${name}`,
    planAccess: TerraformAccess.aws(reader),
    planEnvironment: secretsOf(plan),
    applyAccess: TerraformAccess.aws(new AwsRole(delivery, `greenlang-terraform-${name}`, { account, trustedBy: [Trusted.environment(infra[i])], managedPolicies: ['arn:aws:iam::aws:policy/PowerUserAccess'], permissionsBoundary: 'greenlang-infrastructure' })),
    applyEnvironment: infra[i],
  }));
}

/** What planning and applying have in common: whatever reads the configuration for mistakes is `infra-validate.yml`. */
export const TERRAFORM: Omit<TerraformPlanProps, 'stacks'> = {
  version: '1.14.1',
  modules: ['deployment/terraform/modules/**'],
  root: 'deployment/terraform',
  tflintVersion: '',
  scanners: [],
};

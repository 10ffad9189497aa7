import { delivery as repositoryKnown } from '../support';
import { Delivery } from 'slipway/delivery';
import { AwsAccount, AwsAccountProps, AwsRole, AwsRoleAssumeOptions, AwsRoleProps, Trusted } from 'slipway/identity';
import { DeploymentEnvironment, GithubRepositoryProps } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export const FILE = 'identity/aws/production.template.json';
export const ISSUER = 'token.actions.githubusercontent.com';

export interface Declared {
  readonly role?: Partial<AwsRoleProps>;
  readonly account?: Partial<AwsAccountProps>;
  readonly assume?: AwsRoleAssumeOptions;
  readonly repository?: GithubRepositoryProps;
}

/** A role of the account `production` that a job in the environment of the same name assumes. */
export function declared({ role: props, account: accountProps, assume, repository }: Declared = {}) {
  const delivery = repositoryKnown(repository);
  const production = new DeploymentEnvironment(delivery, 'production', { branches: ['main'] });
  const account = new AwsAccount(delivery, 'production', { accountId: '123456789012', region: 'eu-central-1', ...accountProps });
  const role = new AwsRole(delivery, 'deploy-production', { account, trustedBy: [Trusted.environment(production)], ...props });
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] });
  const job = new Job(ci, 'deploy', { environment: production });
  job.use(role.assume(assume));
  return { delivery, production, account, role, ci, job };
}

/** The template as data. */
export function template(delivery: Delivery, file = FILE): any {
  return JSON.parse(delivery.synthText(file));
}

export function ids(delivery: Delivery): string[] {
  return delivery.synth().findings.map(({ id }) => id);
}

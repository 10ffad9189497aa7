import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { AwsAccountModel, AwsRoleModel } from '../../aws/model';
import { DeclaredIdentities } from '../../declared-identities';

/** Characters of a trust policy, of the role's own policies together, and managed policies of a role: what an account has unless somebody asked for more. */
const TRUST = 2048;
const INLINE = 10240;
const MANAGED = 10;

/** AWS would refuse the role or the provider when it is deployed. */
export const awsLimits: Rule = {
  id: 'identity/aws-limits',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const account of DeclaredIdentities.of(model).aws) {
      const port = portProblem(account);
      if (port) report({ message: port, fix: 'Let the server be reached on the port 443.', at: account });
      for (const role of account.roles) {
        for (const [message, fix] of problems(role)) report({ message: `The role '${role.id}' ${message}`, fix, at: role });
      }
    }
  },
};

function problems({ trust, statements, managedPolicies }: AwsRoleModel): [message: string, fix: string][] {
  const found: [string, string][] = [];
  const [trustLength, ownLength] = [trust, { Version: trust.Version, Statement: statements }].map((policy) => JSON.stringify(policy).length);
  if (trustLength > TRUST) {
    found.push([`has a trust policy of ${trustLength} characters; AWS takes ${TRUST}, and up to 4096 on request.`, 'Trust an environment instead of many jobs, or make a role for each environment.']);
  }
  if (ownLength > INLINE) {
    found.push([`has statements of ${ownLength} characters; AWS takes ${INLINE} for the policies of a role's own.`, 'Put some of them into a managed policy, and name it in managedPolicies.']);
  }
  if (managedPolicies.length > MANAGED) {
    found.push([`has ${managedPolicies.length} managed policies; AWS takes ${MANAGED}, and more on request.`, 'Put what it may do into one policy, or into its statements.']);
  }
  return found;
}

function portProblem({ id, issuer, roles, provider }: AwsAccountModel): string | undefined {
  if (!issuer.includes(':') || (roles.length === 0 && !provider.create)) return undefined;
  return `The account '${id}' is to trust tokens of 'https://${issuer}', but the address of an OpenID Connect provider of AWS has no port.`;
}

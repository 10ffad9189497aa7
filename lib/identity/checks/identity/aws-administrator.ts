import { allowsOnEverything, namesAllActions, ownedByAws } from './aws-permissions';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { AwsRoleModel } from '../../aws/model';
import { DeclaredIdentities } from '../../declared-identities';

/** A role that can do everything in its account: whoever gets a change into the workflow owns the account. */
export const awsAdministrator: Rule = {
  id: 'identity/aws-administrator',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const role of DeclaredIdentities.of(model).aws.flatMap(({ roles }) => roles)) {
      // Whatever a role is allowed, it never goes beyond its boundary.
      const why = role.permissionsBoundary === undefined ? everything(role) : undefined;
      if (why === undefined) continue;
      report({
        message: `The role '${role.id}' may do everything in its account: ${why}.`,
        at: role,
        fix: "Name the actions and the resources that its jobs need, or draw a line that it cannot cross: { permissionsBoundary: 'deploy-boundary' }.",
      });
    }
  },
};

function everything(role: AwsRoleModel): string | undefined {
  const at = role.statements.findIndex((statement) => allowsOnEverything(statement) && namesAllActions(statement));
  if (at >= 0) return `statement ${at + 1} allows ${role.statements[at].NotAction === undefined ? 'all actions' : 'all actions but a few'} on all resources`;
  const [policy] = ownedByAws(role, ['AdministratorAccess']);
  return policy && `it has the managed policy '${policy}'`;
}

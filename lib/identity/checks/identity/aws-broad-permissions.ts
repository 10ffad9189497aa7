import { actionsOf, allowsOnEverything, namesAllActions, ownedByAws } from './aws-permissions';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { matchesWild } from '../../access/wildcard';
import { AwsRoleModel } from '../../aws/model';
import { DeclaredIdentities } from '../../declared-identities';

/** Policies of AWS's own for people, with which a role can give itself the rest. */
const BROAD = ['IAMFullAccess', 'PowerUserAccess', 'job-function/SystemAdministrator'];

/** What IAM only tells, and a role for one of AWS's own services, whose rights AWS has chosen. All else of IAM decides who may do what. */
const HARMLESS_OF_IAM = /^iam:(?:get|list|generate|simulate|createservicelinkedrole$)/i;

/** A role that may do more than a deployment asks for. */
export const awsBroadPermissions: Rule = {
  id: 'identity/aws-broad-permissions',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const role of DeclaredIdentities.of(model).aws.flatMap(({ roles }) => roles)) {
      if (role.permissionsBoundary !== undefined) continue;
      const broad = [...broadActions(role).map((action) => `'${action}' on all resources`), ...ownedByAws(role, BROAD).map((name) => `the managed policy '${name}'`)];
      if (broad.length === 0) continue;
      report({
        message: `The role '${role.id}' may do more than a job is likely to need: ${broad.join(', ')}.`,
        at: role,
        fix: "Name the resources, narrow it with { conditions }, or draw a line that it cannot cross: { permissionsBoundary: 'deploy-boundary' }.",
      });
    }
  },
};

function broadActions({ statements }: AwsRoleModel): string[] {
  const open = statements.filter((statement) => allowsOnEverything(statement) && !namesAllActions(statement) && statement.Condition === undefined);
  return open.flatMap(actionsOf).filter((action) => /:\*+$/.test(action) || makesSomebodyElse(action));
}

/** Whether one becomes somebody else by an action, or by one of those that its wildcards stand for. */
function makesSomebodyElse(action: string): boolean {
  return /^iam:/i.test(action) ? !HARMLESS_OF_IAM.test(action) : matchesWild(action.toLowerCase(), 'sts:assumerole');
}

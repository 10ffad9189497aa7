import { actionsOf, allowsOnEverything, namesAllActions, ownedByAws } from './aws-permissions';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { AwsRoleModel } from '../../aws/model';
import { DeclaredIdentities } from '../../declared-identities';

/** Policies of AWS's own for people, with which a role can give itself the rest. */
const BROAD = ['IAMFullAccess', 'PowerUserAccess', 'job-function/SystemAdministrator'];

/** Actions with which one becomes somebody else. */
const BECOMING = ['iam:PassRole', 'sts:AssumeRole', 'iam:CreatePolicyVersion', 'iam:AttachRolePolicy', 'iam:PutRolePolicy', 'iam:UpdateAssumeRolePolicy'];

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
  return open.flatMap(actionsOf).filter((action) => /:\*+$/.test(action) || BECOMING.some((one) => one.toLowerCase() === action.toLowerCase()));
}

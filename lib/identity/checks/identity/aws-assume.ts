import { usesSteps } from '../../../actions/inside';
import { Report, Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { UsesStepModel } from '../../../workflows/inside';
import { partitionOf } from '../../aws/aws-partition';
import { AwsRoleModel } from '../../aws/model';
import { DeclaredIdentities } from '../../declared-identities';

/** What `aws-actions/configure-aws-credentials` asks for by itself. */
const AUDIENCE = 'sts.amazonaws.com';

/** What the action calls a session by itself. */
const OWN_NAME = 'GitHubActions';

/** How long a session lasts at most, when the role does not say. */
const AN_HOUR = 3600;
const TWELVE_HOURS = 12 * AN_HOUR;

/** Inputs with which the action does not show the token of the job. */
const OTHER_WAYS = ['aws-access-key-id', 'role-chaining', 'force-skip-oidc', 'web-identity-token-file'];

/** A step assumes a role in a way that AWS refuses. */
export const awsAssume: Rule = {
  id: 'identity/aws-assume',
  severity: Severity.ERROR,
  delivery(model, report) {
    const roles = new Map(DeclaredIdentities.of(model).aws.flatMap((account) => account.roles).map((role) => [role.arn, role]));
    for (const { step } of usesSteps(model)) {
      if (!step.uses.toLowerCase().startsWith('aws-actions/configure-aws-credentials@') || step.inputs['role-to-assume'] === undefined) continue;
      const role = roles.get(String(step.inputs['role-to-assume']));
      if (!role) {
        tooLong(step, report);
        continue;
      }
      for (const why of problems(step, role)) {
        report({
          message: `The step '${step.label}' cannot assume the role '${role.id}': ${why}.`,
          at: [step, { origin: role.origin, note: 'the role' }],
          fix: 'Let the role make the step: job.use(role.assume()).',
        });
      }
    }
  },
};

/** What holds for every role: those that the delivery does not declare say no more than their name. */
function tooLong({ inputs, ...step }: UsesStepModel, report: Report): void {
  const given = String(inputs['role-duration-seconds'] ?? AN_HOUR);
  const chained = String(inputs['role-chaining'] ?? '').toLowerCase() === 'true';
  const most = chained ? AN_HOUR : TWELVE_HOURS;
  if (given.includes('${{') || (Number(given) >= 900 && Number(given) <= most)) return;
  report({
    message: `The step '${step.label}' cannot assume the role '${inputs['role-to-assume']}': it asks for a session of ${given} seconds, and AWS gives ${chained ? 'whoever comes from another role (role-chaining)' : 'sessions'} from 900 to ${most}.`,
    at: step,
    fix: chained ? "Take 3600 or less, or have the role trust the job itself: then 'role-chaining' is not needed." : 'Take a number of seconds between these.',
  });
}

function problems({ inputs }: UsesStepModel, role: AwsRoleModel): string[] {
  const known = (name: string) => (inputs[name] === undefined || String(inputs[name]).includes('${{') ? undefined : String(inputs[name]));
  const found: string[] = [];
  const other = OTHER_WAYS.find((name) => !['', 'false', undefined].includes(inputs[name]?.toString()));
  if (other) found.push(`with the input '${other}' it does not show the token of the job, which is all that the role trusts`);
  const audience = inputs.audience === undefined ? AUDIENCE : known('audience');
  if (audience !== undefined && audience !== role.audience) found.push(`it asks for a token for '${audience}', and the role takes tokens for '${role.audience}'`);
  const seconds = Number(known('role-duration-seconds') ?? AN_HOUR);
  const most = role.maxSessionSeconds ?? AN_HOUR;
  if (!(seconds >= 900 && seconds <= most)) found.push(`it asks for a session of ${known('role-duration-seconds')} seconds, and the role has them from 900 to ${most}`);
  const name = known('role-session-name') ?? OWN_NAME;
  if (!/^[\w+=,.@-]{2,64}$/.test(name)) found.push(`its session name is '${name}'; AWS takes 2 to 64 letters, digits and _+=,.@-`);
  const region = known('aws-region');
  if (region !== undefined && partitionOf(region) !== role.partition) found.push(`the region '${region}' is in the partition '${partitionOf(region)}', and the role in '${role.partition}'`);
  return found;
}

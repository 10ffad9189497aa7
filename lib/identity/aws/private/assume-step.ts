import { ConfigureAwsCredentials } from '../../../actions/inside';
import { Duration, expectOptions, InvalidValueError, kinds, optionTable } from '../../../core/inside';
import { Expression, Github, splitText } from '../../../expressions/inside';
import { optionKinds } from '../../../workflows/inside';
import { AwsPartition, audienceOf, partitionOf } from '../aws-partition';
import { AwsRoleAssumeOptions } from '../aws-role-assume-options';
import { REGION } from './region';

/** What a step needs to know of the role. */
interface Assumed {
  readonly id: string;
  readonly roleArn: string;
  readonly region?: string;
  readonly partition: AwsPartition;
  readonly audience: string;
  readonly maxSessionDuration?: Duration;
}

/** How long a session may last when the role does not say. */
const AN_HOUR = 3600;

/** The step with which a job assumes a role. */
export function assumeStep(role: Assumed, options: AwsRoleAssumeOptions): ConfigureAwsCredentials {
  const { name, condition, sessionName, duration, maskAccountId, intoEnvironment = true, region = role.region } = expectOptions('role.assume', role.id, options, ASSUME);
  const session = sessionName ?? `run-${Github.runId}-${Github.runAttempt}`;
  const wrong = wrongRegion(role, region) ?? wrongDuration(role, duration) ?? wrongSessionName(session);
  if (wrong) throw new InvalidValueError('call/aws-session', `role.assume(…) of '${role.id}'`, wrong);
  return new ConfigureAwsCredentials({
    name,
    condition,
    awsRegion: region!,
    roleToAssume: role.roleArn,
    // What the action asks for by itself.
    audience: role.audience === audienceOf(AwsPartition.AWS) ? undefined : role.audience,
    roleSessionName: session,
    roleDurationSeconds: (duration ?? role.maxSessionDuration)?.toSeconds(),
    maskAwsAccountId: maskAccountId,
    outputCredentials: intoEnvironment ? undefined : true,
    outputEnvCredentials: intoEnvironment ? undefined : false,
  });
}

function wrongRegion({ partition }: Assumed, region: string | Expression | undefined): string | undefined {
  if (region === undefined) return "no region is known; say it here, { region: 'eu-central-1' }, or where the account or the external role is declared";
  // What an expression gives is known to the run alone.
  if (typeof region !== 'string') return undefined;
  return partitionOf(region) === partition ? undefined : `the region '${region}' is not in the partition '${partition}' of the account`;
}

function wrongDuration({ maxSessionDuration }: Assumed, duration: Duration | undefined): string | undefined {
  if (!duration) return undefined;
  const [seconds, most] = [duration.toSeconds(), maxSessionDuration?.toSeconds() ?? AN_HOUR];
  if (!Number.isInteger(seconds) || seconds < 900) return `its duration is ${duration}; AWS takes whole seconds from 15 minutes on`;
  if (seconds <= most) return undefined;
  return `its duration is ${duration}, but a session of the role lasts at most ${maxSessionDuration ?? Duration.seconds(AN_HOUR)}; raise { maxSessionDuration } of the role`;
}

function wrongSessionName(name: string | Expression): string | undefined {
  const parts = splitText(String(name));
  const literal = parts.map((part) => (part.kind === 'text' ? part.text : '')).join('');
  const shortest = parts.every(({ kind }) => kind === 'text') ? 2 : 0;
  const fits = /^[\w+=,.@-]*$/.test(literal) && literal.length <= 64 && literal.length >= shortest;
  return fits ? undefined : `its session name is '${literal}'; AWS takes 2 to 64 letters, digits and _+=,.@-`;
}

const ASSUME = optionTable({
  region: kinds.made((value) => value instanceof Expression || !REGION.misfit(value), "the name of a region, such as 'eu-central-1', or an Expression"),
  sessionName: optionKinds.phrase,
  duration: kinds.made((value) => value instanceof Duration, 'a Duration, such as Duration.hours(1)'),
  maskAccountId: kinds.flag,
  intoEnvironment: kinds.flag,
  name: optionKinds.phrase,
  condition: optionKinds.condition,
});

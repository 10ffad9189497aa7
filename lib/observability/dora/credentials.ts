import { DoraLedger } from './dora-ledger';
import { Expression, Status } from '../../expressions/inside';
import { AwsRole, ExternalRole } from '../../identity/inside';
import { Step } from '../../workflows/inside';

/** How a step gets to the bucket. */
export interface BucketAccess {
  /** What must run before it. */
  readonly steps: Step[];
  readonly env: Record<string, string | Expression>;
  /** When the step runs: where the event is kept in artifacts as well, it runs although nobody gets to the bucket. The job fails all the same. */
  readonly condition?: Expression;
}

/** The credentials go to the step that writes, and to no other: what deploys keeps its own. */
export function bucketAccess(ledgers: readonly DoraLedger[], role: AwsRole | ExternalRole | undefined): BucketAccess {
  const region = regionOf(ledgers);
  const env: BucketAccess['env'] = region === undefined ? {} : { AWS_REGION: region };
  if (!role) return { steps: [], env };
  const step = role.assume({ name: 'Assume the role for the ledger', region, intoEnvironment: false });
  const condition = ledgers.length > 1 ? Status.cancelled().negate() : undefined;
  return { steps: [step], condition, env: { ...env, AWS_ACCESS_KEY_ID: step.awsAccessKeyId, AWS_SECRET_ACCESS_KEY: step.awsSecretAccessKey, AWS_SESSION_TOKEN: step.awsSessionToken } };
}

function regionOf(ledgers: readonly DoraLedger[]): string | undefined {
  return ledgers.map(({ _parts: parts }) => (parts.kind === 's3' ? parts.region : undefined)).find((region) => region !== undefined);
}

import { Construct } from 'constructs';
import { DoraLedger } from './dora-ledger';
import { S3LedgerOptions } from './ledger-options';
import { AwsRole, AwsStatement, ExternalRole, Trusted } from '../../identity/inside';
import { Job } from '../../workflows/inside';

/** The object that holds everything, below the prefix. */
const LEDGER = 'ledger.jsonl.gz';

/** The role with which jobs record: one that is made for them, or one that exists already. */
export function recorderRole(scope: Construct, ledgers: readonly DoraLedger[], environments: readonly Trusted[]): AwsRole | ExternalRole | undefined {
  return roleFor(scope, ledgers, {
    id: 'dora-recorder',
    description: 'Jobs that deploy record it in the ledger of DORA.',
    trustedBy: ({ trustedBy = [] }) => [...environments, ...trustedBy],
    // It adds events. Of what others left it reads the totals.
    writes: ['events/*'],
    reads: [LEDGER],
  });
}

/** The role with which the ledger is added up and written. */
export function aggregatorRole(scope: Construct, ledgers: readonly DoraLedger[], job: Job): AwsRole | ExternalRole | undefined {
  return roleFor(scope, ledgers, {
    id: 'dora-aggregator',
    description: 'The workflow that adds up the ledger of DORA reads and writes it.',
    trustedBy: () => [Trusted.job(job)],
    // Events are never changed, so whoever takes this role cannot.
    writes: [LEDGER],
    reads: ['*'],
  });
}

interface Wanted {
  readonly id: string;
  readonly description: string;
  /** Below the prefix. */
  readonly writes: readonly string[];
  /** Below the prefix. */
  readonly reads: readonly string[];
  trustedBy(options: S3LedgerOptions): Trusted[];
}

function roleFor(scope: Construct, ledgers: readonly DoraLedger[], { id, description, writes, reads, trustedBy }: Wanted): AwsRole | ExternalRole | undefined {
  const options = ledgers.flatMap(({ _parts: parts }) => (parts.kind === 's3' ? [parts.options] : []))[0];
  if (!options?.account) return options?.role;
  const { account, bucket, prefix } = options;
  const arn = `arn:${account.partition}:s3:::${bucket}`;
  const below = (keys: readonly string[]) => keys.map((key) => `${arn}/${prefix}/${key}`);
  return new AwsRole(scope, id, {
    account,
    description,
    // Other repositories may keep their ledgers in the same account.
    roleName: `${prefix.replace(/\//g, '-')}-${id}`,
    trustedBy: trustedBy(options),
    statements: [
      AwsStatement.allow({ sid: 'Write', actions: ['s3:PutObject'], resources: below(writes) }),
      AwsStatement.allow({ sid: 'Read', actions: ['s3:GetObject'], resources: below(reads) }),
      // Without it nobody can find out that a key is not there.
      AwsStatement.allow({ sid: 'List', actions: ['s3:ListBucket'], resources: [arn], conditions: { StringLike: { 's3:prefix': [`${prefix}/*`] } } }),
    ],
  });
}

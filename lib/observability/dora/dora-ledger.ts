import { ArtifactLedgerOptions, S3LedgerOptions } from './ledger-options';
import { Duration, InvalidValueError, asWritten, expectOptions, kinds, optionTable } from '../../core/inside';
import { AwsAccount, ExternalRole, REGION, Trusted } from '../../identity/inside';

/** What a ledger is made of. @internal */
export type LedgerParts = { readonly kind: 's3'; readonly region?: string; readonly options: S3LedgerOptions } | { readonly kind: 'artifact'; readonly retention: Duration };

/** Where events are kept. An event is written once and never changed, under a name that is the same when the job runs again. */
export class DoraLedger {
  /**
   * A bucket of S3: it lasts, and whoever may read the bucket can read it. It is written by the command line of AWS, which GitHub's runners have.
   *
   * @param options bucket, prefix, and who may write there
   */
  public static s3(options: S3LedgerOptions): DoraLedger {
    const { bucket, account, role, region } = expectOptions('DoraLedger.s3', undefined, options, S3);
    const refuse = (why: string, option: string, given: unknown) => new InvalidValueError('call/contradiction', `DoraLedger.s3({ bucket: ${asWritten(bucket)}, … })`, why, { option, given });
    if (account && role) throw refuse('it has an account and a role: roles are made in the account, or there is one already', 'role', role);
    if (options.trustedBy && !account) throw refuse('it says who is trusted, and no role is made: a role that exists has its own trust; give it { account }', 'trustedBy', options.trustedBy);
    const known = region ?? account?.region ?? role?._props.region;
    if ((account ?? role) !== undefined && known === undefined) throw refuse("no region is known; say it here, { region: 'eu-central-1' }, or where the account or the role is declared", 'region', region);
    return new DoraLedger({ kind: 's3', region: known, options });
  }

  /**
   * Artifacts of GitHub Actions: nothing has to be set up. GitHub deletes them after a while, and shows them to everybody who can read the repository.
   *
   * @param options how long they are kept
   */
  public static artifact(options: ArtifactLedgerOptions = {}): DoraLedger {
    const { retention = Duration.days(90) } = expectOptions('DoraLedger.artifact', undefined, options, ARTIFACT);
    return new DoraLedger({ kind: 'artifact', retention });
  }

  /** @internal */
  public readonly _parts: LedgerParts;

  private constructor(parts: LedgerParts) {
    this._parts = parts;
  }
}

const DAY = 86400;
const days = (value: unknown) => (value instanceof Duration ? value.toSeconds() / DAY : NaN);

/** @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const BUCKET = /^(?!.*\.\.)[a-z\d][a-z\d.-]{1,61}[a-z\d]$/;

const S3 = optionTable({
  bucket: kinds.made((value) => typeof value === 'string' && BUCKET.test(value), "the name of a bucket: 3 to 63 letters in lower case, digits, - and ., such as 'acme-dora'"),
  prefix: kinds.made((value) => typeof value === 'string' && value.length <= 40 && /^[\w.-]+(?:\/[\w.-]+)*$/.test(value), "what keys begin with: at most 40 letters, digits, _, ., - and / between them, such as 'acme/shop'"),
  account: kinds.made((value) => value instanceof AwsAccount, "an AwsAccount, such as new AwsAccount(delivery, 'main', { accountId: '123456789012' })"),
  role: kinds.made((value) => value instanceof ExternalRole, 'an ExternalRole; for roles that are to be made there is { account }'),
  trustedBy: kinds.list(kinds.made((value) => value instanceof Trusted, 'a Trusted, such as Trusted.job(scan)')),
  region: REGION,
}, ['bucket', 'prefix']);

const ARTIFACT = optionTable({
  retention: kinds.made((value) => Number.isInteger(days(value)) && days(value) >= 1 && days(value) <= 400, 'a Duration of whole days, from 1 to 400, such as Duration.days(90)'),
});

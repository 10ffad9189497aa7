import { Duration } from '../../core/inside';
import { AwsAccount, ExternalRole, Trusted } from '../../identity/inside';

/** A ledger in a bucket of S3. */
export interface S3LedgerOptions {
  /** The name of the bucket. */
  readonly bucket: string;
  /** What the keys of this repository begin with, such as `acme/shop`: no other repository has the same. At most 40 characters. */
  readonly prefix: string;
  /**
   * The account in which two roles are made: one for jobs that record, which can add events and read the ledger, and one for the workflow that adds up, which can read everything and write the ledger. Nothing else is allowed to them.
   *
   * @default - `role`, or what the job has already
   */
  readonly account?: AwsAccount;
  /**
   * A role that exists already, for both.
   *
   * @default - those that are made in `account`, or what the job has already
   */
  readonly role?: ExternalRole;
  /**
   * Jobs that record outside of all environments, such as those that release and those that scan. They may take the role for recording, too.
   *
   * @default - jobs that deploy to the environments, and no others
   */
  readonly trustedBy?: Trusted[];
  /**
   * The region of the bucket.
   *
   * @default - the region of the account or of the role
   */
  readonly region?: string;
}

/** A ledger in artifacts of GitHub Actions. */
export interface ArtifactLedgerOptions {
  /**
   * How long an artifact is kept: whole days, at most 90 in a public repository and 400 in a private one. The workflow that adds up uploads the ledger again whenever it runs, so that it lives on as long as that runs.
   *
   * @default Duration.days(90)
   */
  readonly retention?: Duration;
}

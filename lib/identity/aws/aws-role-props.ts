import { Duration } from '../../core/inside';
import { SubjectFormat } from '../subject-format';
import { Trusted } from '../trusted';
import { AwsAccount } from './aws-account';
import { IStatement } from './statement';

/** Who may assume a role, and what it may do. */
export interface AwsRoleProps {
  /** The account that the role is made in. */
  readonly account: AwsAccount;
  /** Environments, jobs and reusable workflows that may assume it: at least one. One role for each environment keeps them apart. */
  readonly trustedBy: Trusted[];
  /**
   * What it may do: `AwsStatement.allow(…)`, or a `PolicyStatement` of aws-cdk-lib.
   *
   * @default - what its managed policies say
   */
  readonly statements?: IStatement[];
  /**
   * Managed policies: names of AWS's own, such as `ReadOnlyAccess` and `job-function/ViewOnlyAccess`, and ARNs of any.
   *
   * @default - none
   */
  readonly managedPolicies?: string[];
  /**
   * The policy that the role can never go beyond: the name of one of the account, or an ARN.
   *
   * @default - none
   */
  readonly permissionsBoundary?: string;
  /**
   * How long a session may last: 1 to 12 hours.
   *
   * @default - 1 hour
   */
  readonly maxSessionDuration?: Duration;
  /**
   * What AWS calls it: 1 to 64 letters, digits and `_+=,.@-`. Not `GitHubActions`, which aws-actions/configure-aws-credentials cannot assume.
   *
   * @default - the id of the construct
   */
  readonly roleName?: string;
  /**
   * Its path in the account, such as `/github/`.
   *
   * @default '/'
   */
  readonly path?: string;
  /**
   * What it is for: at most 1000 characters.
   *
   * @default - that GitHub Actions assumes it, and for which repository
   */
  readonly description?: string;
  /**
   * Its tags: at most 50.
   *
   * @default - none
   */
  readonly tags?: { [key: string]: string };
  /**
   * The form of the subject in tokens of this repository.
   *
   * @default - what the age of the repository says
   */
  readonly subjectFormat?: SubjectFormat;
  /**
   * The audience that tokens are made for. The provider of the account must know it.
   *
   * @default - `sts.amazonaws.com`, and in China `sts.amazonaws.com.cn`
   */
  readonly audience?: string;
  /**
   * A reusable workflow, `Trusted.reusableWorkflow(…)`, whose jobs alone may assume it: what is done with the role is then written in one file, on one branch.
   *
   * @default - any workflow of those who are trusted
   */
  readonly onlyThrough?: Trusted;
}

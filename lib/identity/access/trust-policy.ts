import { evaluateTrust } from './evaluate-trust';
import { TrustDocument, trustDocument } from './trust-document';
import { InvalidValueError, expectArgument, kinds } from '../../core/inside';

/** What a trust policy says to a token. */
export interface TrustDecision {
  /** Whether the token may assume the role, as far as that can be known. False when it cannot. */
  readonly allowed: boolean;
  /** Whether that is certain. A condition on something else than the token, such as the address of the caller, makes it uncertain. */
  readonly certain: boolean;
  /** The statement that decides, and the claims that do not fit it. */
  readonly reason: string;
}

/**
 * The trust policy of an AWS role, judged as AWS does: who may assume the role.
 *
 * Its conditions see the claims that AWS reads from a token of GitHub: `aud`, `sub`, `actor`, `actor_id`, `enterprise_id`, `environment`, `job_workflow_ref`, `ref`,
 * `repository`, `repository_id`, `repository_owner_id` and `workflow`. All others are missing to them.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
 */
export class TrustPolicy {
  /**
   * A policy as AWS stores it.
   *
   * @param json the text: `aws iam get-role --role-name NAME --query Role.AssumeRolePolicyDocument`
   */
  public static fromJson(json: string): TrustPolicy {
    expectArgument('TrustPolicy.fromJson', json, kinds.text, 'it');
    return new TrustPolicy(trustDocument('TrustPolicy.fromJson', json));
  }

  /** @internal */
  public readonly _document: TrustDocument;

  private constructor(document: TrustDocument) {
    this._document = document;
  }

  /**
   * What the policy says to a token.
   *
   * @param claims its claims; `JobClaims.of(…)` makes them
   */
  public evaluate(claims: { [name: string]: string }): TrustDecision {
    expectArgument('policy.evaluate', claims, kinds.map(kinds.text), 'the claims');
    if (claims.sub === undefined) throw new InvalidValueError('call/missing-claim', 'policy.evaluate(…)', "there is no claim 'sub' in it, which every token has; JobClaims.of(…) makes all of them");
    const { outcome, reason } = evaluateTrust(this._document, claims);
    return { allowed: outcome === 'allowed', certain: outcome !== 'unknown', reason };
  }

  /** The policy as text, the way AWS takes it. */
  public toJson(): string {
    return JSON.stringify(this._document, null, 2);
  }
}

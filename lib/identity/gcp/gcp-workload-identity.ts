import { Construct } from 'constructs';
import { GoogleAuth } from '../../actions/inside';
import { constructScope, declare, expectOptions, InvalidValueError, Kind, kinds, nodeIdOf, optionTable, Origin } from '../../core/inside';
import { Expression } from '../../expressions/inside';
import { optionKinds } from '../../workflows/inside';
import { SubjectFormat } from '../subject-format';
import { Trusted } from '../trusted';
import { isWhole } from './attribute-condition';
import { trustsNobody } from '../private/trusts-nobody';

/** What marks one. @internal */
export const GCP_IDENTITY_KIND = new Kind<GcpWorkloadIdentity>('gcp-identity');

/** Who may become an identity in Google Cloud, and what it may do there. */
export interface GcpWorkloadIdentityProps {
  /** The id of the project: `acme-production`. */
  readonly projectId: string;
  /** The number of the project, which stands in the names of pools: `gcloud projects describe PROJECT --format='value(projectNumber)'`. */
  readonly projectNumber: string;
  /** Jobs and environments that may become it: at least one. */
  readonly trustedBy: Trusted[];
  /**
   * The e-mail address of the service account to act as. Some services of Google Cloud take no other callers.
   *
   * @default - none: the job is a principal of its own, as Google recommends
   */
  readonly serviceAccount?: string;
  /**
   * Roles in the project, such as `roles/container.developer`, for the job itself.
   *
   * @default - none: they are granted elsewhere
   */
  readonly projectRoles?: string[];
  /**
   * The id of the workload identity pool: 4 to 32 of `a-z`, `0-9` and `-`.
   *
   * @default 'github'
   */
  readonly poolId?: string;
  /**
   * Whether the pool is created with it. A project has each pool once; the id of a deleted one cannot be used again for 30 days.
   *
   * What is granted to a subject is granted whichever provider of the pool lets it in: a pool that others have providers in is as open as theirs.
   *
   * @default true
   */
  readonly createPool?: boolean;
  /**
   * The id of the provider in the pool: 4 to 32 of `a-z`, `0-9` and `-`.
   *
   * @default - the id of the construct
   */
  readonly providerId?: string;
  /**
   * What Google's console calls the provider: at most 32 characters.
   *
   * @default - its id
   */
  readonly displayName?: string;
  /**
   * What it is for: at most 256 characters.
   *
   * @default - none
   */
  readonly description?: string;
  /**
   * A further condition in the Common Expression Language, over `assertion`: it can only take away, never let in more.
   *
   * @default - none
   */
  readonly condition?: string;
  /**
   * The audience that tokens are made for: at most 256 characters.
   *
   * @default - the full name of the provider
   */
  readonly audience?: string;
  /**
   * The form of the subject in tokens of this repository.
   *
   * @default - what the age of the repository says
   */
  readonly subjectFormat?: SubjectFormat;
  /**
   * Where the Terraform configuration goes, from the root of the repository.
   *
   * @default - `identity/gcp/<project id>/slipway.tf.json`
   */
  readonly file?: string;
}

/** What the step that signs in may say besides who it becomes. */
export interface GcpAuthenticateOptions {
  /**
   * What the log shows.
   *
   * @default - GitHub's own: `Run …`
   */
  readonly name?: string | Expression;
  /**
   * Runs only when this holds.
   *
   * @default - runs when all steps before it succeeded
   */
  readonly condition?: Expression;
  /**
   * Makes a token an output of the step: `access_token` or `id_token`. Both need a service account.
   *
   * @default - none
   */
  readonly tokenFormat?: string;
  /**
   * Writes a file that Google's libraries and `gcloud` find by themselves. Add `gha-creds-*.json` to `.gitignore` and `.dockerignore`.
   *
   * @default true
   */
  readonly createCredentialsFile?: boolean;
}

/**
 * An identity in Google Cloud that jobs of this repository become without a stored key: a provider in a workload identity pool, whose condition names the
 * repository by its ids and whoever is trusted by the exact subject of the token. Written as Terraform.
 *
 * @see https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines
 */
export class GcpWorkloadIdentity extends Construct {
  /** The full name of the provider, which workflows sign in with. */
  public readonly providerName: string;
  /** @internal */
  public readonly _id: string;
  /** @internal */
  public readonly _origin: Origin;
  /** @internal */
  public readonly _props: GcpWorkloadIdentityProps;

  /**
   * @param scope the delivery
   * @param id its id, and the id of the provider
   * @param props project, whom it trusts, service account and roles
   */
  public constructor(scope: Construct, id: string, props: GcpWorkloadIdentityProps) {
    super(constructScope('new GcpWorkloadIdentity', scope), nodeId(scope, id, props));
    this._id = id;
    this._props = props;
    this._origin = declare(this, GCP_IDENTITY_KIND);
    this.providerName = `projects/${props.projectNumber}/locations/global/workloadIdentityPools/${props.poolId ?? 'github'}/providers/${props.providerId ?? id}`;
  }

  /**
   * The step that makes a job this identity; the job gets the permission `id-token: write`. Check out before it: a checkout afterwards would remove the credentials.
   *
   * @param options name, condition and the rest
   */
  public authenticate(options: GcpAuthenticateOptions = {}): GoogleAuth {
    expectOptions('identity.authenticate', this._id, options, AUTHENTICATE);
    const { projectId, serviceAccount, audience } = this._props;
    if (options.tokenFormat !== undefined && serviceAccount === undefined) {
      const why = 'only a service account has such tokens; give the identity { serviceAccount: … }';
      const given = options.tokenFormat;
      throw new InvalidValueError('call/missing-service-account', `identity.authenticate({ tokenFormat: '${given}' }) of '${this._id}'`, why, { option: 'tokenFormat', given });
    }
    return new GoogleAuth({ ...options, projectId, workloadIdentityProvider: this.providerName, serviceAccount, audience });
  }
}

const AUTHENTICATE = optionTable({
  name: optionKinds.phrase,
  condition: optionKinds.condition,
  tokenFormat: kinds.oneOf(['access_token', 'id_token']),
  createCredentialsFile: kinds.flag,
});

const IDENTITY = optionTable({
  projectId: kinds.made((value) => typeof value === 'string' && /^(?:[a-z][a-z\d.-]*:)?[a-z][a-z\d-]{4,28}[a-z\d]$/.test(value), "the id of a project, such as 'acme-production'"),
  projectNumber: kinds.made((value) => typeof value === 'string' && /^\d{6,20}$/.test(value), "the number of a project as text, such as '123456789012'"),
  trustedBy: kinds.list(kinds.made((value) => value instanceof Trusted, 'Trusted, such as Trusted.environment(production)')),
  serviceAccount: kinds.made((value) => typeof value === 'string' && /^[^@\s]+@[^@\s]+$/.test(value), "the e-mail address of a service account, such as 'deployer@acme-production.iam.gserviceaccount.com'"),
  projectRoles: kinds.list(kinds.made((value) => typeof value === 'string' && /^(?:roles|projects\/[^/]+\/roles|organizations\/\d+\/roles)\/[\w.]+$/.test(value), "the name of a role, such as 'roles/container.developer'")),
  poolId: kinds.text,
  createPool: kinds.flag,
  providerId: kinds.text,
  displayName: kinds.text,
  description: kinds.text,
  condition: kinds.made((value) => typeof value === 'string' && isWhole(value), "one whole expression without comments, every parenthesis and quote closed, such as \"assertion.actor_id == '123'\""),
  audience: kinds.text,
  subjectFormat: kinds.oneOf(Object.values(SubjectFormat)),
  file: kinds.text,
}, ['projectId', 'projectNumber', 'trustedBy']);

/** Asked before the identity is part of any tree. */
function nodeId(scope: Construct, id: string, props: GcpWorkloadIdentityProps): string {
  const call = 'new GcpWorkloadIdentity';
  const { trustedBy } = expectOptions(call, id, props, IDENTITY);
  if (trustedBy.length === 0) throw trustsNobody(call, id, 'become');
  return nodeIdOf(call, scope, id, 'gcp:');
}

import { Construct } from 'constructs';
import { AzureLogin } from '../../actions/inside';
import { asWritten, constructScope, declare, expectOptions, InvalidValueError, Kind, kinds, nodeIdOf, optionTable, Origin } from '../../core/inside';
import { Expression } from '../../expressions/inside';
import { optionKinds } from '../../workflows/inside';
import { trustsNobody } from '../private/trusts-nobody';
import { SubjectFormat } from '../subject-format';
import { Trusted } from '../trusted';
import { AUDIENCES, AzureCloud } from './azure-cloud';

/** What marks one. @internal */
export const AZURE_CREDENTIAL_KIND = new Kind<AzureFederatedCredential>('azure-credential');

/** Who may become an application or a managed identity in Azure. */
export interface AzureFederatedCredentialProps {
  /** The client id of the application or managed identity. */
  readonly clientId: string;
  /** The id of the directory. */
  readonly tenantId: string;
  /** Jobs and environments that may become it: at least one. Each exact subject takes one of the twenty places that Azure has for an application or identity. */
  readonly trustedBy: Trusted[];
  /**
   * The object id of the app registration that it belongs to. Either this or `managedIdentityId`.
   *
   * @default - it belongs to a managed identity
   */
  readonly applicationObjectId?: string;
  /**
   * The resource id of the user-assigned managed identity that it belongs to: `/subscriptions/…/userAssignedIdentities/…`. Either this or `applicationObjectId`.
   *
   * @default - it belongs to an app registration
   */
  readonly managedIdentityId?: string;
  /**
   * The subscription that jobs work in.
   *
   * @default - none: the login is for the directory alone
   */
  readonly subscriptionId?: string;
  /**
   * Which of Microsoft's clouds.
   *
   * @default AzureCloud.PUBLIC
   */
  readonly cloud?: AzureCloud;
  /**
   * The audience that tokens are made for.
   *
   * @default - the one of the cloud: `api://AzureADTokenExchange`
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
   * @default 'identity/azure/slipway.tf.json'
   */
  readonly file?: string;
}

/** What the step that signs in may say besides who it becomes. */
export interface AzureLoginOptions {
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
   * Signs in for Azure PowerShell as well.
   *
   * @default false
   */
  readonly enableAzPsSession?: boolean;
}

/**
 * The trust of an application or a managed identity in Azure in jobs of this repository, without a stored secret. Azure compares the whole subject of a token,
 * case included. Written as Terraform.
 *
 * @see https://learn.microsoft.com/en-us/entra/workload-id/workload-identity-federation
 */
export class AzureFederatedCredential extends Construct {
  /** @internal */
  public readonly _id: string;
  /** @internal */
  public readonly _origin: Origin;
  /** @internal */
  public readonly _props: AzureFederatedCredentialProps;

  /**
   * @param scope the delivery
   * @param id its id, and the beginning of the names of its credentials
   * @param props client, directory, whom it trusts
   */
  public constructor(scope: Construct, id: string, props: AzureFederatedCredentialProps) {
    super(constructScope('new AzureFederatedCredential', scope), nodeId(scope, id, props));
    this._id = id;
    this._props = props;
    this._origin = declare(this, AZURE_CREDENTIAL_KIND);
  }

  /**
   * The step that makes a job this identity; the job gets the permission `id-token: write`.
   *
   * @param options name, condition and the rest
   */
  public login(options: AzureLoginOptions = {}): AzureLogin {
    expectOptions('credential.login', this._id, options, LOGIN);
    const { clientId, tenantId, subscriptionId, cloud = AzureCloud.PUBLIC } = this._props;
    return new AzureLogin({
      ...options,
      clientId,
      tenantId,
      subscriptionId,
      allowNoSubscriptions: subscriptionId === undefined ? true : undefined,
      environment: cloud === AzureCloud.PUBLIC ? undefined : cloud.toLowerCase(),
      audience: this._audience === AUDIENCES[AzureCloud.PUBLIC] ? undefined : this._audience,
    });
  }

  /** @internal */
  public get _audience(): string {
    return this._props.audience ?? AUDIENCES[this._props.cloud ?? AzureCloud.PUBLIC];
  }
}

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const guid = kinds.made((value) => typeof value === 'string' && GUID.test(value), "an id such as '12345678-90ab-cdef-1234-567890abcdef'");

const LOGIN = optionTable({ name: optionKinds.phrase, condition: optionKinds.condition, enableAzPsSession: kinds.flag });

const CREDENTIAL = optionTable({
  clientId: guid,
  tenantId: guid,
  trustedBy: kinds.list(kinds.made((value) => value instanceof Trusted, 'Trusted, such as Trusted.environment(production)')),
  applicationObjectId: guid,
  managedIdentityId: kinds.made(
    (value) => typeof value === 'string' && /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.ManagedIdentity\/userAssignedIdentities\/[^/]+$/i.test(value),
    "the resource id of a managed identity: '/subscriptions/…/resourceGroups/…/providers/Microsoft.ManagedIdentity/userAssignedIdentities/…'",
  ),
  subscriptionId: guid,
  cloud: kinds.oneOf(Object.values(AzureCloud)),
  audience: kinds.text,
  subjectFormat: kinds.oneOf(Object.values(SubjectFormat)),
  file: kinds.text,
}, ['clientId', 'tenantId', 'trustedBy']);

/** Asked before the credential is part of any tree. */
function nodeId(scope: Construct, id: string, props: AzureFederatedCredentialProps): string {
  const call = 'new AzureFederatedCredential';
  expectOptions('new AzureFederatedCredential', id, props, CREDENTIAL);
  if (props.trustedBy.length === 0) throw trustsNobody(call, id, 'become');
  if ((props.applicationObjectId === undefined) === (props.managedIdentityId === undefined)) {
    const why = 'it belongs either to an app registration, { applicationObjectId }, or to a managed identity, { managedIdentityId }';
    throw new InvalidValueError('call/contradiction', `${call}(…, ${asWritten(id)})`, why, { allowed: ['applicationObjectId', 'managedIdentityId'] });
  }
  return nodeIdOf(call, scope, id, 'azure:');
}

import { expectArgument, kinds } from '../../core/inside';
import { AwsRole, AzureFederatedCredential, ExternalRole, GcpWorkloadIdentity } from '../../identity/inside';
import { IStep } from '../../workflows/inside';

/** Who a job is in the cloud: always by a token of GitHub's for this one job, never by a key that is kept. */
export class TerraformAccess {
  /**
   * A role of AWS.
   *
   * @param role declared here
   */
  public static aws(role: AwsRole): TerraformAccess {
    expectArgument('TerraformAccess.aws', role, kinds.made((value) => value instanceof AwsRole, 'an AwsRole'), 'the role');
    return new TerraformAccess(() => role.assume());
  }

  /**
   * A role of AWS that somebody else made.
   *
   * @param role with its ARN
   */
  public static external(role: ExternalRole): TerraformAccess {
    expectArgument('TerraformAccess.external', role, kinds.made((value) => value instanceof ExternalRole, 'an ExternalRole'), 'the role');
    return new TerraformAccess(() => role.assume());
  }

  /**
   * A workload identity of Google Cloud.
   *
   * @param identity declared here
   */
  public static google(identity: GcpWorkloadIdentity): TerraformAccess {
    expectArgument('TerraformAccess.google', identity, kinds.made((value) => value instanceof GcpWorkloadIdentity, 'a GcpWorkloadIdentity'), 'the identity');
    return new TerraformAccess(() => identity.authenticate());
  }

  /**
   * A federated credential of Azure. Terraform itself reads `ARM_USE_OIDC`, which the environment of the job may set.
   *
   * @param credential declared here
   */
  public static azure(credential: AzureFederatedCredential): TerraformAccess {
    expectArgument('TerraformAccess.azure', credential, kinds.made((value) => value instanceof AzureFederatedCredential, 'an AzureFederatedCredential'), 'the credential');
    return new TerraformAccess(() => credential.login());
  }

  private constructor(private readonly make: () => IStep) {}

  /** A step for one job. @internal */
  public _step(): IStep {
    return this.make();
  }
}

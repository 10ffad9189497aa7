import { textOrSecret } from './secret';
import { expectArgument, expectOptions, optionTable } from '../../../core/inside';
import { Expression } from '../../../expressions/inside';
import { filled } from '../private/kinds';

/** A feed of AWS CodeArtifact. */
export interface DependabotAwsOptions {
  /** The region. */
  readonly region: string;
  /** The account that the role belongs to. */
  readonly accountId: string;
  /** The role that Dependabot becomes. */
  readonly roleName: string;
  /** The domain of the feed. */
  readonly domain: string;
  /** The account that the domain belongs to. */
  readonly domainOwner: string;
  /**
   * The audience of the token.
   *
   * @default - GitHub's own
   */
  readonly audience?: string;
}

/** A feed of JFrog Artifactory. */
export interface DependabotJfrogOptions {
  /** The name of the OIDC provider there. */
  readonly providerName: string;
  /**
   * The audience of the token.
   *
   * @default - GitHub's own
   */
  readonly audience?: string;
  /**
   * The identity mapping there.
   *
   * @default - the provider's own
   */
  readonly identityMapping?: string;
}

/**
 * Short-lived credentials of a cloud, in place of a password or a token of a registry.
 *
 * @see https://docs.github.com/en/code-security/how-tos/secure-your-supply-chain/manage-your-dependency-security/configuring-access-to-private-registries-for-dependabot#using-oidc-for-authentication
 */
export class DependabotOidc {
  /**
   * AWS CodeArtifact.
   *
   * @param options account, role and domain
   */
  public static aws(options: DependabotAwsOptions): DependabotOidc {
    const { region, accountId, roleName, domain, domainOwner, audience } = expectOptions('DependabotOidc.aws', undefined, options, AWS);
    return new DependabotOidc({ 'aws-region': region, 'account-id': accountId, 'role-name': roleName, domain, 'domain-owner': domainOwner, audience });
  }

  /**
   * Azure DevOps Artifacts.
   *
   * @param tenantId the tenant: a text, or a Dependabot secret
   * @param clientId the application: a text, or a Dependabot secret
   */
  public static azure(tenantId: string | Expression, clientId: string | Expression): DependabotOidc {
    expectArgument('DependabotOidc.azure', tenantId, textOrSecret, 'the tenant');
    expectArgument('DependabotOidc.azure', clientId, textOrSecret, 'the application');
    return new DependabotOidc({ 'tenant-id': tenantId, 'client-id': clientId });
  }

  /**
   * JFrog Artifactory.
   *
   * @param options the provider
   */
  public static jfrog(options: DependabotJfrogOptions): DependabotOidc {
    const { providerName, audience, identityMapping } = expectOptions('DependabotOidc.jfrog', undefined, options, JFROG);
    return new DependabotOidc({ 'jfrog-oidc-provider-name': providerName, audience, 'identity-mapping-name': identityMapping });
  }

  /** @internal */
  public readonly _settings: Readonly<Record<string, string | Expression | undefined>>;

  private constructor(settings: Readonly<Record<string, string | Expression | undefined>>) {
    this._settings = settings;
  }
}

const AWS = optionTable(
  { region: filled, accountId: filled, roleName: filled, domain: filled, domainOwner: filled, audience: filled },
  ['region', 'accountId', 'roleName', 'domain', 'domainOwner'],
);
const JFROG = optionTable({ providerName: filled, audience: filled, identityMapping: filled }, ['providerName']);

import { DependabotOidc } from './oidc';
import { Expression } from '../../../expressions/inside';

/** Where a registry is, and how Dependabot gets in: by token, by name and password, or without a secret through OpenID Connect. */
export interface DependabotRegistryOptions {
  /** Where it is. The part of the path that is given must match. */
  readonly url: string;
  /**
   * Who signs in.
   *
   * @default - nobody
   */
  readonly username?: string | Expression;
  /**
   * The password: a Dependabot secret, such as `Secrets.get('REGISTRY_PASSWORD')`.
   *
   * @default - none
   */
  readonly password?: Expression;
  /**
   * A token: a Dependabot secret.
   *
   * @default - none
   */
  readonly token?: Expression;
  /**
   * Short-lived credentials of a cloud instead of a secret.
   *
   * @default - none
   */
  readonly oidc?: DependabotOidc;
  /**
   * Whether it takes the place of the public registry.
   *
   * @default false
   */
  readonly replacesBase?: boolean;
}

/** A registry of an organization at hex.pm. */
export interface DependabotHexOrganizationOptions {
  /** The organization. */
  readonly organization: string;
  /** Its key: a Dependabot secret. */
  readonly key: Expression;
}

/** A private repository of Hex packages. */
export interface DependabotHexRepositoryOptions {
  /** Its name. */
  readonly repo: string;
  /** Where it is. */
  readonly url: string;
  /** Its key: a Dependabot secret. */
  readonly authKey: Expression;
  /**
   * The fingerprint of its public key.
   *
   * @default - the key is not verified
   */
  readonly publicKeyFingerprint?: string | Expression;
}

import { Construct } from 'constructs';
import { Kind, Origin, constructScope, declare, expectOptions, kinds, nodeIdOf, optionTable } from '../../core/inside';
import { trustsNobody } from '../private/trusts-nobody';
import { Trusted } from '../trusted';

/** What marks one. @internal */
export const VAULT_ROLE_KIND = new Kind<VaultRole>('vault-role');

/** Who may read which secrets of HashiCorp Vault. */
export interface VaultRoleProps {
  /** Jobs and environments that may take it: at least one. */
  readonly trustedBy: Trusted[];
  /** The policies of its tokens. */
  readonly policies: string[];
  /**
   * Where the JWT method is mounted.
   *
   * @default 'jwt'
   */
  readonly backend?: string;
}

/**
 * A role of the JWT method of HashiCorp Vault, which jobs of this repository take without a stored secret. Written as Terraform.
 *
 * @see https://developer.hashicorp.com/vault/docs/auth/jwt
 */
export class VaultRole extends Construct {
  /** @internal */
  public readonly _id: string;
  /** @internal */
  public readonly _origin: Origin;
  /** @internal */
  public readonly _props: VaultRoleProps;

  /**
   * @param scope the delivery
   * @param id the name of the role
   * @param props whom it trusts, and what it may read
   */
  public constructor(scope: Construct, id: string, props: VaultRoleProps) {
    super(constructScope('new VaultRole', scope), nodeId(scope, id, props));
    this._id = id;
    this._props = props;
    this._origin = declare(this, VAULT_ROLE_KIND);
  }
}

const ROLE = optionTable({
  trustedBy: kinds.list(kinds.made((value) => value instanceof Trusted, 'Trusted, such as Trusted.environment(production)')),
  policies: kinds.list(kinds.text),
  backend: kinds.text,
}, ['trustedBy', 'policies']);

/** Asked before the role is part of any tree. */
function nodeId(scope: Construct, id: string, props: VaultRoleProps): string {
  expectOptions('new VaultRole', id, props, ROLE);
  if (props.trustedBy.length === 0) throw trustsNobody('new VaultRole', id, 'become');
  return nodeIdOf('new VaultRole', scope, id, 'vault:');
}

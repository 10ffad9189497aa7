import { Origin } from '../../core/inside';

/** A role of the JWT method of HashiCorp Vault. */
export interface VaultRoleModel {
  /** What kind of thing this is. */
  readonly kind: 'vault-role';
  /** The name of the role. */
  readonly id: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** Where the method is mounted. */
  readonly backend: string;
  /** The policies of its tokens. */
  readonly policies: string[];
  /** The exact subjects that it lets in. */
  readonly subjects: string[];
}

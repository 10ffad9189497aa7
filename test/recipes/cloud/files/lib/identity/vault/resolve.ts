import { VaultRoleModel } from './model';
import { shapeVault } from './shape';
import { VAULT_ROLE_KIND } from './vault-role';
import { Defect } from '../../checks/inside';
import { Declared } from '../../core/inside';
import { RepositoryModel } from '../../repository/inside';
import { WorkflowModel } from '../../workflows/inside';
import { Cloud, CloudModel } from '../cloud';
import { PrincipalModel } from '../model';
import { acceptedClaims } from '../private/accepted';
import { usersOf } from '../private/users';

export const VAULT: Cloud = { nouns: [VAULT_ROLE_KIND], resolve: resolveVault };

function resolveVault(declared: Declared, workflows: readonly WorkflowModel[], repository: RepositoryModel): CloudModel {
  const defects: Defect[] = [];
  const vault: VaultRoleModel[] = [];
  const principals = declared.of(VAULT_ROLE_KIND).map(({ _id: id, _origin: origin, _props: { backend = 'jwt', policies, trustedBy } }): PrincipalModel => {
    const trusted = trustedBy.map((one) => one._model());
    const { subjects, defects: wrong } = acceptedClaims({ label: `The role '${id}' of Vault`, origin, trusted, subjectOnly: true }, repository, workflows);
    defects.push(...wrong);
    vault.push({ kind: 'vault-role', id, origin, backend, policies, subjects });
    return {
      kind: 'principal',
      cloud: 'vault',
      id,
      origin,
      address: `auth/${backend}/role/${id}`,
      trust: { kind: 'claims', anyOf: subjects.length > 0 ? [{ sub: subjects }] : [], opaque: false },
      trusted,
      users: usersOf(workflows, 'hashicorp/vault-action', 'role', id),
      statements: [],
    };
  });
  const files = vault.length === 0 ? [] : [{ id: vault[0].id, file: 'identity/vault/slipway.tf.json', origin: vault[0].origin, shape: () => shapeVault('identity/vault/slipway.tf.json', vault) }];
  return { principals, files, defects, vault };
}

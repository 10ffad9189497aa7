import { CODE_OWNERS_KIND } from './code-owners';
import { CodeOwnersModel } from './model';
import { Declared } from '../../core/inside';

export function resolveOwners(declared: Declared): CodeOwnersModel[] {
  return declared.of(CODE_OWNERS_KIND).map((owners) => ({
    kind: 'code-owners',
    origin: owners._origin,
    file: owners.file,
    comment: owners._props.comment,
    groups: owners._groups().filter(({ rules }) => rules.length > 0),
    required: owners._props.requiredPaths ?? [],
    knownFiles: owners._props.files,
  }));
}

import { CodeOwners } from './code-owners';
import { CodeOwnersModel } from './model';
import { Declared } from '../../core';

export function resolveOwners(declared: Declared): CodeOwnersModel[] {
  return (declared.of('code-owners') as readonly CodeOwners[]).map((owners) => ({
    kind: 'code-owners',
    origin: owners._origin,
    file: owners.file,
    comment: owners._props.comment,
    groups: owners._groups().filter(({ rules }) => rules.length > 0),
    required: owners._props.requiredPaths ?? [],
    knownFiles: owners._props.files,
  }));
}

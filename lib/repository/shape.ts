import { DeliveryModel } from '../checks/inside';
import { fileDocuments } from './files/documents';
import { RepositoryModel } from './model';
import { shapeOwners } from './owners/shape';
import { fileErrors } from './schemas';
import { shapeSettingsDocument } from './settings-document';
import { DocumentCommand, DocumentSource } from '../core/inside';

/** The files of a repository, in the order of their kinds. */
export function repositoryDocuments(repository: RepositoryModel, model: DeliveryModel): DocumentSource[] {
  return [
    ...repository.owners.map((owners) => ({ what: 'code owners', file: owners.file, origin: owners.origin, shape: () => shapeOwners(owners) })),
    ...fileDocuments(repository.files),
    ...settingsDocuments(repository, model),
  ];
}

/** The settings are made of many constructs: whichever is wrong, a rule of this group has said so. */
function settingsDocuments(repository: RepositoryModel, model: DeliveryModel): DocumentSource[] {
  const { settingsFile } = repository;
  if (!settingsFile) return [];
  return [{
    what: 'settings',
    file: settingsFile.file,
    origin: settingsFile.origin,
    mistakes: (plain) => fileErrors('settings', plain),
    isMadeOf: ({ id }) => id.startsWith('repository/'),
    commands: COMMANDS,
    // All rooms have spoken by then.
    shape: () => shapeSettingsDocument(settingsFile, repository, model),
  }];
}

const COMMANDS: readonly DocumentCommand[] = [
  { name: 'plan', description: 'Show how the settings of the repository differ from what is declared' },
  { name: 'apply', description: 'Make the settings of the repository as declared' },
];

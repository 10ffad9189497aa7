import { fileDocuments } from './files/documents';
import { RepositoryModel } from './model';
import { shapeOwners } from './owners/shape';
import { fileErrors } from './schemas';
import { shapeSettingsDocument } from './settings-document';
import { DocumentCommand, DocumentSource } from '../core/inside';

/** The files of a repository, in the order of their kinds. */
export function repositoryDocuments(model: RepositoryModel): DocumentSource[] {
  return [
    ...model.owners.map((owners) => ({ what: 'code owners', file: owners.file, origin: owners.origin, shape: () => shapeOwners(owners) })),
    ...fileDocuments(model.files),
    ...settingsDocuments(model),
  ];
}

/** The settings are made of many constructs: whichever is wrong, a rule of this group has said so. */
function settingsDocuments(model: RepositoryModel): DocumentSource[] {
  const settings = shapeSettingsDocument(model);
  if (!settings) return [];
  return [{
    what: 'settings',
    file: settings.path,
    origin: settings.origin,
    mistakes: (plain) => fileErrors('settings', plain),
    isMadeOf: ({ id }) => id.startsWith('repository/'),
    commands: COMMANDS,
    shape: () => settings,
  }];
}

const COMMANDS: readonly DocumentCommand[] = [
  { name: 'plan', description: 'Show how the settings of the repository differ from what is declared' },
  { name: 'apply', description: 'Make the settings of the repository as declared' },
];

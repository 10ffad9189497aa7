import { RepositoryFileModel } from './files/model';
import { schemaOf, shapeFile } from './files/shape';
import { RepositoryModel } from './model';
import { shapeOwners } from './owners/shape';
import { FileSchema, fileErrors } from './schemas';
import { shapeSettingsDocument } from './settings-document';
import { DocumentCommand, DocumentSource } from '../core/inside';

/** The files of a repository, in the order of their kinds. */
export function repositoryDocuments(model: RepositoryModel): DocumentSource[] {
  return [
    ...model.owners.map((owners) => ({ what: 'code owners', file: owners.file, origin: owners.origin, shape: () => shapeOwners(owners) })),
    ...model.files.map((file) => ({ what: NOUNS[file.kind], id: chosenId(file), file: file.file, origin: file.origin, mistakes: validator(schemaOf(file)), shape: () => shapeFile(file) })),
    ...settingsDocuments(model),
  ];
}

const NOUNS: Readonly<Record<RepositoryFileModel['kind'], string>> = {
  'dependabot': 'Dependabot',
  'issue-config': 'issue template config',
  'issue-form': 'issue form',
  'pull-request-template': 'pull request template',
  'release-notes': 'release notes',
};

/** Of those files whose name the user chose. */
function chosenId(file: RepositoryFileModel): string | undefined {
  if (file.kind === 'issue-form') return file.id;
  return file.kind === 'pull-request-template' ? file.name : undefined;
}

function validator(schema: FileSchema | undefined): DocumentSource['mistakes'] {
  return schema === undefined ? undefined : (plain) => fileErrors(schema, plain);
}

/** The settings are made of many constructs: whichever is wrong, a rule of this group has said so. */
function settingsDocuments(model: RepositoryModel): DocumentSource[] {
  const settings = shapeSettingsDocument(model);
  if (!settings) return [];
  return [{
    what: 'settings',
    file: settings.path,
    origin: settings.origin,
    mistakes: validator('settings'),
    isMadeOf: ({ id }) => id.startsWith('repository/'),
    commands: COMMANDS,
    shape: () => settings,
  }];
}

const COMMANDS: readonly DocumentCommand[] = [
  { name: 'plan', description: 'Show how the settings of the repository differ from what is declared' },
  { name: 'apply', description: 'Make the settings of the repository as declared' },
];

import { Origin } from '../../core';
import { RepositoryFileModel } from '../../repository';
import { DeliveryModel } from '../rule';

/** A file that a delivery would write. */
export interface WrittenFile {
  /** As a message calls its source: `workflow`. */
  readonly what: string;
  /** The id that the user gave, when it became a part of the name. */
  readonly id?: string;
  readonly file: string;
  readonly origin: Origin;
  /** Only the part of this name is ours. */
  readonly section?: string;
}

const NOUNS: Readonly<Record<RepositoryFileModel['kind'], string>> = {
  'dependabot': 'Dependabot',
  'issue-config': 'issue template config',
  'issue-form': 'issue form',
  'pull-request-template': 'pull request template',
  'release-notes': 'release notes',
};

/** Every file of a delivery, and every part of a file of the user's, in the order in which they are made. */
export function writtenFiles({ workflows, actions, repository, identity }: DeliveryModel): WrittenFile[] {
  const { owners, files, sections, settingsFile } = repository;
  return [
    ...[...workflows, ...actions].map(({ kind, id, file, origin }) => ({ what: kind, id, file, origin })),
    ...owners.map(({ file, origin }) => ({ what: 'code owners', file, origin })),
    ...files.map((file) => ({ what: NOUNS[file.kind], id: idOf(file), file: file.file, origin: file.origin })),
    ...(settingsFile ? [{ what: 'settings', ...settingsFile }] : []),
    ...identity.files.map(({ id, file, origin }) => ({ what: `template of '${id}'`, file, origin })),
    ...sections.map(({ path, name, origin }) => ({ what: 'badges', file: path, origin, section: name })),
  ];
}

/** Of those files whose name the user chose. */
function idOf(file: RepositoryFileModel): string | undefined {
  if (file.kind === 'issue-form') return file.id;
  return file.kind === 'pull-request-template' ? file.name : undefined;
}

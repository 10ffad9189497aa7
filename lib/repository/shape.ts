import { Origin, TextDocument, TreeDocument } from '../core';
import { schemaOf, shapeFile } from './files/shape';
import { RepositoryModel } from './model';
import { shapeOwners } from './owners/shape';
import { FileSchema } from './schemas';
import { shapeSettingsDocument } from './settings-document';

/** A document of this room, made when it is needed. @internal */
export interface RepositorySource {
  readonly origin: Origin;
  /** The schema that it must meet. */
  readonly schema?: FileSchema;
  shape(): TreeDocument | TextDocument;
}

/** The files of a repository, in the order of their kinds. */
export function shapeRepository(model: RepositoryModel): RepositorySource[] {
  const settings = shapeSettingsDocument(model);
  return [
    ...model.owners.map((owners) => ({ origin: owners.origin, shape: () => shapeOwners(owners) })),
    ...model.files.map((file) => ({ origin: file.origin, schema: schemaOf(file), shape: () => shapeFile(file) })),
    ...(settings ? [{ origin: settings.origin, schema: 'settings' as const, shape: () => settings }] : []),
  ];
}

import { FileKind } from './file-kind';
import { FILE_KINDS } from './kinds';
import { RepositoryFileModel } from './model';
import { ActionModel } from '../../actions/inside';
import { Declared, DocumentSource, TextDocument, TreeDocument, overridden } from '../../core/inside';
import { fileErrors } from '../schemas';

const ALL: readonly FileKind[] = Object.values(FILE_KINDS);

/** What marks the nouns. */
export const FILE_NOUNS = ALL.map(({ noun }) => noun);

export function resolveFiles(declared: Declared, actions: readonly ActionModel[]): RepositoryFileModel[] {
  return ALL.flatMap((kind) => kind.resolve(declared, actions));
}

export function fileDocuments(files: readonly RepositoryFileModel[]): DocumentSource[] {
  return files.map((model) => {
    const kind: FileKind = FILE_KINDS[model.kind];
    const { what, schema } = kind;
    return {
      what,
      id: kind.chosenId?.(model),
      file: model.file,
      origin: model.origin,
      mistakes: schema && ((plain) => fileErrors(schema, plain)),
      shape: () => shapeFile(kind, model),
    };
  });
}

function shapeFile(kind: FileKind, model: RepositoryFileModel): TreeDocument | TextDocument {
  const { file: path, origin } = model;
  const shaped = kind.shape(model);
  if (!('kind' in shaped)) return { kind: 'text', path, origin, lines: shaped };
  return { path, origin, root: 'overrides' in model ? overridden(shaped, model.overrides) : shaped, comment: 'comment' in model ? model.comment : undefined };
}

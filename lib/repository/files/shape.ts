import { shapeDependabot } from './dependabot/shape';
import { shapeIssueConfig, shapeIssueForm } from './issue-form/shape';
import { RepositoryFileModel } from './model';
import { shapePullRequestTemplate } from './pull-request-template/shape';
import { shapeReleaseNotes } from './release-notes/shape';
import { TextDocument, TreeDocument, TreeMap, overridden } from '../../core/inside';
import { FileSchema } from '../schemas';

type TreeModel = Exclude<RepositoryFileModel, { readonly kind: 'pull-request-template' }>;

/** The schema that a file must meet. */
export function schemaOf({ kind }: RepositoryFileModel): FileSchema | undefined {
  return kind === 'pull-request-template' ? undefined : kind;
}

export function shapeFile(model: RepositoryFileModel): TreeDocument | TextDocument {
  const { file: path, origin } = model;
  if (model.kind === 'pull-request-template') return { kind: 'text', path, origin, lines: shapePullRequestTemplate(model) };
  return { path, origin, root: overridden(rootOf(model), model.overrides), comment: 'comment' in model ? model.comment : undefined };
}

function rootOf(model: TreeModel): TreeMap {
  switch (model.kind) {
    case 'dependabot': return shapeDependabot(model);
    case 'issue-config': return shapeIssueConfig(model);
    case 'issue-form': return shapeIssueForm(model);
    case 'release-notes': return shapeReleaseNotes(model);
  }
}

import { ReleaseNotesModel } from './model';
import { ReleaseNotes } from './release-notes';
import { Declared } from '../../../core';

export function resolveReleaseNotes(declared: Declared): ReleaseNotesModel[] {
  return (declared.of('release-notes') as readonly ReleaseNotes[]).map(({ _props: props, _origin: origin, _categories: categories, _overrides: { list }, file }) => ({
    kind: 'release-notes',
    id: 'release',
    origin,
    file,
    comment: props.comment,
    exclude: { labels: props.excludeLabels ?? [], authors: props.excludeAuthors ?? [] },
    categories,
    overrides: list,
  }));
}

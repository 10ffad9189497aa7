import { ReleaseNotesModel } from './model';
import { RELEASE_NOTES_KIND } from './release-notes';
import { Declared } from '../../../core/inside';

export function resolveReleaseNotes(declared: Declared): ReleaseNotesModel[] {
  return declared.of(RELEASE_NOTES_KIND).map(({ _props: props, _origin: origin, _categories: categories, _overrides: { list }, file }) => ({
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

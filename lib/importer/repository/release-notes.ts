import { DELIVERY, Said, assigned, called, made, unlessNone, variable } from './said';
import { ExclusionModel, ReleaseNotesModel } from '../../repository/inside';

/** `new ReleaseNotes(delivery)` with its categories. */
export function releaseNotesStatements({ comment, exclude, categories }: ReleaseNotesModel): Said[] {
  return [
    assigned('notes', made('ReleaseNotes', DELIVERY, unlessNone({ ...excluded(exclude), comment }))),
    ...categories.map(({ title, labels, exclude: without }) => called(variable('notes'), 'addCategory', title, { labels, ...excluded(without) })),
  ];
}

function excluded({ labels, authors }: ExclusionModel): Readonly<Record<string, unknown>> {
  return { excludeLabels: labels.length === 0 ? undefined : labels, excludeAuthors: authors.length === 0 ? undefined : authors };
}

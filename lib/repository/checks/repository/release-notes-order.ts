import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { repositoryFilesOf } from '../../declared-repository';
import { ReleaseCategoryModel, ReleaseNotesModel } from '../../files/release-notes/model';

/** A category that never gets anything, because what it asks for is taken or left out before. */
export const releaseNotesOrder: Rule = {
  id: 'repository/release-notes-order',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const notes of repositoryFilesOf(model).filter((file): file is ReleaseNotesModel => file.kind === 'release-notes')) {
      notes.categories.forEach((category, i) => {
        const gone = category.labels.map((label) => whyGone(label, notes, notes.categories.slice(0, i)));
        if (gone.some((why) => why === undefined)) return;
        report({
          message: `The category '${category.title}' stays empty: ${[...new Set(gone)].join('; ')}.`,
          at: category,
          fix: 'A pull request stands in the first category that takes it: put this one higher, or take it out.',
        });
      });
    }
  },
};

function whyGone(label: string, { exclude }: ReleaseNotesModel, above: readonly ReleaseCategoryModel[]): string | undefined {
  if (exclude.labels.includes(label)) return `pull requests with '${label}' are left out of the notes`;
  const first = above.find(({ labels, exclude: { labels: without, authors } }) => without.length + authors.length === 0 && (labels.includes(label) || labels.includes('*')));
  return first && `'${first.title}' above it takes ${first.labels.includes(label) && label !== '*' ? `pull requests with '${label}'` : 'all that is left'}`;
}

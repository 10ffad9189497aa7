import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';

/** A pull request must be mergeable in one way at least. */
export const settingsMerge: Rule = {
  id: 'repository/settings-merge',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const settings of DeclaredRepository.of(model).settings) {
      const { allow_merge_commit: merge, allow_squash_merge: squash, allow_rebase_merge: rebase, merge_commit_title: mergeTitle, squash_merge_commit_title: squashTitle } = settings.repository;
      if (merge === false && squash === false && rebase === false) {
        report({
          message: 'The settings forbid merge commits, squashing and rebasing: no pull request could be merged, and GitHub refuses it.',
          at: settings,
          fix: 'Allow one of them: { merge: { squash: true } }.',
        });
      }
      for (const [off, title, option, how] of [[merge, mergeTitle, 'mergeMessage', 'mergeCommit'], [squash, squashTitle, 'squashMessage', 'squash']] as const) {
        if (off !== false || title === undefined) continue;
        report({ message: `The settings have ${option} and ${how}: false: the message of what never happens.`, at: settings, fix: `Leave ${option} out, or allow it: { merge: { ${how}: true } }.` });
      }
    }
  },
};

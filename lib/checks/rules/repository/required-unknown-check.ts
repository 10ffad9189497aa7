import { Severity, similar } from '../../../core';
import { GITHUB_ACTIONS_APP } from '../../../repository';
import { namesOfChecks } from '../../private/check-names';
import { ownersOfChecks } from '../../private/required';
import { Rule } from '../../rule';

/** A check of GitHub Actions comes from a workflow. */
export const requiredUnknownCheck: Rule = {
  id: 'repository/required-unknown-check',
  severity: Severity.WARNING,
  delivery(model, report) {
    const typed = ownersOfChecks(model).flatMap(({ requiredChecks }) => requiredChecks.filter(({ job, app }) => !job && (app === GITHUB_ACTIONS_APP || app === 'github-actions')));
    if (typed.length === 0) return;
    const { names, open } = namesOfChecks(model);
    for (const check of typed) {
      if (names.has(check.context) || open.some((beginning) => check.context.startsWith(beginning))) continue;
      const near = similar(check.context, [...names.keys()]);
      report({
        message: `GitHub Actions must report the check '${check.context}', but no job of this delivery has that name.`,
        at: check,
        fix: `${near ? `Did you mean '${near}'? ` : ''}Require the job itself: RequiredCheck.job(job) computes the name. If a workflow outside of this delivery reports it, acknowledge this.`,
      });
    }
  },
};

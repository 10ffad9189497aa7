import { namesOfChecks } from './check-names';
import { ownersOfChecks } from './required';
import { Rule } from '../../../checks/inside';
import { Severity, similar } from '../../../core/inside';
import { GITHUB_ACTIONS_APP } from '../../required-checks/model';

/** How the page of a pull request shows a check of GitHub Actions. */
const AS_SHOWN = / \((?:pull_request|pull_request_target|push|merge_group)\)$/;

/** A check of GitHub Actions comes from a workflow. */
export const requiredUnknownCheck: Rule = {
  id: 'repository/required-unknown-check',
  severity: Severity.WARNING,
  delivery(model, report) {
    const typed = ownersOfChecks(model).flatMap(({ requiredChecks }) => requiredChecks.filter(({ job, app, context }) => (
      !job && (app === GITHUB_ACTIONS_APP || app === 'github-actions' || (app === undefined && AS_SHOWN.test(context)))
    )));
    if (typed.length === 0) return;
    const { names, open } = namesOfChecks(model);
    for (const check of typed) {
      if (names.has(check.context) || open.some((beginning) => check.context.startsWith(beginning))) continue;
      const bare = check.context.replace(AS_SHOWN, '');
      const known = [...names.keys()];
      const near = known.find((name) => bare === name || bare.endsWith(` / ${name}`)) ?? similar(bare, known);
      report({
        message: `GitHub Actions must report the check '${check.context}', but no job of this delivery has that name.${bare === check.context ? '' : " A pull request shows 'workflow / job (event)'; the name of the check is that of the job alone."}`,
        at: check,
        fix: `${near ? `Did you mean '${near}'? ` : ''}Require the job itself, the object: its name is then computed. If a workflow outside of this delivery reports it, acknowledge this.`,
      });
    }
  },
};

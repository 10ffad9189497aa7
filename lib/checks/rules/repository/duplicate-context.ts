import { Severity } from '../../../core';
import { TriggerModel } from '../../../workflows';
import { namesOfChecks } from '../../private/check-names';
import { ownersOfChecks } from '../../private/required';
import { Rule } from '../../rule';

/** What runs for a commit that is on its way to a branch: pushes too, unless they are filtered by their branches or tags. */
const EVENTS = new Set(['pull_request', 'pull_request_target', 'merge_group']);
const onTheWay = ({ event, filters }: TriggerModel) => EVENTS.has(event) || (event === 'push' && !filters.branches && !filters.tags);

/** The name of a check says nothing about the workflow: of two jobs with one name, GitHub looks at whichever reported last. */
export const duplicateContext: Rule = {
  id: 'repository/duplicate-context',
  severity: Severity.ERROR,
  delivery(model, report) {
    const checks = new Map(ownersOfChecks(model).flatMap(({ requiredChecks }) => requiredChecks.filter(({ job }) => job)).map((check) => [check.context, check]));
    if (checks.size === 0) return;
    const { names } = namesOfChecks(model, ({ triggers }) => triggers.some(onTheWay));
    for (const [context, check] of checks) {
      const jobs = names.get(context) ?? [];
      if (jobs.length < 2) continue;
      const distinct = [...new Set(jobs)];
      report({
        message: distinct.length === 1
          ? `The required check '${context}' is reported ${jobs.length} times by the job '${distinct[0].id}': GitHub looks at whichever comes last.`
          : `The required check '${context}' is reported by ${distinct.length} jobs: ${distinct.map(({ origin }) => `'${origin.path}'`).join(' and ')}. GitHub looks at whichever comes last, whatever the others say.`,
        at: [check, ...distinct.map(({ origin }) => ({ origin, note: 'reports it' }))],
        fix: distinct.length === 1 ? 'Give the job a name that tells its runs from each other, or require a CiGate.' : 'Give the jobs different names: { name: … }.',
      });
    }
  },
};

import { namesOfChecks } from './check-names';
import { isOnTheWay } from './on-the-way';
import { ownersOfChecks } from './required';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';

/** The name of a check says nothing about the workflow: of two jobs with one name, GitHub looks at whichever reported last. */
export const duplicateContext: Rule = {
  id: 'repository/duplicate-context',
  severity: Severity.ERROR,
  delivery(model, report) {
    const checks = new Map(ownersOfChecks(model).flatMap(({ requiredChecks }) => requiredChecks.filter(({ job }) => job)).map((check) => [check.context, check]));
    if (checks.size === 0) return;
    const { names } = namesOfChecks(model, ({ triggers }) => triggers.some(isOnTheWay));
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

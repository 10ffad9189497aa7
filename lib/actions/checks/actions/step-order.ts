import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { UnfoldedStep } from '../../unfolded-steps';
import { Unmet, unmetOf } from '../needs/unmet';
import { placesOf, whoNeeds } from '../needs/words';

/** What an action needs another one to have done. */
const REASONS: Readonly<Record<string, string>> = {
  'actions/checkout': 'until then there are no files of the repository',
  'pnpm/action-setup': 'it asks pnpm where its packages lie',
  'docker/setup-buildx-action': 'the builder that is there without it can neither export a cache nor build for several platforms',
  'github/codeql-action/init': 'that one makes the database which it goes on with',
};
/** For whom the checkout is too late for another reason. */
const REMOVED: Readonly<Record<string, string>> = { 'google-github-actions/auth': 'a checkout removes the file that it signs in by' };

/** An action that works with what another step leaves behind comes after that. */
export const stepOrder: Rule = {
  id: 'actions/step-order',
  severity: Severity.WARNING,
  delivery(model, report) {
    const checkouts = new Set<object>();
    for (const unmet of unmetOf(model, 'after', 'first')) {
      const { need, found: { later, lacking }, job } = unmet;
      if (need.kind === 'first') {
        first(unmet, report);
        continue;
      }
      const [wanted] = need.actions;
      // Without a checkout, the first step that needs one stands for the others.
      if (wanted === 'actions/checkout' && !lacking) {
        if (checkouts.has(job)) continue;
        checkouts.add(job);
      }
      const who = unmet.action === 'hashFiles' ? `${whoNeeds(unmet, unmet.at.step.label)} hashes files and` : whoNeeds(unmet, unmet.action);
      if (lacking) {
        const inputs = Object.entries(need.with!).map(([name, value]) => `'${name}': ${value}`).join(', ');
        report({
          message: `${who} needs { ${inputs} } of '${wanted}' before it, and the step '${lacking.label}' does not say so.`,
          at: placesOf(unmet, lacking, 'without it'),
          fix: need.with!['fetch-depth'] === '0' ? 'It reads the history: new Checkout({ fetchDepth: 0 }).' : `Give the step { ${inputs} }.`,
          fixInYaml: need.with!['fetch-depth'] === '0' ? 'It reads the history: write `fetch-depth: 0` below `with` of the checkout.' : `Write \`with: { ${inputs} }\` at the step.`,
        });
        continue;
      }
      const reason = REMOVED[unmet.action] ?? (unmet.action === 'hashFiles' ? 'where there are no files the hash is empty' : REASONS[wanted] ?? 'it works with what that leaves behind');
      report({
        message: `${who} needs '${wanted}' before it, and ${later ? 'that comes only after it' : 'no step before it is one'}: ${reason}.`,
        at: placesOf(unmet, later, 'comes after it'),
        fix: later ? `Hand the step '${later.label}' to the job first.` : wanted === 'actions/checkout' ? 'Begin the job with job.use(new Checkout()).' : `Put a step with '${wanted}' before it.`,
        fixInYaml: later ? `Put the step '${later.label}' before it.` : wanted === 'actions/checkout' ? 'Begin the job with a step that `uses: actions/checkout`.' : undefined,
      });
    }
  },
};

function first(unmet: Unmet, report: Parameters<NonNullable<Rule['delivery']>>[1]): void {
  const [before]: readonly UnfoldedStep[] = unmet.before;
  report({
    message: `${whoNeeds(unmet, unmet.action)} sees only what happens after it, and the step '${before.step.label}' runs before it.`,
    at: placesOf(unmet, before.step, 'runs before it'),
    fix: 'Make it the first step of the job.',
  });
}

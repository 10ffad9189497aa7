import { dependabots } from './dependabot';
import { usesSteps } from '../../../actions/inside';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { actionOf } from '../../../workflows/inside';

/** Pinned actions stay as they are until somebody hears of a new release. */
export const dependabotActions: Rule = {
  id: 'repository/dependabot-actions',
  severity: Severity.NOTE,
  delivery(model, report) {
    const names = new Set(usesSteps(model).flatMap(({ step }) => actionOf(step) ?? []).filter((name) => !/^(?:\.\/|docker:)/.test(name)));
    if (names.size === 0) return;
    for (const dependabot of dependabots(model)) {
      if (dependabot.updates.some(({ ecosystem }) => ecosystem === 'github-actions')) continue;
      report({
        message: `Workflows use ${names.size === 1 ? 'an action' : `${names.size} actions`} of others, and nothing tells of their new releases: Dependabot has no update of 'github-actions'.`,
        at: dependabot,
        fix: 'dependabot.addUpdate(DependabotEcosystem.GITHUB_ACTIONS). The workflows are generated: take the commit of its pull request over with ActionPins.of(delivery).pin(…).',
      });
    }
  },
};

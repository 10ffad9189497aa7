import { dependabots } from './dependabot';
import { coversFolder } from './dependabot-overlap';
import { actionsOf, usesSteps } from '../../../actions/inside';
import { Rule } from '../../../checks/inside';
import { Severity, listed } from '../../../core/inside';
import { actionOf } from '../../../workflows/inside';
import { actionFolders } from '../../files/dependabot/action-folders';

/** Pinned actions stay as they are until somebody hears of a new release. */
export const dependabotActions: Rule = {
  id: 'repository/dependabot-actions',
  severity: Severity.NOTE,
  delivery(model, report) {
    const names = new Set(usesSteps(model).flatMap(({ step }) => actionOf(step) ?? []).filter((name) => !/^(?:\.\/|docker:)/.test(name)));
    if (names.size === 0) return;
    const folders = actionFolders(actionsOf(model));
    for (const dependabot of dependabots(model)) {
      const updates = dependabot.updates.filter(({ ecosystem }) => ecosystem === 'github-actions');
      if (updates.length > 0) {
        const missed = folders.filter((folder) => !updates.some(({ directories }) => directories.some((pattern) => coversFolder(pattern, folder))));
        if (missed.length > 0) {
          report({
            message: `The update of 'github-actions' does not look into ${listed(missed)}, where actions of the repository use those of others: for '/' Dependabot reads the workflows and an action.yml of the root.`,
            at: updates[0],
            fix: 'Leave the directory out, and all of them are written; or name them: { directories: [\'/\', …] }.',
            fixInYaml: `Name them: \`directories: [${[...new Set([...updates[0].directories, ...missed])].map((folder) => `'${folder}'`).join(', ')}]\`, in the place of \`directory\`.`,
          });
        }
        continue;
      }
      report({
        message: `Workflows use ${names.size === 1 ? 'an action' : `${names.size} actions`} of others, and nothing tells of their new releases: Dependabot has no update of 'github-actions'.`,
        at: dependabot,
        fix: 'dependabot.addUpdate(DependabotEcosystem.GITHUB_ACTIONS). The workflows are generated: take the commit of its pull request over with ActionPins.of(delivery).pin(…).',
        fixInYaml: 'Add an update: `{ package-ecosystem: github-actions, directory: /, schedule: { interval: weekly } }`.',
      });
    }
  },
};

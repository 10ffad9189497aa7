import { dependabots } from './dependabot';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';

/** Days for major, minor and patch versions, where versions have no such parts: GitHub refuses the file. */
export const dependabotCooldown: Rule = {
  id: 'repository/dependabot-cooldown',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const update of dependabots(model).flatMap(({ updates }) => updates)) {
      const { cooldown, supports, ecosystem } = update;
      const given = (['major', 'minor', 'patch'] as const).filter((part) => cooldown?.[part] !== undefined);
      if (supports?.semver !== false || given.length === 0) continue;
      report({
        message: `The cooldown of '${ecosystem}' says something about ${given.map((part) => `'${part}'`).join(', ')}, but GitHub does not tell such versions apart there; it takes 'days' alone.`,
        at: update,
        fix: '{ cooldown: { days: Duration.days(7) } }',
        fixInYaml: 'Write `cooldown: { default-days: 7 }`, and leave the days for single parts of a version out.',
      });
    }
  },
};

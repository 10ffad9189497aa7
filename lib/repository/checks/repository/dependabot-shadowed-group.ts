import { covers, dependabots } from './dependabot';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DependencyGroupModel } from '../../files/dependabot/model';

/** A group that never gets anything, because a group above it takes all of it. */
export const dependabotShadowedGroup: Rule = {
  id: 'repository/dependabot-shadowed-group',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const update of dependabots(model).flatMap(({ updates }) => updates)) {
      update.groups.forEach((group, i) => {
        const above = update.groups.slice(0, i).find((other) => takesAll(other, group));
        if (!above) return;
        report({
          message: `The group '${group.name}' of '${update.ecosystem}' stays empty: '${above.name}' above it takes all of its dependencies, and the first group wins.`,
          at: update,
          fix: `Put '${group.name}' above '${above.name}', or give '${above.name}' { excludePatterns }.`,
          fixInYaml: `Put '${group.name}' above '${above.name}', or give '${above.name}' \`exclude-patterns\`.`,
        });
      });
    }
  },
};

function takesAll(above: DependencyGroupModel, group: DependencyGroupModel): boolean {
  if ((above.appliesTo ?? 'version-updates') !== (group.appliesTo ?? 'version-updates') || above.excludePatterns) return false;
  if (above.dependencyType !== undefined && above.dependencyType !== group.dependencyType) return false;
  if (above.updateTypes && !(group.updateTypes ?? ['major', 'minor', 'patch']).every((type) => above.updateTypes!.includes(type))) return false;
  return (group.patterns ?? ['*']).every((pattern) => (above.patterns ?? ['*']).some((other) => covers(other, pattern)));
}

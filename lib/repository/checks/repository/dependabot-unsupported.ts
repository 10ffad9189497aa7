import { dependabots } from './dependabot';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DependabotUpdateModel, EcosystemSupport } from '../../files/dependabot/model';

/** Options that the package manager has no use for. */
export const dependabotUnsupported: Rule = {
  id: 'repository/dependabot-unsupported',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const update of dependabots(model).flatMap(({ updates }) => updates)) {
      const { supports, ecosystem } = update;
      if (!supports) continue;
      for (const { option, key, needs } of usedBy(update)) {
        if (supports[needs]) continue;
        report({ message: `'${option}' does nothing for '${ecosystem}': GitHub knows it for other package managers only.`, at: update, fix: 'Leave it out.', fixInYaml: `Leave \`${key}\` out.` });
      }
    }
  },
};

function usedBy(update: DependabotUpdateModel): { readonly option: string; readonly key: string; readonly needs: keyof EcosystemSupport }[] {
  const kinds = update.allow.map(({ type }) => type);
  const used: readonly (readonly [string, string, boolean, keyof EcosystemSupport])[] = [
    ['versioningStrategy', 'versioning-strategy', update.versioningStrategy !== undefined && update.versioningStrategy !== 'auto', 'versioning'],
    ['vendor', 'vendor', update.vendor === true, 'vendor'],
    ['insecureExternalCodeExecution', 'insecure-external-code-execution', update.externalCode !== undefined, 'externalCode'],
    ['commitMessage.prefixDevelopment', 'commit-message.prefix-development', update.commitMessage?.prefixDevelopment !== undefined, 'development'],
    ['groups.….dependencyType', 'groups.….dependency-type', update.groups.some(({ dependencyType }) => dependencyType !== undefined), 'development'],
    ['allow.….dependencyType: PRODUCTION or DEVELOPMENT', 'dependency-type: production or development', kinds.includes('production') || kinds.includes('development'), 'development'],
    ['allow.….dependencyType: INDIRECT', 'dependency-type: indirect', kinds.includes('indirect'), 'indirect'],
  ];
  return used.flatMap(([option, key, is, needs]) => (is ? [{ option, key, needs }] : []));
}

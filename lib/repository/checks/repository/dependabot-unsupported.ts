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
      for (const { option, needs } of usedBy(update)) {
        if (supports[needs]) continue;
        report({ message: `'${option}' does nothing for '${ecosystem}': GitHub knows it for other package managers only.`, at: update, fix: 'Leave it out.' });
      }
    }
  },
};

function usedBy(update: DependabotUpdateModel): { readonly option: string; readonly needs: keyof EcosystemSupport }[] {
  const kinds = update.allow.map(({ type }) => type);
  const used: readonly (readonly [string, boolean, keyof EcosystemSupport])[] = [
    ['versioningStrategy', update.versioningStrategy !== undefined && update.versioningStrategy !== 'auto', 'versioning'],
    ['vendor', update.vendor === true, 'vendor'],
    ['insecureExternalCodeExecution', update.externalCode !== undefined, 'externalCode'],
    ['commitMessage.prefixDevelopment', update.commitMessage?.prefixDevelopment !== undefined, 'development'],
    ['groups.….dependencyType', update.groups.some(({ dependencyType }) => dependencyType !== undefined), 'development'],
    ['allow.….dependencyType: PRODUCTION or DEVELOPMENT', kinds.includes('production') || kinds.includes('development'), 'development'],
    ['allow.….dependencyType: INDIRECT', kinds.includes('indirect'), 'indirect'],
  ];
  return used.flatMap(([option, is, needs]) => (is ? [{ option, needs }] : []));
}

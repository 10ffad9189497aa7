import { ActionModel } from '../actions/inside';
import { Defect } from '../checks/inside';
import { Declared } from '../core/inside';
import { WorkflowModel } from '../workflows/inside';
import { resolveBadges, resolveSections } from './badges/resolve';
import { SETTINGS_FILE } from './desired-state';
import { resolveEnvironments, resolveTables } from './environment/resolve';
import { resolveFiles } from './files/documents';
import { resolveFacts } from './github-repository';
import { RepositoryModel } from './model';
import { resolveOwners } from './owners/resolve';
import { resolveGates } from './required-checks/resolve';
import { resolveProtections, resolveRulesets } from './rulesets/resolve';
import { resolveSettings } from './settings/resolve';

/** All that was declared about the repository, as data. Workflows come first: the names of required checks are made of them. */
export function resolveRepository(declared: Declared, workflows: readonly WorkflowModel[], actions: readonly ActionModel[] = []): RepositoryModel {
  const defects: Defect[] = [];
  const facts = resolveFacts(declared, defects);
  const environments = resolveEnvironments(declared);
  const rulesets = resolveRulesets({ declared, workflows, facts, defects });
  const protections = resolveProtections({ declared, workflows, facts, defects });
  const settings = resolveSettings(declared, facts?.visibility, defects);
  const [managed] = [...settings, ...environments, ...rulesets, ...protections];
  return {
    facts,
    environments,
    tables: resolveTables(declared),
    owners: resolveOwners(declared),
    gates: resolveGates(declared, workflows),
    rulesets,
    protections,
    settings,
    settingsFile: managed && { file: SETTINGS_FILE, origin: managed.origin },
    files: resolveFiles(declared, actions),
    badges: resolveBadges(declared, facts, defects),
    sections: resolveSections(declared, facts),
    defects,
  };
}

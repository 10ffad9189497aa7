import { stagesOf } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';

/** What brings back the application leaves the database as the migration made it. */
export const irreversibleMigration: Rule = {
  id: 'promotion/irreversible-migration',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const { stage } of stagesOf(model)) {
      if (!stage.migrates || !stage.automaticRollback || stage.rollsBackDatabase || stage.backsUp) continue;
      report({
        message: `The stage '${stage.name}' migrates a database and is rolled back by itself, and nothing brings the database back: what serves afterwards is the application before, on the database of the release that failed.`,
        at: stage,
        fix: "Say how it is brought back, RollbackPolicy.automatic({ database: Hook.script('./migrate.sh down') }), save it before, { backup }, or accept this where every migration fits the application before it as well.",
      });
    }
  },
};

import { stagesOf } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';

/** What brings back the application leaves the database as the migration made it. */
export const irreversibleMigration: Rule = {
  id: 'promotion/irreversible-migration',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const { stage, release } of stagesOf(model)) {
      if (!stage.migrates || !stage.automaticRollback) continue;
      if (!stage.rollsBackDatabase && !stage.backsUp) {
        report({
          message: `The stage '${stage.name}' migrates a database and is rolled back by itself, and nothing brings the database back: what serves afterwards is the application before, on the database of the release that failed.`,
          at: stage,
          fix: "Say how it is brought back, RollbackPolicy.automatic({ database: Hook.script('./migrate.sh down') }), save it before, { backup }, or accept this where every migration fits the application before it as well.",
        });
      }
      // A step that brings it back is skipped unless the release says that this can be done.
      for (const record of stage.rollsBackDatabase ? release.records.filter(({ database }) => database === undefined || database === 'irreversible') : []) {
        report({
          message: `The stage '${stage.name}' rolls its database back, and ${record.database === undefined ? `the job '${record.job}' records nothing of the database` : `the job '${record.job}' records that it cannot be undone`}: the step is skipped for each of its releases, and the application before meets the database of the release that failed.`,
          at: [stage, { origin: record.origin, note: 'where it is recorded' }],
          fix: "Say it of every release as it is: release.record({ database: { reversible: step.output('reversible') } }). Or leave { database } out of the policy, so that nobody counts on it.",
        });
      }
    }
  },
};
